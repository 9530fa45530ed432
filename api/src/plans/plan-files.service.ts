import { Injectable } from '@nestjs/common';
import { PlacesService } from '../places';
import type { Work } from '../platform/database';
import { notFound } from '../platform/errors';
import type { PlanFile } from './plan.view';
import { PlansRepository } from './plans.repository';
import type { VisitPlan } from './visit-plan.entity';

/** Plans with everything that is judged or shown of them. */
@Injectable()
export class PlanFiles {
  constructor(
    private readonly plans: PlansRepository,
    private readonly places: PlacesService,
  ) {}

  async find(work: Work, id: string): Promise<PlanFile> {
    return this.of(work, (await this.plans.plan(work, id)) ?? notFound());
  }

  /** The plan is locked until the transaction ends. */
  async findToChange(work: Work, id: string): Promise<PlanFile> {
    return this.of(work, (await this.plans.planToChange(work, id)) ?? notFound());
  }

  async of(work: Work, plan: VisitPlan): Promise<PlanFile> {
    const allotment = (await this.plans.allotment(work, plan.year)) ?? notFound();
    const visits = await this.plans.visits(work, plan.id);
    const places = await this.places.placeFactsOf(
      work,
      visits.map((visit) => visit.placeId),
    );
    return {
      plan,
      allotment,
      visits: visits.map((visit) => ({ visit, place: places.get(visit.placeId) ?? notFound() })),
      trips: await this.plans.trips(work, plan.id),
    };
  }
}
