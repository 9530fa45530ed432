import type { RunOverrides } from '@shared/plans/plan-run.contract';
import type { RunYear } from './plan-run.entity';

const tiynInTenge = 100;

export const tengeUp = (tiyn: number): number => Math.ceil(tiyn / tiynInTenge);
export const tengeDown = (tiyn: number): number => Math.floor(tiyn / tiynInTenge);
export const tiynOf = (tenge: number): number => tenge * tiynInTenge;

/** What is known of a year's money before the run changes it. */
export type MoneyOfYear = Pick<RunYear, 'year' | 'allotmentTiyn' | 'amountTiyn' | 'reserveTiyn' | 'committedTiyn'>;

/** The year's money as the run counts it: a share of it, another reserve, a sum more. */
export function moneyWith(money: MoneyOfYear, overrides: RunOverrides): RunYear {
  const { moneyPercent, reservePercent, extra } = overrides;
  const more = extra?.year === money.year ? extra.tiyn : 0;
  const amountTiyn = Math.floor((money.amountTiyn * (moneyPercent ?? 100)) / 100) + more;
  const reserve = reservePercent === null ? money.reserveTiyn : Math.ceil(((amountTiyn - more) * reservePercent) / 100);
  const reserveTiyn = Math.min(amountTiyn, reserve);
  return {
    ...money,
    amountTiyn,
    reserveTiyn,
    availableTiyn: Math.max(0, amountTiyn - reserveTiyn - money.committedTiyn),
  };
}
