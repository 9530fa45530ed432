import type { RunOverrides } from '@shared/plans/plan-run.contract';
import type { Risk } from '../risk/risk';
import type { PlanRun } from './plan-run.entity';
import type { PlanRunPlace } from './plan-run-place.entity';
import type { PlaceToPlan, RunInput } from './run-input';
import { sha256 } from './run-input';

/** A run before it is written: what it is asked and the bytes that it is given. */
export type FrozenRun = Pick<
  PlanRun,
  | 'kind'
  | 'parentId'
  | 'basisPlanId'
  | 'note'
  | 'fromYear'
  | 'years'
  | 'firstMonth'
  | 'milliseconds'
  | 'seed'
  | 'overrides'
  | 'yearly'
  | 'assumptions'
  | 'settingsEdition'
  | 'places'
  | 'input'
  | 'inputSha256'
>;

export type FrozenPlace = Omit<PlanRunPlace, 'runId' | 'month' | 'lateMonths' | 'why'>;

export const noOverrides: RunOverrides = {
  moneyPercent: null,
  reservePercent: null,
  capacityPercent: null,
  extra: null,
  isMoneyUnlimited: false,
};

/** The bytes of an input, and what proves them. */
export function frozenInput(input: RunInput): Pick<PlanRun, 'input' | 'inputSha256'> {
  const text = JSON.stringify(input);
  return { input: text, inputSha256: sha256(text) };
}

export const frozenPlace = (place: PlaceToPlan, dueMonth: number, risk: Risk): FrozenPlace => ({
  placeId: place.id,
  regionIso: place.regionIso,
  type: place.type,
  tripAreaId: place.tripAreaId,
  dueMonth,
  weight: risk.weight,
  terms: risk.terms,
  visitDays: place.visitDays,
  costTiyn: place.costTiyn,
});
