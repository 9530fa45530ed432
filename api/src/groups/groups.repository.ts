import { Injectable } from '@nestjs/common';
import type { GroupQuery } from '@shared/groups/group.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { Page } from '@shared/page';
import { In, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { CouncilMember } from '../council';
import { Participant } from '../participants';
import { paginate, type Work } from '../platform/database';
import { notFound } from '../platform/errors';
import { chancesOf, type Lottery } from './draw';
import { GroupChance } from './group-chance.entity';
import { GroupContribution } from './group-contribution.entity';
import { GroupExclusion } from './group-exclusion.entity';
import { GroupMember } from './group-member.entity';
import { seesEveryGroup } from './group.policy';
import { GroupRefill } from './group-refill.entity';
import type { SeatedParticipant } from './group-file';
import { isReleased } from './release.sql';
import { VisitGroup } from './visit-group.entity';

/** Narrows a query to the groups that the actor sees on the day; `column` holds a group's id, e.g. `visit.groupId`. */
export function whereGroupIsSeenBy<T extends ObjectLiteral>(
  { actor, today }: Pick<Work, 'actor' | 'today'>,
  query: SelectQueryBuilder<T>,
  column: string,
): SelectQueryBuilder<T> {
  if (seesEveryGroup(actor)) return query;
  return query.andWhere(
    `exists (select 1 from group_members seen join visit_groups decided on decided.id = seen.group_id
       where seen.group_id = ${column} and seen.participant_id = :seenBy and seen.status = 'active'
         and (decided.status = 'set_out' or decided.status = 'decided' and ${isReleased('decided.starts_on')}))`,
    { seenBy: actor.participantId ?? null, today },
  );
}

@Injectable()
export class GroupsRepository {
  page(work: Work, { status, placeId, ...query }: GroupQuery): Promise<Page<VisitGroup>> {
    const groups = this.seenBy(work);
    if (status) groups.andWhere('visitGroup.status = :status', { status });
    if (placeId) groups.andWhere('visitGroup.placeId = :placeId', { placeId });
    return paginate(groups, query, { sort: 'visitGroup.startsOn', id: 'visitGroup.id', direction: 'DESC' });
  }

  async seatsTaken(work: Work, groupIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows: { groupId: string; taken: number }[] = await work.manager.query(
      `select group_id as "groupId", count(*)::int as taken from group_members
       where group_id = any($1) and status = 'active' group by group_id`,
      [groupIds],
    );
    return new Map(rows.map(({ groupId, taken }) => [groupId, taken]));
  }

  async daysOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, VisitGroup>> {
    const groups = await work.manager.findBy(VisitGroup, { id: In([...new Set(ids)]) });
    return new Map(groups.map((group) => [group.id, group]));
  }

  find(work: Work, id: string): Promise<VisitGroup | null> {
    return this.seenBy(work).andWhere('visitGroup.id = :id', { id }).getOne();
  }

  /** Locked until the transaction ends: a recusal and the start of the visit happen one after the other. */
  findToChange(work: Work, id: string): Promise<VisitGroup | null> {
    return this.seenBy(work).andWhere('visitGroup.id = :id', { id }).setLock('pessimistic_write').getOne();
  }

  /** In the order in which they were drawn, substitutes after. */
  async seatsOf(work: Work, group: VisitGroup): Promise<SeatedParticipant[]> {
    const members = await work.manager.findBy(GroupMember, { groupId: group.id });
    const participants = await work.manager.findBy(Participant, {
      id: In(members.map(({ participantId }) => participantId)),
    });
    const order = (member: GroupMember): number => {
      const place = group.drawn?.indexOf(member.participantId) ?? -1;
      return place < 0 ? members.length : place;
    };
    return members
      .sort((a, b) => order(a) - order(b) || a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1))
      .map((member) => ({
        member,
        participant: participants.find(({ id }) => id === member.participantId) ?? notFound(),
      }));
  }

  exclusionsOf(work: Work, groupId: string): Promise<GroupExclusion[]> {
    return work.manager.find(GroupExclusion, { where: { groupId }, order: { participantId: 'ASC' } });
  }

  refillsOf(work: Work, groupId: string): Promise<GroupRefill[]> {
    return work.manager.find(GroupRefill, { where: { groupId }, order: { n: 'ASC' } });
  }

  /** In the order in which they were committed. */
  contributionsOf(work: Work, groupId: string): Promise<GroupContribution[]> {
    return work.manager.find(GroupContribution, { where: { groupId }, order: { committedAt: 'ASC', id: 'ASC' } });
  }

  chancesOf(work: Work, groupId: string): Promise<GroupChance[]> {
    return work.manager.findBy(GroupChance, { groupId });
  }

  async councilNames(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const members = await work.manager.findBy(CouncilMember, { id: In([...ids]) });
    return new Map(members.map(({ id, fullName }) => [id, fullName]));
  }

  async keepChances(work: Work, groupId: string, n: number, lottery: Lottery): Promise<void> {
    const rows = [...chancesOf(lottery)].map(([participantId, chance]) => ({ groupId, n, participantId, chance }));
    await work.manager.insert(GroupChance, rows);
  }

  /** Draws happen one after another, so that each knows whom the one before has engaged. */
  async lockDraws(work: Work): Promise<void> {
    await work.manager.query(`select pg_advisory_xact_lock(hashtext('group_draws'))`);
  }

  isDrawnFor(work: Work, placeId: string, startsOn: LocalDate, endsOn: LocalDate): Promise<boolean> {
    return work.manager
      .createQueryBuilder(VisitGroup, 'visitGroup')
      .where(`visitGroup.placeId = :placeId and visitGroup.status not in ('dissolved', 'abandoned')`, { placeId })
      .andWhere('visitGroup.startsOn <= :endsOn and visitGroup.endsOn >= :startsOn', { startsOn, endsOn })
      .getExists();
  }

  /** Participants who hold a seat in any group on any of these days. */
  async engaged(work: Work, startsOn: LocalDate, endsOn: LocalDate): Promise<ReadonlySet<string>> {
    const members = await work.manager
      .createQueryBuilder(GroupMember, 'member')
      .where(`member.status = 'active' and member.startsOn <= :endsOn and member.endsOn >= :startsOn`, {
        startsOn,
        endsOn,
      })
      .getMany();
    return new Set(members.map(({ participantId }) => participantId));
  }

  /** Visits in the twelve months before the day, by participant: seats held in groups that the Council decided. */
  async workloads(work: Work, startsOn: LocalDate): Promise<ReadonlyMap<string, number>> {
    const rows: { participantId: string; visits: number }[] = await work.manager.query(
      `select m.participant_id as "participantId", count(*)::int as visits
       from group_members m join visit_groups g on g.id = m.group_id
       where m.status = 'active' and g.status in ('decided', 'set_out')
         and m.starts_on < $1::date and m.starts_on >= ($1::date - interval '12 months')::date
       group by m.participant_id`,
      [startsOn],
    );
    return new Map(rows.map(({ participantId, visits }) => [participantId, visits]));
  }

  /** Groups whose visit has not begun and in which the participant holds a seat on the day or later. */
  openGroupsOf(work: Work, participantId: string, from: LocalDate): Promise<VisitGroup[]> {
    return work.manager
      .createQueryBuilder(VisitGroup, 'visitGroup')
      .where(`visitGroup.status in ('drawn', 'decided') and visitGroup.endsOn >= :from`, { from })
      .andWhere(
        `exists (select 1 from group_members held where held.group_id = visitGroup.id and
           held.participant_id = :participantId and held.status = 'active')`,
        { participantId },
      )
      .orderBy('visitGroup.startsOn')
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Decided groups in which the actor's own declaration is outstanding (11-5(3)), once the actor may know of them. */
  toDeclare(work: Work): Promise<VisitGroup[]> {
    return work.manager
      .createQueryBuilder(VisitGroup, 'visitGroup')
      .where(
        `visitGroup.status = 'decided' and ${isReleased('visitGroup.startsOn')}
           and exists (select 1 from group_members held where held.group_id = visitGroup.id and
           held.participant_id = :participantId and held.status = 'active' and held.impartiality_declared_at is null)`,
        { participantId: work.actor.participantId ?? null, today: work.today },
      )
      .orderBy('visitGroup.startsOn')
      .getMany();
  }

  /** Before the draw, the soonest visit first; what each Council member owes to them is in their contributions. */
  beforeTheDraw(work: Work): Promise<VisitGroup[]> {
    return work.manager.find(VisitGroup, {
      where: { status: In(['frozen', 'revealing']) },
      order: { startsOn: 'ASC', id: 'ASC' },
    });
  }

  private seenBy(work: Work): SelectQueryBuilder<VisitGroup> {
    const groups = work.manager.createQueryBuilder(VisitGroup, 'visitGroup');
    return whereGroupIsSeenBy(work, groups, 'visitGroup.id');
  }
}
