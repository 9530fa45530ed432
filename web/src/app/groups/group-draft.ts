import { type Qualification, qualifications } from '@shared/capacity/qualifications';
import { type DrawGroup, GroupNeeds, StatedExclusion } from '@shared/groups/group.contract';
import type { ExclusionReason } from '@shared/groups/reasons';
import { VISIT_KINDS, type VisitKind } from '@shared/law/visit-kinds';
import type { PlaceRef } from '@shared/places/place.contract';

export interface DraftedExclusion {
  readonly participantId: string;
  readonly fullName: string;
  readonly reason: ExclusionReason;
}

/** What stands in the form, letter by letter. */
export interface GroupDraft {
  readonly kind: VisitKind;
  readonly place: PlaceRef | null;
  readonly plannedVisitId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly seats: string;
  readonly needs: Readonly<Partial<Record<Qualification, string>>>;
  readonly exclusions: readonly DraftedExclusion[];
}

export const emptyGroup: GroupDraft = {
  kind: 'periodic',
  place: null,
  plannedVisitId: '',
  startsOn: '',
  endsOn: '',
  seats: '',
  needs: {},
  exclusions: [],
};

export const kindOf = (value: string): VisitKind => VISIT_KINDS.find(({ id }) => id === value)?.id ?? 'periodic';

/** What is no number stays a word, so that the contract says so at its field. */
const numberOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : (text as unknown as number));

export function requestOf(draft: GroupDraft): Partial<DrawGroup> {
  const { kind, place, plannedVisitId, startsOn, endsOn, seats, needs, exclusions } = draft;
  const wanted = qualifications.flatMap((name) => {
    const text = needs[name]?.trim() ?? '';
    return text === '' || text === '0' ? [] : [[name, numberOf(text)] as const];
  });
  return {
    kind,
    placeId: place?.id ?? '',
    ...(kind === 'periodic' && plannedVisitId && { plannedVisitId }),
    startsOn,
    endsOn: endsOn || startsOn,
    seats: numberOf(seats),
    // Of their classes, or the contract's validators would not know them.
    needs: Object.assign(new GroupNeeds(), Object.fromEntries(wanted)),
    exclusions: exclusions.map(({ participantId, reason }) =>
      Object.assign(new StatedExclusion(), { participantId, reason }),
    ),
  };
}
