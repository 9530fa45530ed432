import type { CouncilMember } from '../council';
import type { Participant } from '../participants';
import type { PlaceFacts } from '../places';
import type { GroupContribution } from './group-contribution.entity';
import type { GroupExclusion } from './group-exclusion.entity';
import type { GroupMember } from './group-member.entity';
import type { GroupRefill } from './group-refill.entity';
import type { VisitGroup } from './visit-group.entity';

export interface SeatedParticipant {
  readonly member: GroupMember;
  readonly participant: Participant;
}

/** A group with everything that is judged of it; `seats` in the order in which they were drawn. */
export interface GroupFile {
  readonly group: VisitGroup;
  readonly place: PlaceFacts;
  readonly seats: readonly SeatedParticipant[];
  readonly exclusions: readonly GroupExclusion[];
  readonly refills: readonly GroupRefill[];
  readonly contributions: readonly GroupContribution[];
  /** The Council member who acts. */
  readonly contributor: CouncilMember | null;
  readonly contributorsNeeded: number;
}
