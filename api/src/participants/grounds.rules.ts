import { type Ground, type GroundId, groundsInForceOn } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import type { GroundResult, GroundState } from '@shared/participants/application.contract';
import { broken, type Broken } from '../platform/errors';

export interface CheckedGround {
  readonly groundCode: GroundId;
  readonly result: GroundResult;
  readonly checkedOn: LocalDate;
}

/** What was known of the ground on the day: a check that came later does not count. */
export const stateOfGroundOn = (day: LocalDate, code: GroundId, checks: readonly CheckedGround[]): GroundState =>
  checks.find((check) => check.groundCode === code && check.checkedOn <= day)?.result ?? 'open';

/**
 * 11-3: nobody is selected while a ground in force on the day is open or met. The refusal names the ground's
 * provision; a ground that is met comes before those that are merely open, because no check will clear it.
 */
export function groundsMustBeClearOn(day: LocalDate, checks: readonly CheckedGround[]): Broken | null {
  const inForce = groundsInForceOn(day);
  const first = (state: GroundState) => inForce.find((ground) => stateOfGroundOn(day, ground.id, checks) === state);
  const met = first('met');
  if (met) return refusalOver(met, 'APPLICATION.GROUND_MET', day);
  const open = first('open');
  return open ? refusalOver(open, 'APPLICATION.GROUND_OPEN', day) : null;
}

/** 11-3: only what a ground in force asks for is collected of a candidate. */
export const groundMustBeInForceOn = (day: LocalDate, code: GroundId): Broken | null =>
  groundsInForceOn(day).some((ground) => ground.id === code)
    ? null
    : broken('APPLICATION.GROUND_NOT_IN_FORCE', '11-3', { ground: code, day });

/** The code says which ground where several rest on one provision, as those of the order of 3 March 2026 do. */
const refusalOver = ({ id, provision }: Ground, code: Broken['code'], day: LocalDate): Broken => ({
  ...broken(code, provision, { ground: id, day }),
  on: day,
});
