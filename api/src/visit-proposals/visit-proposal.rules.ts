import type { LocalDate } from '@shared/law/local-date';
import { addDays } from '@shared/law/terms';
import type { InterimPurpose, VisitKind } from '@shared/law/visit-kinds';
import type { ProposalKind } from '@shared/visit-proposals/visit-proposal.contract';
import { broken, type Broken } from '../platform/errors';

/** A year's reserve, and what adopted proposals have taken of it. */
export interface Reserve {
  readonly tiyn: number;
  readonly takenTiyn: number;
}

/** What is judged of a proposal that the Council has adopted. */
export interface ProposalFacts {
  readonly costTiyn: number;
  /** As the other proposals leave it; null where no money is allotted. */
  readonly reserve: Reserve | null;
}

interface References {
  readonly kind: ProposalKind;
  readonly basisVisitId?: string | undefined;
  readonly interimPurposes: readonly InterimPurpose[];
  readonly complaintIds: readonly string[];
}

/** 11-7(1): each kind refers to what the law names for it, and to nothing else. */
export function proposalMustReferToWhatItsKindAsks(of: References): Broken | null {
  const isForeign =
    (of.kind !== 'interim' && (of.basisVisitId !== undefined || of.interimPurposes.length > 0)) ||
    (of.kind !== 'special' && of.complaintIds.length > 0);
  return isForeign ? broken('VISIT_PROPOSAL.REFERENCE_NOT_OF_KIND', '11-7(1)') : null;
}

/** 11-7(1)(2): between periodic visits, so after one of the same place, and for a stated purpose. */
export function interimVisitMustFollowAPeriodicOne(
  { kind, interimPurposes, placeIds }: Pick<References, 'kind' | 'interimPurposes'> & { placeIds: readonly string[] },
  basis: { kind: VisitKind; placeId: string; startedOn: LocalDate | null } | null,
): Broken | null {
  if (kind !== 'interim') return null;
  const isBasis = basis?.kind === 'periodic' && placeIds.includes(basis.placeId) && basis.startedOn !== null;
  return isBasis && interimPurposes.length > 0 ? null : broken('VISIT_PROPOSAL.BASIS_MISSING', '11-7(1)(2)');
}

/** 11-7(1)(3): a special visit rests on at least one registered message or complaint of torture or ill-treatment. */
export const specialVisitMustRestOnAMessage = (
  kind: ProposalKind,
  messages: readonly { concernsTorture: boolean }[],
): Broken | null =>
  kind === 'special' && !messages.some(({ concernsTorture }) => concernsTorture)
    ? broken('VISIT_PROPOSAL.MESSAGE_MISSING', '11-7(1)(3)')
    : null;

/** 11-7(2): within the allotted money, of which the reserve is kept for these visits. */
export const proposalMustBeWithinTheReserve = ({ costTiyn, reserve }: ProposalFacts): Broken | null =>
  costTiyn <= (reserve ? reserve.tiyn - reserve.takenTiyn : 0)
    ? null
    : broken('VISIT_PROPOSAL.OVER_RESERVE', '11-7(2)', {
        planned: costTiyn,
        allowed: reserve ? reserve.tiyn - reserve.takenTiyn : 0,
      });

/** The last day for the Council's decision on a special visit; null where its regulation sets no term. */
export const decideByOf = (kind: ProposalKind, proposedOn: LocalDate, days: number | undefined): LocalDate | null =>
  kind === 'special' && days !== undefined ? addDays(proposedOn, days) : null;
