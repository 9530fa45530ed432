import { AssumedMoney, type CreatePlanRun } from '@shared/plans/plan-run.contract';
import { tiynOf, wholeOf } from '../tenge-text';

/** What stands in the form of a run. */
export interface RunDraft {
  readonly fromYear: number;
  readonly years: number;
  readonly seconds: string;
  /** By year: tenge assumed where nothing is allotted, as typed. */
  readonly assumed: Readonly<Record<number, string>>;
  readonly reservePercent: string;
  readonly capacityPercent: string;
  readonly note: string;
}

export const yearsOf = ({ fromYear, years }: Pick<RunDraft, 'fromYear' | 'years'>): number[] =>
  Array.from({ length: years }, (_, index) => fromYear + index);

/** `missing`: the years without an allotment. A replan takes its year from the plan, so it names none. */
export function requestOf(draft: RunDraft, missing: readonly number[], basisPlanId: string | undefined): CreatePlanRun {
  const when = basisPlanId ? { basisPlanId } : { fromYear: draft.fromYear, years: draft.years };
  const assumed = missing.map((year) =>
    Object.assign(new AssumedMoney(), { year, amountTiyn: tiynOf(draft.assumed[year] ?? '') }),
  );
  return {
    ...when,
    ...(assumed.length > 0 && { assumed }),
    ...(draft.reservePercent.trim() && { reservePercent: wholeOf(draft.reservePercent) }),
    ...(draft.capacityPercent.trim() && { capacityPercent: wholeOf(draft.capacityPercent) }),
    milliseconds: wholeOf(draft.seconds) * 1000,
    ...(draft.note.trim() && { note: draft.note.trim() }),
  };
}
