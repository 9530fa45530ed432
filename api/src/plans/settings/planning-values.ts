import type { PlaceType } from '@shared/places/place.types';
import type { PlanningSetting, RiskTerm } from '@shared/plans/planning-settings.contract';
import { settingDefinitions } from './planning-assumptions';

/** A value that the office has set. */
export interface SetValue {
  readonly setting: PlanningSetting;
  /** Empty where there is one value for all. */
  readonly subject: string;
  readonly value: number | null;
  readonly reason: string;
}

/** The values of one edition: those that were set, and behind them those that are assumed. */
export class PlanningValues {
  private readonly set: ReadonlyMap<string, SetValue>;

  /** @param edition 0 where all of it is assumed */
  constructor(
    readonly edition: number,
    values: readonly SetValue[],
  ) {
    this.set = new Map(values.map((value) => [keyOf(value), value]));
  }

  /** The value as it was set; undefined where it is assumed. */
  setValue(setting: PlanningSetting, subject = ''): SetValue | undefined {
    return this.set.get(keyOf({ setting, subject }));
  }

  of(setting: PlanningSetting, subject = ''): number | null {
    const set = this.setValue(setting, subject);
    return set ? set.value : settingDefinitions[setting].assumed(subject);
  }

  get tripPlaces(): number {
    return this.of('trip_places') ?? 1;
  }

  get complaintMonths(): number {
    return this.of('complaint_months') ?? 1;
  }

  /** Visit days that groups have in the region each month. */
  daysPerMonth(regionIso: string): number {
    return this.of('region_days_per_month', regionIso) ?? 0;
  }

  visitDays(type: PlaceType): number {
    return this.of('visit_days', type) ?? 1;
  }

  /** In tiyn, without the trip; null where nobody has set it. */
  visitCost(type: PlaceType): number | null {
    return this.of('visit_cost', type);
  }

  /** Points for each thing counted, and the most that the term gives. */
  termPoints(term: RiskTerm): { readonly points: number; readonly most: number } {
    return { points: this.of('term_points', term) ?? 0, most: this.of('term_most', term) ?? 0 };
  }

  vulnerability(type: PlaceType): number {
    return this.of('vulnerability_points', type) ?? 0;
  }

  /** How many values are assumed. */
  get assumedCount(): number {
    const all = Object.values(settingDefinitions).reduce((sum, { subjects }) => sum + subjects.length, 0);
    return all - this.set.size;
  }
}

const keyOf = ({ setting, subject }: Pick<SetValue, 'setting' | 'subject'>): string => `${setting} ${subject}`;
