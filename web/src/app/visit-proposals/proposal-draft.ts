import { INTERIM_PURPOSES, type InterimPurpose } from '@shared/law/visit-kinds';
import type { PlaceRef } from '@shared/places/place.contract';
import { type ProposalKind, proposalKinds, type ProposeVisit } from '@shared/visit-proposals/visit-proposal.contract';
import { tiynOf } from '../plans/tenge-text';

/** What stands in the form, letter by letter. */
export interface ProposalDraft {
  readonly kind: ProposalKind;
  readonly place: PlaceRef | null;
  readonly basisVisitId: string;
  readonly interimPurposes: readonly InterimPurpose[];
  /** Null while nobody has touched them: then those that the register suggests. */
  readonly complaintIds: readonly string[] | null;
  /** Tenge, as typed. */
  readonly cost: string;
  readonly grounds: string;
}

export const emptyProposal: ProposalDraft = {
  kind: 'special',
  place: null,
  basisVisitId: '',
  interimPurposes: [],
  complaintIds: null,
  cost: '',
  grounds: '',
};

export const kindOf = (value: string | undefined): ProposalKind =>
  proposalKinds.find((kind) => kind === value) ?? emptyProposal.kind;

export const purposesOf = (values: readonly string[]): InterimPurpose[] =>
  INTERIM_PURPOSES.flatMap(({ id }) => (values.includes(id) ? [id] : []));

/** Each kind with what the law names for it, and nothing of the other, also where it was chosen before. */
export function requestOf(draft: ProposalDraft, suggested: readonly string[]): Partial<ProposeVisit> {
  const { kind, place, basisVisitId, interimPurposes, complaintIds, cost, grounds } = draft;
  return {
    kind,
    placeId: place?.id ?? '',
    ...(kind === 'interim' && { ...(basisVisitId && { basisVisitId }), interimPurposes: [...interimPurposes] }),
    ...(kind === 'special' && { complaintIds: [...(complaintIds ?? suggested)] }),
    costTiyn: tiynOf(cost),
    ...(grounds.trim() && { grounds: grounds.trim() }),
  };
}
