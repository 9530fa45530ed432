import type { LocalDate } from '@shared/law/local-date';
import { defineStates } from '../platform/states';
import { type Mandate, mandateMustStandOn, powersMustNotHaveEnded } from './participant.rules';

export type PowersState = 'granted' | 'terminated';

export interface PowersFacts extends Mandate {
  /** The day on which the powers are to end. */
  readonly day: LocalDate;
}

/** A mandate that runs out needs no act, so it is no state: it is read off the dates. */
export const powersStates = defineStates<PowersState, 'terminate', PowersFacts>('granted', {
  granted: {
    terminate: {
      to: 'terminated',
      permission: 'participant.terminate',
      rules: [(facts) => mandateMustStandOn(facts.day, facts)],
    },
  },
  terminated: {
    terminate: {
      to: 'terminated',
      permission: 'participant.terminate',
      rules: [() => powersMustNotHaveEnded(true)],
    },
  },
});
