import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { AllotmentView, SetAllotment } from '@shared/plans/plan.contract';
import { bump, requireVersion, UnitOfWork } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { Allotment } from './allotment.entity';
import { reserveMustBePartOfTheAllotment } from './plan.rules';
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

  get(actor: Actor, year: number): Promise<AllotmentView> {
    return this.unit.read(actor, async (work) =>
      allotmentView((await this.plans.allotment(work, year)) ?? notFound(), actor),
    );
  }

  /** `version` is asked for once there is an allotment to overwrite. */
  set(actor: Actor, year: number, version: number | undefined, body: SetAllotment): Promise<AllotmentView> {
    return this.unit.run(actor, async (work) => {
      refuseIf(reserveMustBePartOfTheAllotment(body), 'reserveTiyn');
      const earlier = await this.plans.allotmentToChange(work, year);
      if (earlier) {
        if (version === undefined) throw new Refusal('REQUEST.VERSION_REQUIRED');
        requireVersion(earlier, version, () => allotmentView(earlier, actor));
        bump(earlier);
      }
      const row = Object.assign(earlier ?? new Allotment(), {
        year,
        version: earlier?.version ?? 1,
        ...body,
        basis: body.basis ?? '',
      });
      if (earlier) await work.manager.save(Allotment, row);
      else await work.manager.insert(Allotment, row);
      work.audit({
        action: 'allotment.set',
        subject: { type: 'allotment', id: String(year) },
        provision: '11-7(2)',
        detail: { amountTiyn: body.amountTiyn, reserveTiyn: body.reserveTiyn },
      });
      return allotmentView(row, actor);
    });
  }
}
