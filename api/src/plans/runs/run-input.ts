import { createHash } from 'node:crypto';
import { CLOCKS } from '@shared/law/clocks';
import type { LocalDate } from '@shared/law/local-date';
import type { PlaceType } from '@shared/places/place.types';
import type { PlanInstance, PlanMonths } from '../planner/instance';
import { monthIndex } from './run-months';
import { tengeDown, tengeUp } from './run-money';

export const runInputFormat = 'npm-plan-input/1';

/** All that a run is given, frozen as JSON when it is asked for. Money in whole tenge, costs rounded up and budgets down. */
export interface RunInput {
  readonly format: typeof runInputFormat;
  readonly fromYear: number;
  readonly instance: PlanInstance;
  /** Visit days of the regions by the settings, before the run took its share of them; in the order of the instance. */
  readonly settingsDays: readonly number[];
  /** The plan that is replanned. */
  readonly current?: PlanMonths;
}

/** A place as the register and the plan in force have it. */
export interface PlaceToPlan {
  readonly id: string;
  readonly type: PlaceType;
  readonly regionIso: string;
  readonly underMandateFrom: LocalDate;
  readonly closedOn: LocalDate | null;
  readonly lastPeriodicVisitOn: LocalDate | null;
  /** The first day of a month in which a visit of the plan in force is still to come; it is taken as made. */
  readonly takenAsVisitedOn: LocalDate | null;
  readonly tripAreaId: string | null;
  readonly tripCostTiyn: number | null;
  readonly visitDays: number;
  readonly costTiyn: number;
  readonly weight: number;
}

export interface RunFrame {
  readonly fromYear: number;
  readonly years: number;
  readonly firstMonth: number;
  readonly tripPlaces: number;
  readonly capacityPercent: number;
  readonly daysPerMonth: (regionIso: string) => number;
  /** What visits may cost, year by year. */
  readonly availableTiyn: readonly number[];
}

/** How far back overdue months are counted for a place that was never visited: one cycle. */
const earliestDue = -48;

/** The months in which it may be visited: planned ones, in which it is under the mandate, be it for a part (11-1(2)). */
export function windowOf(place: Pick<PlaceToPlan, 'underMandateFrom' | 'closedOn'>, frame: RunFrame): [number, number] {
  const { fromYear, years, firstMonth } = frame;
  const from = Math.max(firstMonth, monthIndex(place.underMandateFrom, fromYear));
  const { closedOn } = place;
  // Closed on the first day of a month, it is not under the mandate for any part of it.
  const last = closedOn === null ? Infinity : monthIndex(closedOn, fromYear) - (closedOn.endsWith('-01') ? 1 : 0);
  return [from, Math.min(years * 12 - 1, last)];
}

/** 11-7(1)(1): four years after the last periodic visit; a place never visited is due since the day the mandate began. */
export function dueMonthOf(place: PlaceToPlan, fromYear: number): number {
  const visits = [place.lastPeriodicVisitOn, place.takenAsVisitedOn].filter((day) => day !== null).sort();
  const last = visits.at(-1);
  // Months added to a day end in the month so many further on, whatever the day.
  if (last) return monthIndex(last, fromYear) + CLOCKS.periodic_cycle.months;
  return Math.max(earliestDue, monthIndex(place.underMandateFrom, fromYear));
}

/** @param places those that may be visited in some month of the frame */
export function runInputOf(places: readonly PlaceToPlan[], frame: RunFrame, current?: PlanMonths): RunInput {
  const regions = [...new Set(places.map(({ regionIso }) => regionIso))].sort();
  const settingsDays = regions.map(frame.daysPerMonth);
  const clusters = new Map(places.map((place) => [clusterOf(place), place]));
  return {
    format: runInputFormat,
    fromYear: frame.fromYear,
    instance: {
      months: frame.years * 12,
      tripPlaces: frame.tripPlaces,
      // The reserve is taken off the money already.
      reserve: 0,
      regions: regions.map((code, at) => ({
        code,
        visitDaysPerMonth: shareOfDays(settingsDays[at] ?? 0, frame.capacityPercent),
      })),
      clusters: [...clusters].map(([id, { regionIso, tripAreaId, tripCostTiyn }]) => ({
        ...{ id, region: regionIso },
        tripCost: tripAreaId === null ? 0 : tengeUp(tripCostTiyn ?? 0),
      })),
      places: places.map((place) => ({
        ...{ id: place.id, region: place.regionIso, cluster: clusterOf(place), weight: place.weight },
        ...{ dueMonth: dueMonthOf(place, frame.fromYear), days: place.visitDays, cost: tengeUp(place.costTiyn) },
        window: windowOf(place, frame),
      })),
      years: frame.availableTiyn.map((tiyn) => ({ budget: tengeDown(tiyn) })),
    },
    settingsDays,
    ...(current && { current }),
  };
}

export interface InputChange {
  readonly availableTiyn: readonly number[];
  /** Of the settings' visit days; null: as the run has them. */
  readonly capacityPercent: number | null;
  readonly isMoneyUnlimited: boolean;
}

/** The same frozen places with other money or capacity, planned anew. */
export function changedInput(input: RunInput, change: InputChange): RunInput {
  const { format, fromYear, instance, settingsDays } = input;
  const { availableTiyn, capacityPercent, isMoneyUnlimited } = change;
  const all = isMoneyUnlimited ? moneyForAll(instance) : 0;
  return {
    ...{ format, fromYear, settingsDays },
    instance: {
      ...instance,
      regions: instance.regions.map((region, at) => ({
        ...region,
        ...(capacityPercent !== null && { visitDaysPerMonth: shareOfDays(settingsDays[at] ?? 0, capacityPercent) }),
      })),
      years: availableTiyn.map((tiyn) => ({ budget: isMoneyUnlimited ? all : tengeDown(tiyn) })),
    },
  };
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A place that is in no trip area is a cluster of its own. */
const clusterOf = ({ id, tripAreaId }: PlaceToPlan): string => tripAreaId ?? `place ${id}`;

const shareOfDays = (days: number, percent: number): number => Math.floor((days * percent) / 100);

/** What visiting every place on a trip of its own costs: more than any plan needs. */
function moneyForAll({ places, clusters }: PlanInstance): number {
  const tripCost = new Map(clusters.map((cluster) => [cluster.id, cluster.tripCost]));
  return places.reduce((sum, { cost, cluster }) => sum + cost + (tripCost.get(cluster) ?? 0), 0);
}
