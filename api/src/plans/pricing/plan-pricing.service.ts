import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { PriceChange } from '@shared/plans/plan.contract';
import type { ChangePrice, LatenessView, PriceBreach } from '@shared/plans/pricing.contract';
import { type PlaceFacts, PlacesService } from '../../places';
import { UnitOfWork, type Work } from '../../platform/database';
import { type Broken, messageOf, notFound } from '../../platform/errors';
import { PlanEstimates, type VisitEstimate } from '../plan-estimates.service';
import { PlanFiles } from '../plan-files.service';
import { recordReadOfVisitsToCome } from '../plan-reads';
import { differenceOf, moneyOf, type TripTerms } from '../plan.money';
import * as rules from '../plan.rules';
import { availableTiyn, moneyOfFile, type PlanFile, termsOf } from '../plan.view';
import { riskOf } from '../risk/risk';
import { RiskSources } from '../risk/risk-sources';
import { PlanningSettings } from '../settings/planning-settings.service';
import { monthsLate } from './lateness';

interface PricedVisit {
  readonly placeId: string;
  readonly regionIso: string;
  readonly month: number;
  readonly costTiyn: number;
  readonly visitDays: number;
  readonly tripAreaId: string | null;
}

/** What a change by hand would do, before anybody makes it. */
@Injectable()
export class PlanPricing {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: PlanFiles,
    private readonly places: PlacesService,
    private readonly estimates: PlanEstimates,
    private readonly settings: PlanningSettings,
    private readonly risks: RiskSources,
  ) {}

  price(actor: Actor, id: string, { placeId, month }: PriceChange): Promise<ChangePrice> {
    return this.unit.read(actor, async (work) => {
      const file = await this.files.find(work, id);
      recordReadOfVisitsToCome(work, 'plan.price', file);
      const place = await this.places.placeFacts(work, placeId);
      const estimate = (await this.estimates.of(work, [placeId])).get(placeId) ?? notFound();
      const before = visitsOf(file);
      const planned = before.find((visit) => visit.placeId === placeId);
      const after = before.filter((visit) => visit !== planned);
      if (month !== null) after.push({ ...(planned ?? visitOf(place, estimate)), month });
      const money = moneyOf(after, termsWith(file, estimate));
      const settings = await this.settings.current(work);
      const days = month === null ? null : regionDays(after, month, place, settings.daysPerMonth(place.regionIso));
      const counts = (await this.risks.counts(work, settings))(placeId);
      const { weight } = riskOf({ ...place, counts }, settings, work.today);
      const availability = availableTiyn(file.allotment);
      return {
        placeId,
        fromMonth: planned?.month ?? null,
        toMonth: month,
        difference: differenceOf(moneyOfFile(file), money),
        totalTiyn: money.totalTiyn,
        remainingTiyn: availability - money.totalTiyn,
        lateness: latenessOf(place, file.plan.year, { from: planned?.month ?? null, to: month, weight }),
        regionDays: days,
        broken: [
          ...breaches(work, true, [
            file.plan.status === 'draft' ? null : rules.approvedPlanMustStay(),
            month === null ? null : rules.placeMustBeUnderTheMandateInTheMonth({ month, place }, file.plan.year),
            month === null || planned ? null : rules.costMustBeKnown(estimate.costTiyn),
            rules.planMustBeWithinTheAllotment({ totalTiyn: money.totalTiyn, availableTiyn: availability }),
          ]),
          ...breaches(work, false, [rules.regionMustHaveTheDays(days)]),
        ],
      };
    });
  }
}

const regionDays = (
  visits: readonly PricedVisit[],
  month: number,
  { regionIso }: PlaceFacts,
  allowed: number,
): ChangePrice['regionDays'] => ({
  planned: visits
    .filter((visit) => visit.month === month && visit.regionIso === regionIso)
    .reduce((days, { visitDays }) => days + visitDays, 0),
  allowed,
});

const visitsOf = ({ visits }: PlanFile): PricedVisit[] =>
  visits.map(({ visit, place }) => ({
    placeId: visit.placeId,
    regionIso: place.regionIso,
    month: visit.month,
    costTiyn: visit.costTiyn,
    visitDays: visit.visitDays,
    tripAreaId: visit.tripAreaId,
  }));

/** A place that is new to the plan comes with what is estimated today. */
const visitOf = (
  { id, regionIso }: PlaceFacts,
  { costTiyn, visitDays, tripAreaId }: VisitEstimate,
): Omit<PricedVisit, 'month'> => ({ placeId: id, regionIso, costTiyn: costTiyn ?? 0, visitDays, tripAreaId });

/** What the plan has fixed for an area comes before what a trip there costs today. */
function termsWith(file: PlanFile, { tripAreaId, tripCostTiyn }: VisitEstimate): TripTerms {
  const { tripPlaces, tripCosts } = termsOf(file);
  const today: [string, number][] = tripAreaId !== null && tripCostTiyn !== null ? [[tripAreaId, tripCostTiyn]] : [];
  return { tripPlaces, tripCosts: new Map([...today, ...tripCosts]) };
}

function latenessOf(
  place: PlaceFacts,
  year: number,
  { from, to, weight }: { from: number | null; to: number | null; weight: number },
): LatenessView {
  const [before, after] = [monthsLate(place, year, from), monthsLate(place, year, to)];
  return { before, after, weight, weightedBefore: before * weight, weightedAfter: after * weight };
}

const breaches = (work: Work, forbids: boolean, findings: readonly (Broken | null)[]): PriceBreach[] =>
  findings.flatMap((finding) => {
    if (!finding) return [];
    const { code, params, provision } = finding;
    const message = messageOf({ code, details: { params, provision } }, work.locale);
    return [{ code, message, ...(provision && { provision }), forbids }];
  });
