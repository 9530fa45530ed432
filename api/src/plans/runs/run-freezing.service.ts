import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CreatePlanRun } from '@shared/plans/plan-run.contract';
import type { Work } from '../../platform/database';
import { refuseIf } from '../../platform/errors';
import type { PlanMonths } from '../planner/instance';
import { riskOf } from '../risk/risk';
import { RiskSources } from '../risk/risk-sources';
import { PlanningSettings } from '../settings/planning-settings.service';
import type { PlanningValues } from '../settings/planning-values';
import type { VisitPlan } from '../visit-plan.entity';
import { frozenInput, type FrozenPlace, frozenPlace, type FrozenRun, noOverrides } from './frozen-run';
import * as rules from './plan-run.rules';
import { RunFactsRepository, type VisitInForce } from './run-facts.repository';
import { dueMonthOf, type PlaceToPlan, type RunFrame, runInputOf, windowOf } from './run-input';
import { moneyWith, type MoneyOfYear } from './run-money';
import { calendarMonth, firstMonthToPlan, monthIndex } from './run-months';

const usualYears = 4;
const usualMs = 60_000;
const mostSeed = 2 ** 31 - 1;

/** Makes the frozen input of a run from the register, the settings, the money and the plan in force as they are now. */
@Injectable()
export class RunFreezing {
  constructor(
    private readonly facts: RunFactsRepository,
    private readonly settings: PlanningSettings,
    private readonly risks: RiskSources,
  ) {}

  async freeze(work: Work, ask: CreatePlanRun): Promise<{ run: FrozenRun; places: FrozenPlace[] }> {
    const basis = ask.basisPlanId ? await this.facts.plan(work, ask.basisPlanId) : null;
    if (ask.basisPlanId) refuseIf(rules.basisMustBeInForce(basis), 'basisPlanId');
    const fromYear = basis?.year ?? ask.fromYear ?? Number(work.today.slice(0, 4));
    const years = basis ? 1 : (ask.years ?? usualYears);
    const firstMonth = firstMonthToPlan(work.today, fromYear);
    refuseIf(rules.someMonthMustBeAhead(firstMonth, years), basis ? 'basisPlanId' : 'fromYear');
    const values = await this.settings.current(work);
    const overrides = {
      ...noOverrides,
      reservePercent: ask.reservePercent ?? null,
      capacityPercent: ask.capacityPercent ?? null,
    };
    const money = await this.moneyOf(work, { fromYear, years, firstMonth }, ask);
    const yearly = money.map((year) => moneyWith(year, overrides));
    const frame: RunFrame = {
      ...{ fromYear, years, firstMonth, tripPlaces: basis?.tripPlaces ?? values.tripPlaces },
      capacityPercent: overrides.capacityPercent ?? 100,
      daysPerMonth: (region) => values.daysPerMonth(region),
      availableTiyn: yearly.map(({ availableTiyn }) => availableTiyn),
    };
    const found = await this.placesOf(work, frame, values, basis);
    refuseIf(rules.somePlaceMustBeUnderTheMandate(found.places.length), 'fromYear');
    const places = found.places.map(({ place }) => place);
    const run: FrozenRun = {
      ...{ kind: basis ? 'replan' : 'plan', parentId: null, basisPlanId: basis?.id ?? null, note: ask.note ?? null },
      ...{ fromYear, years, firstMonth, overrides, yearly, places: places.length },
      milliseconds: ask.milliseconds ?? usualMs,
      seed: ask.seed ?? randomInt(mostSeed),
      settingsEdition: values.edition,
      assumptions: {
        placesWithoutCost: found.withoutCost,
        placesWithoutTripArea: places.filter(({ tripAreaId }) => tripAreaId === null).length,
        assumedSettings: values.assumedCount,
        visitsTakenAsMade: places.filter(({ takenAsVisitedOn }) => takenAsVisitedOn !== null).length,
      },
      ...frozenInput(runInputOf(places, frame, found.current)),
    };
    return {
      run,
      places: found.places.map(({ place, risk }) => frozenPlace(place, dueMonthOf(place, fromYear), risk)),
    };
  }

  private async moneyOf(
    work: Work,
    { fromYear, years, firstMonth }: Pick<RunFrame, 'fromYear' | 'years' | 'firstMonth'>,
    { assumed = [] }: CreatePlanRun,
  ): Promise<MoneyOfYear[]> {
    const all = Array.from({ length: years }, (_, at) => fromYear + at);
    const allotments = await this.facts.allotments(work, all);
    const allotted = allotments.map(({ year }) => year);
    const named = assumed.map(({ year }) => year);
    refuseIf(rules.eachYearMustHaveOneSum(all, allotted, named), 'assumed');
    const money: MoneyOfYear[] = [];
    for (const [at, year] of all.entries()) {
      const allotment = allotments.find((each) => each.year === year);
      const monthsGone = Math.min(12, Math.max(0, firstMonth - at * 12));
      money.push({
        year,
        allotmentTiyn: allotment?.amountTiyn ?? null,
        amountTiyn: allotment?.amountTiyn ?? assumed.find((each) => each.year === year)?.amountTiyn ?? 0,
        reserveTiyn: allotment?.reserveTiyn ?? 0,
        committedTiyn: monthsGone > 0 ? await this.facts.committedTiyn(work, year, monthsGone) : 0,
      });
    }
    return money;
  }

  private async placesOf(work: Work, frame: RunFrame, values: PlanningValues, basis: VisitPlan | null) {
    const { fromYear, years, firstMonth } = frame;
    const span = [`${calendarMonth(firstMonth, fromYear)}-01`, `${fromYear + years - 1}-12-31`] as const;
    const registered = await this.facts.places(work, ...span);
    const first = fromYear * 12 + firstMonth;
    const taken = await this.facts.visitsInForce(work, monthIndex(work.today, 0), first - 1);
    const takenOn = new Map(taken.map(({ placeId, ...at }) => [placeId, `${monthOf(at)}-01`]));
    const planned = basis ? await this.facts.visitsInForce(work, first, fromYear * 12 + 11) : [];
    const inPlan = new Map(planned.map((visit) => [visit.placeId, visit]));
    const countsOf = await this.risks.counts(work, values);
    let withoutCost = 0;
    const places = registered.flatMap((row) => {
      const known = inPlan.get(row.id);
      const costTiyn = known?.costTiyn ?? row.costTiyn ?? values.visitCost(row.type);
      const risk = riskOf({ ...row, counts: countsOf(row.id) }, values, work.today);
      const place: PlaceToPlan = {
        ...row,
        visitDays: known?.visitDays ?? row.visitDays ?? values.visitDays(row.type),
        costTiyn: costTiyn ?? 0,
        takenAsVisitedOn: takenOn.get(row.id) ?? null,
        weight: risk.weight,
      };
      const [from, to] = windowOf(place, frame);
      if (from > to) return [];
      if (costTiyn === null) withoutCost++;
      return [{ place, risk }];
    });
    const current: PlanMonths | undefined = basis
      ? { visits: planned.map(({ placeId, month }) => ({ place: placeId, month: month - 1 })) }
      : undefined;
    return { places, withoutCost, current };
  }
}

const monthOf = ({ year, month }: Pick<VisitInForce, 'year' | 'month'>): string => calendarMonth(month - 1, year);
