import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import type {
  PlanningChangeView,
  PlanningHistoryQuery,
  PlanningSettingsQuery,
  PlanningSettingsView,
  SetPlanningSettings,
} from '@shared/plans/planning-settings.contract';
import { requireVersion, UnitOfWork, type Work } from '../../platform/database';
import { notFound, refuseIf } from '../../platform/errors';
import { PlanningSettingsRepository } from './planning-settings.repository';
import {
  settingMustBeNamedOnce,
  settingMustHaveTheSubject,
  valueMustBeWithinItsLimits,
} from './planning-settings.rules';
import { planningChangeView, planningSettingsView } from './planning-settings.view';
import type { PlanningValues } from './planning-values';

/** What the planner counts with. Nothing is overwritten: each change is an edition of the values that it names. */
@Injectable()
export class PlanningSettings {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly settings: PlanningSettingsRepository,
  ) {}

  /** For plans and runs: the values in force. */
  async current(work: Work): Promise<PlanningValues> {
    return this.settings.valuesOf(work, await this.settings.lastEdition(work));
  }

  get(actor: Actor, { edition }: PlanningSettingsQuery): Promise<PlanningSettingsView> {
    return this.unit.read(actor, async (work) => {
      const last = await this.settings.lastEdition(work);
      return edition !== undefined && edition > last ? notFound() : this.viewOf(work, edition ?? last);
    });
  }

  set(actor: Actor, version: number, { values }: SetPlanningSettings): Promise<PlanningSettingsView> {
    return this.unit.run(actor, async (work) => {
      const last = await this.settings.lastEditionToChange(work);
      const current = await this.viewOf(work, last);
      requireVersion({ version: last }, version, () => current);
      const given = values.map(({ of, ...value }) => ({ ...value, subject: of ?? '' }));
      given.forEach((value, at) => {
        refuseIf(settingMustHaveTheSubject(value), `values.${at}.of`);
        refuseIf(valueMustBeWithinItsLimits(value), `values.${at}.value`);
      });
      refuseIf(settingMustBeNamedOnce(given), 'values');
      const edition = last + 1;
      const set = { edition, setAt: work.now, setBy: actor.accountId, setByName: actor.name };
      await this.settings.insert(
        work,
        given.map(({ setting, subject, value, reason }) => ({ setting, subject, value, reason, ...set })),
      );
      work.audit({
        action: 'planning-settings.set',
        subject: { type: 'planning_settings', id: String(edition) },
        provision: '11-7(1)(1)',
        detail: { changed: given.map(({ setting, subject }) => (subject ? `${setting} ${subject}` : setting)) },
      });
      return this.viewOf(work, edition);
    });
  }

  history(actor: Actor, query: PlanningHistoryQuery): Promise<Page<PlanningChangeView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.settings.history(work, query);
      const earlier = new Map<number, PlanningValues>();
      for (const { edition } of items) {
        if (!earlier.has(edition)) earlier.set(edition, await this.settings.valuesOf(work, edition - 1));
      }
      const views = items.map((row) => planningChangeView(row, earlier.get(row.edition) ?? notFound()));
      return { items: views, nextCursor };
    });
  }

  private async viewOf(work: Work, edition: number): Promise<PlanningSettingsView> {
    const values = await this.settings.valuesOf(work, edition);
    return planningSettingsView(values, await this.settings.anyOf(work, edition), work.actor, work.locale);
  }
}
