import type { LocalDate } from '@shared/law/local-date';
import type { SuspensionOutcome } from '@shared/participants/mandate.contract';
import { broken, type Broken } from '../platform/errors';
import { covers, type Term } from './mandate.rules';

export interface Rest {
  readonly startsOn: LocalDate;
  readonly outcome: SuspensionOutcome | null;
  readonly liftedOn: LocalDate | null;
}

/** 11-3: a ground that is examined or established takes the powers; one that was cleared gives them back from its day on. */
export const restsOn = ({ startsOn, outcome, liftedOn }: Rest, day: LocalDate): boolean =>
  startsOn <= day && (outcome !== 'cleared' || liftedOn === null || liftedOn > day);

/** What is open or established: no later day ends it by itself. */
export const lastingRest = <T extends Rest>(suspensions: readonly T[]): T | undefined =>
  suspensions.find(({ outcome }) => outcome !== 'cleared');

/** 11-3: only powers that stand can be suspended. */
export function powersMustStandOn(
  day: LocalDate,
  mandates: readonly Term[],
  suspensions: readonly Rest[],
  termination: { readonly effectiveOn: LocalDate } | null,
): Broken | null {
  const stand =
    mandates.some((mandate) => covers(mandate, day)) &&
    !suspensions.some((suspension) => restsOn(suspension, day)) &&
    !(termination && termination.effectiveOn <= day);
  return stand ? null : broken('PARTICIPANT.NO_POWERS_TO_SUSPEND', '11-3', { day });
}

/** 11-3: what is found out about a ground is found out after its examination began. */
export const liftingMustFollowSuspension = (startsOn: LocalDate, on: LocalDate): Broken | null =>
  on < startsOn ? broken('PARTICIPANT.LIFTED_BEFORE_SUSPENDED', '11-3', { day: startsOn }) : null;
