import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { AllotmentView, SetAllotment } from '@shared/plans/allotment.contract';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { AllotmentPart } from './allotment-part.entity';
import { Allotment } from './allotment.entity';
import * as rules from './plan.rules';
import { allotmentView } from './plan.view';
import { PlansRepository } from './plans.repository';

/**
 * The money of each year. A cut below a plan that is approved already is recorded like any other: it is a fact, and the
 * plan then shows less than nothing remaining until the Council approves another edition.
 */
@Injectable()
export class AllotmentsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly plans: PlansRepository,
  ) {}

  list(actor: Actor): Promise<AllotmentView[]> {
    return this.unit.read(actor, async (work) => {
      const rows = await this.plans.allotmentsByYear(work);
      const parts = await this.plans.parts(
        work,
        rows.map(({ year }) => year),
      );
      return rows.map((row) =>
        allotmentView(
          row,
          parts.filter(({ year }) => year === row.year),
          actor,
        ),
      );
    });
  }

  get(actor: Actor, year: number): Promise<AllotmentView> {
    return this.unit.read(actor, async (work) =>
      this.viewOf(work, (await this.plans.allotment(work, year)) ?? notFound()),
    );
  }

  /** `version` is asked for once there is an allotment to overwrite. */
  set(actor: Actor, year: number, version: number | undefined, body: SetAllotment): Promise<AllotmentView> {
    return this.unit.run(actor, async (work) => {
      const { amountTiyn, reserveTiyn } = body;
      const parts = partsOf(year, body);
      refuseIf(rules.reserveMustBePartOfTheAllotment(body), 'reserveTiyn');
      parts.forEach((part, at) => refuseIf(rules.otherSourceMustBeNamed(part), `parts.${at}.sourceText`));
      refuseIf(rules.partsMustMakeUpTheAllotment({ amountTiyn, parts }), 'amountTiyn');
      const earlier = await this.plans.allotmentToChange(work, year);
      if (earlier) {
        if (version === undefined) throw new Refusal('REQUEST.VERSION_REQUIRED');
        const current = await this.viewOf(work, earlier);
        requireVersion(earlier, version, () => current);
        bump(earlier);
      }
      const row = Object.assign(earlier ?? new Allotment(), {
        year,
        amountTiyn,
        reserveTiyn,
        version: earlier?.version ?? 1,
      });
      if (earlier) await work.manager.save(Allotment, row);
      else await work.manager.insert(Allotment, row);
      await this.plans.replaceParts(work, year, parts);
      work.audit({
        action: 'allotment.set',
        subject: { type: 'allotment', id: String(year) },
        provision: '11-7(2)',
        detail: { amountTiyn, reserveTiyn, sources: parts.map(({ source }) => source) },
      });
      return allotmentView(row, parts, actor);
    });
  }

  private async viewOf(work: Work, row: Allotment): Promise<AllotmentView> {
    return allotmentView(row, await this.plans.parts(work, [row.year]), work.actor);
  }
}

/** Without parts all of the money is of the republican budget. */
const partsOf = (year: number, { parts, amountTiyn, basis = '' }: SetAllotment): AllotmentPart[] =>
  (parts ?? [{ source: 'republican_budget' as const, sourceText: null, amountTiyn, basis }]).map((part, at) =>
    Object.assign(new AllotmentPart(), {
      ...part,
      year,
      position: at + 1,
      sourceText: part.sourceText ?? null,
    }),
  );
