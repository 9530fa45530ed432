import type { GroundId } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import { type Dated, isInForceOn } from '@shared/law/validity';
import type { ApplicationStatus, RefusalProvision } from '@shared/participants/application.contract';
import { barringGroundOn, type BarringGround, type CheckedGround, type JudgedGround } from '../grounds.rules';

/** A decision as it was taken, with the checks as they were known: none is recorded after a decision. */
export interface DecidedOn {
  readonly applicationId: string;
  readonly status: Exclude<ApplicationStatus, 'submitted'>;
  readonly decidedOn: LocalDate;
  readonly refusalProvision: RefusalProvision | null;
  readonly checks: readonly CheckedGround[];
}

export type DatedGround = JudgedGround & Dated;

export interface Verdict<Decision extends DecidedOn = DecidedOn> {
  readonly decision: Decision;
  readonly stands: boolean;
  /** What bars the candidate under those grounds; null where nothing does. */
  readonly barring: BarringGround | null;
}

/**
 * Judges every decision again under the grounds as they are dated here (11-3). A selection stands while no ground bars the
 * candidate; a refusal over a ground stands while one is met; the Council's own choice (11-1(3)) rests on no ground and
 * always stands.
 */
export const replaySelection = <Decision extends DecidedOn>(
  decisions: readonly Decision[],
  grounds: readonly DatedGround[],
): Verdict<Decision>[] =>
  decisions.map((decision) => {
    const inForce = grounds.filter((ground) => isInForceOn(ground, decision.decidedOn));
    const barring = barringGroundOn(decision.decidedOn, decision.checks, inForce);
    return { decision, stands: doesStand(decision, barring), barring };
  });

function doesStand({ status, refusalProvision }: DecidedOn, barring: BarringGround | null): boolean {
  if (status === 'selected') return barring === null;
  return refusalProvision === '11-1(3)' || barring?.state === 'met';
}

/** A copy of the law in which some grounds have other days. */
export const redated = <T extends DatedGround>(
  grounds: readonly T[],
  changes: readonly ({ readonly code: GroundId } & Dated)[],
): (T & Dated)[] =>
  grounds.map((ground) => {
    const change = changes.find(({ code }) => code === ground.id);
    return change ? { ...ground, validFrom: change.validFrom, validTo: change.validTo } : ground;
  });
