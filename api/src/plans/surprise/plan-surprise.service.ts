import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { PlaceSurprise, PlanSurprise } from '@shared/plans/surprise.contract';
import { UnitOfWork } from '../../platform/database';
import { PlanFiles } from '../plan-files.service';
import { recordReadOfVisitsToCome } from '../plan-reads';
import { type PlanFile, visitedPlace } from '../plan.view';
import { PlansRepository } from '../plans.repository';
import { PastVisits } from './past-visits';
import { type Month, surpriseOf } from './surprise.rules';

const monthOf = (day: LocalDate): Month => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** How well a plan could be told by whoever remembers the earlier visits (11-7(2): unannounced). */
@Injectable()
export class PlanSurpriseService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly plans: PlansRepository,
    private readonly files: PlanFiles,
    private readonly pastVisits: PastVisits,
  ) {}

  of(actor: Actor, id: string): Promise<PlanSurprise> {
    return this.unit.read(actor, async (work) => {
      const file = await this.files.find(work, id);
      recordReadOfVisitsToCome(work, 'plan.judge-surprise', file);
      const areas = file.trips.map(({ tripAreaId }) => tripAreaId);
      const areaOf = await this.plans.placesOfAreas(work, areas);
      const known = new Set([...areaOf.keys(), ...file.visits.map(({ visit }) => visit.placeId)]);
      const past = await this.pastVisits.of(work, [...known]);
      return judged(file, past, areaOf);
    });
  }
}

/** @param areaOf the trip area of each place that is in one to which the plan makes trips */
function judged(
  { plan, visits }: PlanFile,
  past: ReadonlyMap<string, readonly LocalDate[]>,
  areaOf: ReadonlyMap<string, string>,
): PlanSurprise {
  const monthsOf = new Map([...past].map(([placeId, days]) => [placeId, [...new Set(days.map(monthOf))]]));
  const plannedIn = new Map(visits.map(({ visit }) => [visit.placeId, plan.year * 12 + visit.month - 1]));
  const inArea = new Map<string, string[]>();
  for (const [placeId, area] of areaOf) inArea.set(area, [...(inArea.get(area) ?? []), placeId]);
  const neighboursOf = (placeId: string): Set<Month> => {
    const others = (inArea.get(areaOf.get(placeId) ?? '') ?? []).filter((other) => other !== placeId);
    const planned = others.flatMap((other) => plannedIn.get(other) ?? []);
    return new Set([...others.flatMap((other) => monthsOf.get(other) ?? []), ...planned]);
  };
  const places = visits.flatMap(({ visit, place }): PlaceSurprise[] => {
    const planned = plan.year * 12 + visit.month - 1;
    const own = (monthsOf.get(visit.placeId) ?? []).filter((month) => month < planned);
    if (own.length < 2) return [];
    const { score, reasons } = surpriseOf({ past: own, neighbours: neighboursOf(visit.placeId), planned });
    return [{ place: visitedPlace(place), month: visit.month, pastVisits: own.length, score, reasons }];
  });
  const sum = places.reduce((total, { score }) => total + score, 0);
  return {
    planId: plan.id,
    score: places.length === 0 ? null : Math.round((sum / places.length) * 100) / 100,
    places: places.sort((a, b) => a.score - b.score || a.place.name.ru.localeCompare(b.place.name.ru, 'ru')),
    unjudged: visits.length - places.length,
  };
}
