import { type Ground, type GroundId, groundsInForceOn } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import type { GroundResult, GroundState } from '@shared/participants/application.contract';
import { broken, type Broken } from '../platform/errors';

export interface CheckedGround {
  readonly groundCode: GroundId;
  /** Of this ground's checks, in the order in which they were recorded. */
  readonly number: number;
  readonly result: GroundResult;
  readonly checkedOn: LocalDate;
  /** Last day on which the evidence counts; null where it does not run out. */
  readonly goodUntil: LocalDate | null;
}

/** What was known on the day: the newest check made by then. A check that came later does not count, nor one superseded. */
export const newestCheckBy = <Check extends CheckedGround>(
  day: LocalDate,
  code: GroundId,
  checks: readonly Check[],
): Check | null =>
  checks
    .filter((check) => check.groundCode === code && check.checkedOn <= day)
    .reduce<Check | null>((newest, check) => (newest && isNewer(newest, check) ? newest : check), null);

const isNewer = (one: CheckedGround, other: CheckedGround): boolean =>
  one.checkedOn === other.checkedOn ? one.number > other.number : one.checkedOn > other.checkedOn;

/** Open, too, when the evidence of the newest check has run out by the day: an older check never comes back. */
export function stateOfGroundOn(day: LocalDate, code: GroundId, checks: readonly CheckedGround[]): GroundState {
  const check = newestCheckBy(day, code, checks);
  return check && (check.goodUntil === null || day <= check.goodUntil) ? check.result : 'open';
}

/** A ground as a selection is judged by it. */
export type JudgedGround = Pick<Ground, 'id' | 'provision'>;

export interface BarringGround {
  readonly ground: JudgedGround;
  readonly state: 'open' | 'met';
}

/** What bars the candidate on the day; a ground that is met comes first, because no check will clear it. */
export function barringGroundOn(
  day: LocalDate,
  checks: readonly CheckedGround[],
  inForce: readonly JudgedGround[],
): BarringGround | null {
  for (const state of ['met', 'open'] as const) {
    const ground = inForce.find(({ id }) => stateOfGroundOn(day, id, checks) === state);
    if (ground) return { ground, state };
  }
  return null;
}

/** 11-3: nobody is selected while a ground in force on the day is open or met. The refusal names the ground's provision. */
export function groundsMustBeClearOn(day: LocalDate, checks: readonly CheckedGround[]): Broken | null {
  const barring = barringGroundOn(day, checks, groundsInForceOn(day));
  if (!barring) return null;
  return refusalOver(
    barring.ground,
    barring.state === 'met' ? 'APPLICATION.GROUND_MET' : 'APPLICATION.GROUND_OPEN',
    day,
  );
}

/** 11-3: evidence counts from the day of its check on. */
export const evidenceMustNotEndBeforeItsCheck = (checkedOn: LocalDate, goodUntil: LocalDate | null): Broken | null =>
  goodUntil === null || checkedOn <= goodUntil
    ? null
    : broken('APPLICATION.EVIDENCE_ENDS_BEFORE_CHECK', '11-3', { day: checkedOn });

/** 11-2(2): where the order on selection says how long evidence is good, no check is good for longer. */
export const evidenceMustNotOutliveTheOrder = (
  goodUntil: LocalDate | null,
  byTheOrder: LocalDate | null,
): Broken | null =>
  byTheOrder === null || (goodUntil !== null && goodUntil <= byTheOrder)
    ? null
    : broken('APPLICATION.EVIDENCE_GOOD_TOO_LONG', '11-2(2)', { day: byTheOrder });

/** 11-3: only what a ground in force asks for is collected of a candidate. */
export const groundMustBeInForceOn = (day: LocalDate, code: GroundId): Broken | null =>
  groundsInForceOn(day).some((ground) => ground.id === code)
    ? null
    : broken('APPLICATION.GROUND_NOT_IN_FORCE', '11-3', { ground: code, day });

/** The code says which ground where several rest on one provision, as those of the order of 3 March 2026 do. */
const refusalOver = ({ id, provision }: JudgedGround, code: Broken['code'], day: LocalDate): Broken => ({
  ...broken(code, provision, { ground: id, day }),
  on: day,
});
