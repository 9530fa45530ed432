import { Injectable } from '@nestjs/common';
import type { LotOutcome } from '@shared/groups/draw.contract';
import type { ExclusionReason } from '@shared/groups/reasons';
import type { Page, PageQuery } from '@shared/page';
import { paginate, type Work } from '../platform/database';
import { isReleased } from './release.sql';
import { VisitGroup } from './visit-group.entity';

export interface OwnLot {
  readonly groupId: string;
  readonly n: number;
  readonly poolSize: number;
  readonly chance: string;
  readonly outcome: LotOutcome;
}

/** What a participant may know of draws: only the participant's own, and of a visit to come only what a member knows. */
@Injectable()
export class OwnDrawsRepository {
  /** 11-7(2): a draw that did not make somebody a member is told of once the visit has begun. */
  page(work: Work, participantId: string, query: PageQuery): Promise<Page<VisitGroup>> {
    const groups = work.manager
      .createQueryBuilder(VisitGroup, 'visitGroup')
      .where(
        `(visitGroup.status = 'set_out' or visitGroup.status = 'decided' and ${isReleased('visitGroup.startsOn')} and exists (
           select 1 from group_members held where held.group_id = visitGroup.id and held.participant_id = :participantId
             and held.status = 'active'))`,
        { participantId, today: work.today },
      )
      .andWhere(
        `(exists (select 1 from group_chances had where had.group_id = visitGroup.id and had.participant_id = :participantId)
          or exists (select 1 from group_exclusions out where out.group_id = visitGroup.id and out.participant_id = :participantId))`,
      );
    return paginate(groups, query, { sort: 'visitGroup.startsOn', id: 'visitGroup.id', direction: 'DESC' });
  }

  lots(work: Work, participantId: string, groupIds: readonly string[]): Promise<OwnLot[]> {
    return work.manager.query<OwnLot[]>(
      `select own.group_id as "groupId", own.n, own.chance,
         (select count(*)::int from group_chances each where each.group_id = own.group_id and each.n = own.n) as "poolSize",
         case when own.participant_id = any(case when own.n = 0 then g.drawn else r.drawn end)
           then 'drawn' else 'not_drawn' end as outcome
       from group_chances own join visit_groups g on g.id = own.group_id
       left join group_refills r on r.group_id = own.group_id and r.n = own.n
       where own.participant_id = $1 and own.group_id = any($2) order by own.group_id, own.n`,
      [participantId, groupIds],
    );
  }

  async leftOut(work: Work, participantId: string, groupIds: readonly string[]): Promise<Map<string, ExclusionReason>> {
    const rows: { groupId: string; reason: ExclusionReason }[] = await work.manager.query(
      `select group_id as "groupId", reason from group_exclusions where participant_id = $1 and group_id = any($2)`,
      [participantId, groupIds],
    );
    return new Map(rows.map(({ groupId, reason }) => [groupId, reason]));
  }

  /** Of these groups those in which the participant holds a seat. */
  async seats(work: Work, participantId: string, groupIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { groupId: string }[] = await work.manager.query(
      `select group_id as "groupId" from group_members
       where participant_id = $1 and group_id = any($2) and status = 'active'`,
      [participantId, groupIds],
    );
    return new Set(rows.map(({ groupId }) => groupId));
  }
}
