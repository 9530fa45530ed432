import { Injectable } from '@nestjs/common';
import type { Page } from '@shared/page';
import type { PlanningHistoryQuery } from '@shared/plans/planning-settings.contract';
import { LessThanOrEqual } from 'typeorm';
import { paginate, type Work } from '../../platform/database';
import { PlanningSettingRow } from './planning-setting.entity';
import { PlanningValues } from './planning-values';

/** Every query of the planner's settings; who holds the permission sees them all. */
@Injectable()
export class PlanningSettingsRepository {
  async lastEdition(work: Work): Promise<number> {
    return (await work.manager.maximum(PlanningSettingRow, 'edition')) ?? 0;
  }

  /** Two changes of one edition wait for each other, so that the second sees the first. */
  async lastEditionToChange(work: Work): Promise<number> {
    await work.manager.query(`select pg_advisory_xact_lock(hashtext('planning_settings'))`);
    return this.lastEdition(work);
  }

  /** The values as they were in that edition. */
  async valuesOf(work: Work, edition: number): Promise<PlanningValues> {
    const rows = await work.manager.find(PlanningSettingRow, {
      where: { edition: LessThanOrEqual(edition) },
      order: { edition: 'ASC' },
    });
    return new PlanningValues(edition, rows);
  }

  anyOf(work: Work, edition: number): Promise<PlanningSettingRow | null> {
    return work.manager.findOneBy(PlanningSettingRow, { edition });
  }

  history(work: Work, { setting, of, ...query }: PlanningHistoryQuery): Promise<Page<PlanningSettingRow>> {
    const rows = work.manager.createQueryBuilder(PlanningSettingRow, 'row');
    if (setting) rows.andWhere('row.setting = :setting', { setting });
    if (of !== undefined) rows.andWhere('row.subject = :of', { of });
    return paginate(rows, query, { sort: 'row.setAt', id: 'row.id', direction: 'DESC' });
  }

  insert(work: Work, rows: readonly Omit<PlanningSettingRow, 'id'>[]): Promise<unknown> {
    return work.manager.insert(PlanningSettingRow, [...rows]);
  }
}
