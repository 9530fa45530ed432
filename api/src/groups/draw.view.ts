import type { Qualification } from '@shared/capacity/qualifications';
import type { ContributionView, FrozenView, OddsView, RefillView } from '@shared/groups/draw.contract';
import type { GroupView } from '@shared/groups/group.contract';
import type { LotteryInput } from './draw';
import { readFrozenDraw } from './frozen-record';
import type { GroupChance } from './group-chance.entity';
import type { GroupContribution } from './group-contribution.entity';
import type { GroupRefill } from './group-refill.entity';
import type { GroupFile, SeatedParticipant } from './group-file';
import type { VisitGroup } from './visit-group.entity';

/** What is shown of a draw beside the group's own rows; names by id. */
export interface DrawKnowledge {
  readonly chances: readonly GroupChance[];
  readonly participants: ReadonlyMap<string, string>;
  readonly council: ReadonlyMap<string, string>;
}

type DrawViews = Pick<GroupView, 'exclusions' | 'frozen' | 'contributions' | 'contributorsNeeded' | 'draw' | 'refills'>;

export const drawViews = (file: GroupFile, known: DrawKnowledge): DrawViews => ({
  exclusions: file.exclusions
    .map(({ participantId, reason, source }) => ({
      ...{ participantId, reason, source },
      fullName: known.participants.get(participantId) ?? '',
    }))
    .sort(byName),
  frozen: frozenView(file.group, known),
  contributions: file.contributions.map((each) => contributionView(each, file.group, known)),
  ...(file.group.status === 'frozen' && { contributorsNeeded: file.contributorsNeeded }),
  draw: drawOf(file.group),
  refills: file.refills.map(refillView),
});

/** In the lot by which the member got the seat; unknown for groups that an earlier rule drew. */
export function chanceOf(
  { refills }: Pick<GroupFile, 'refills'>,
  { chances }: DrawKnowledge,
  { member }: SeatedParticipant,
): string | undefined {
  const n = refills.find(({ vacatedById }) => vacatedById === member.replacesId)?.n ?? 0;
  return chances.find((each) => each.n === n && each.participantId === member.participantId)?.chance;
}

function frozenView(group: VisitGroup, { chances, participants }: DrawKnowledge): FrozenView {
  const frozen = readFrozenDraw(group);
  const { people = [] } = frozen ? (JSON.parse(frozen.input) as LotteryInput) : {};
  const ofDraw = new Map(
    chances.filter(({ n }) => n === 0).map(({ participantId, chance }) => [participantId, chance]),
  );
  const odds = people.map(({ id, qualifications, workload }): OddsView => ({
    participantId: id,
    fullName: participants.get(id) ?? '',
    qualifications: qualifications as readonly Qualification[],
    workload,
    chance: ofDraw.get(id) ?? '',
  }));
  return {
    rule: group.rule,
    sha256: group.frozenSha256,
    poolSize: people.length,
    smallestChance: frozen?.lottery.smallestChance ?? null,
    odds: odds.sort(byName),
  };
}

/** Secrets are shown together or not at all. */
const contributionView = (row: GroupContribution, group: VisitGroup, { council }: DrawKnowledge): ContributionView => ({
  councilMemberId: row.councilMemberId,
  fullName: council.get(row.councilMemberId) ?? '',
  commitment: row.commitment,
  committedAt: row.committedAt.toISOString(),
  revealedAt: row.revealedAt?.toISOString() ?? null,
  secret: group.seed === null ? null : row.secret,
});

const drawOf = ({ seed, drawn, drawnOn }: VisitGroup): GroupView['draw'] =>
  seed !== null && drawn !== null && drawnOn !== null ? { seed, drawn, drawnOn } : null;

const refillView = ({ n, vacatedById, reason, rule, frozenSha256, seed, drawn }: GroupRefill): RefillView => ({
  ...{ n, vacatedById, reason, rule, seed, drawn },
  sha256: frozenSha256,
});

const byName = (a: { fullName: string }, b: { fullName: string }): number => a.fullName.localeCompare(b.fullName, 'kk');
