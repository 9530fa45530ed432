import { Injectable } from '@nestjs/common';
import type { DrawAuditQuery, DrawAuditView } from '@shared/groups/draw.contract';
import { lotteryRule } from './draw';
import { Between } from 'typeorm';
import type { Work } from '../platform/database';
import type { FrozenRecord } from './frozen-record';
import { VisitGroup } from './visit-group.entity';

type Counted<Field extends 'abandoned' | 'exclusions'> = DrawAuditView[Field];

/** What the audit of a period asks of draws by the lottery; groups that an earlier rule drew have no odds to hold against. */
@Injectable()
export class DrawAuditRepository {
  drawn(work: Work, { from, to }: DrawAuditQuery): Promise<VisitGroup[]> {
    return work.manager.find(VisitGroup, {
      where: { rule: lotteryRule, drawnOn: Between(from, to) },
      order: { drawnOn: 'ASC', id: 'ASC' },
    });
  }

  refills(work: Work, groupIds: readonly string[]): Promise<(FrozenRecord & { drawn: string[] })[]> {
    return work.manager.query(
      `select rule, frozen, frozen_sha256 as "frozenSha256", drawn from group_refills
       where group_id = any($1) and rule = $2 order by group_id, n`,
      [groupIds, lotteryRule],
    );
  }

  abandoned(work: Work, { from, to }: DrawAuditQuery): Promise<Counted<'abandoned'>> {
    return work.manager.query(
      `select abandonment_reason as reason, count(*)::int as many from visit_groups
       where abandoned_on between $1 and $2 group by 1 order by 1`,
      [from, to],
    );
  }

  /** Of the groups drawn in the period. */
  exclusions(work: Work, groupIds: readonly string[]): Promise<Counted<'exclusions'>> {
    return work.manager.query(
      `select reason, source, count(*)::int as many from group_exclusions
       where group_id = any($1) group by 1, 2 order by 1, 2`,
      [groupIds],
    );
  }
}
