import { groundsInForceOn } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import type { ApplicationStatus, RefusalProvision } from '@shared/participants/application.contract';
import { broken, type Broken } from '../platform/errors';
import { type CheckedGround, stateOfGroundOn } from './grounds.rules';

/** 11-1(3): the Council decides on an application once; what it rested on stays as it was. */
export const applicationMustBeUndecided = (status: ApplicationStatus): Broken | null =>
  status === 'submitted' ? null : broken('APPLICATION.DECIDED', '11-1(3)');

export const applicationMustPrecedeItsDecision = (submittedOn: LocalDate, decidedOn: LocalDate): Broken | null =>
  submittedOn <= decidedOn ? null : broken('APPLICATION.DECIDED_BEFORE_SUBMITTED', '11-1(3)', { day: submittedOn });

/** The length of a mandate is the Council's to set; it only has to be one. */
export const mandateMustEndAfterItBegins = (mandateFrom: LocalDate, mandateTo: LocalDate | null): Broken | null =>
  mandateTo === null || mandateTo > mandateFrom ? null : broken('PARTICIPANT.MANDATE_INVALID', '11-1(3)');

/**
 * 11-1(3), 11-3: a candidate is refused by the Council, which rejects the selection, or by a ground that is met on the
 * day; a provision alone refuses nobody.
 */
export function refusalMustBeFounded(refusal: {
  readonly provision: RefusalProvision;
  readonly day: LocalDate;
  readonly decision: { readonly outcome: string } | 'none' | 'about something else';
  readonly checks: readonly CheckedGround[];
}): Broken | null {
  const { provision, day, decision, checks } = refusal;
  const isRejected = typeof decision === 'object' && decision.outcome === 'rejected';
  const isMet = groundsInForceOn(day).some(
    (ground) => ground.provision === provision && stateOfGroundOn(day, ground.id, checks) === 'met',
  );
  const isFounded = provision === '11-1(3)' ? isRejected : isMet && (isRejected || decision === 'none');
  return isFounded ? null : { ...broken('APPLICATION.REFUSAL_UNFOUNDED', provision), on: day };
}
