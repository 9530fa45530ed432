import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/database';
import { PlansRepository } from './plans.repository';
import { PlanningSettings } from './settings/planning-settings.service';

/** What a visit to a place takes, as far as anybody has said it. */
export interface VisitEstimate {
  /** Without the trip; null where neither the register nor the settings say it. */
  readonly costTiyn: number | null;
  readonly visitDays: number;
  readonly tripAreaId: string | null;
  /** Of one trip to the area. */
  readonly tripCostTiyn: number | null;
}

/** The register's own estimate of a place comes before that of its type in the planning settings. */
@Injectable()
export class PlanEstimates {
  constructor(
    private readonly plans: PlansRepository,
    private readonly settings: PlanningSettings,
  ) {}

  async of(work: Work, placeIds: readonly string[]): Promise<ReadonlyMap<string, VisitEstimate>> {
    const settings = await this.settings.current(work);
    const rows = await this.plans.estimates(work, placeIds);
    return new Map(
      rows.map(({ placeId, type, costTiyn, visitDays, ...trip }) => [
        placeId,
        {
          costTiyn: costTiyn ?? settings.visitCost(type),
          visitDays: visitDays ?? settings.visitDays(type),
          ...trip,
        },
      ]),
    );
  }
}
