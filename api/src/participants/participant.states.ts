import type { LocalDate } from '@shared/law/local-date';
import { broken, type Broken } from '../platform/errors';
import { defineStates } from '../platform/states';
import { personMustBeClearOfGrounds, type Term } from './mandate.rules';
import { mandateMustStandOn, powersMustNotHaveEnded } from './participant.rules';
import { powersMustStandOn, type Rest } from './suspension.rules';

/** `barred`: a ground is established, so the powers are over whether or not an end of powers is recorded (11-3). */
export type PowersState = 'granted' | 'suspended' | 'barred' | 'terminated';

export interface PowersFacts {
  readonly mandates: readonly Term[];
  readonly suspensions: readonly Rest[];
  /** Recorded, though its day may be still to come. */
  readonly termination: { readonly effectiveOn: LocalDate } | null;
  /** The day of the act that is judged. */
  readonly day: LocalDate;
}

type Action = 'suspend' | 'lift' | 'establish' | 'terminate';
type Rule = (facts: PowersFacts) => Broken | null;

const canEnd: readonly Rule[] = [
  ({ termination }) => powersMustNotHaveEnded(termination !== null),
  ({ day, mandates }) => mandateMustStandOn(day, mandates),
];
const canRest: Rule = ({ day, mandates, suspensions, termination }) =>
  powersMustStandOn(day, mandates, suspensions, termination);
const isOver: Rule = () => powersMustNotHaveEnded(true);
const isBarred: Rule = () => personMustBeClearOfGrounds(true);
const restsAlready: Rule = () => broken('PARTICIPANT.SUSPENDED_ALREADY', '11-3');

/** What does not rest is told so, instead of merely refused. */
const nothingToLift = <State extends PowersState>(to: State) => {
  const transition = {
    to,
    permission: 'participant.suspend',
    rules: [() => broken('PARTICIPANT.NOT_SUSPENDED')],
  } as const;
  return { lift: transition, establish: transition };
};

/** A mandate that runs out needs no act, so it is no state: it is read off the dates. */
export const powersStates = defineStates<PowersState, Action, PowersFacts>('granted', {
  granted: {
    suspend: { to: 'suspended', permission: 'participant.suspend', rules: [canRest] },
    terminate: { to: 'terminated', permission: 'participant.terminate', rules: canEnd },
    ...nothingToLift('granted'),
  },
  suspended: {
    lift: { to: 'granted', permission: 'participant.suspend' },
    establish: { to: 'barred', permission: 'participant.suspend' },
    suspend: { to: 'suspended', permission: 'participant.suspend', rules: [restsAlready] },
    terminate: { to: 'terminated', permission: 'participant.terminate', rules: canEnd },
  },
  barred: {
    suspend: { to: 'barred', permission: 'participant.suspend', rules: [isBarred] },
    terminate: { to: 'terminated', permission: 'participant.terminate', rules: canEnd },
    ...nothingToLift('barred'),
  },
  terminated: {
    suspend: { to: 'terminated', permission: 'participant.suspend', rules: [isOver] },
    terminate: { to: 'terminated', permission: 'participant.terminate', rules: [isOver] },
    ...nothingToLift('terminated'),
  },
});
