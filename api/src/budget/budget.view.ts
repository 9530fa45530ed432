import type { Actor } from '@shared/actor';
import {
  type BudgetKind,
  type BudgetOverview,
  type BudgetRow,
  type BudgetYear,
  type Fund,
  type FundFigures,
  funds,
  type SpendingView,
} from '@shared/budget/budget.contract';
import type { Page } from '@shared/page';
import { hasPermission } from '@shared/permissions';
import { actionView } from '../platform/states';
import type { Allotment, AllotmentPart } from '../plans';
import { cursorOf, type KindSum, type MoneyRow } from './budget.repository';
import { spendingMustStand } from './budget.rules';

export const budgetYear = (allotment: Allotment, sums: readonly KindSum[]): BudgetYear => ({
  year: allotment.year,
  amountTiyn: allotment.amountTiyn,
  reserveTiyn: allotment.reserveTiyn,
  funds: funds.map((fund) => figuresOf(fund, allotment, sums)),
});

export const budgetOverview = (
  allotment: Allotment,
  sums: readonly KindSum[],
  { parts, planId, actor }: { parts: readonly AllotmentPart[]; planId: string | null; actor: Actor },
): BudgetOverview => ({
  ...budgetYear(allotment, sums),
  parts: parts.map(({ source, sourceText, amountTiyn, basis }) => ({ source, sourceText, amountTiyn, basis })),
  planId,
  actions: hasPermission(actor.roles, 'budget.manage') ? [actionView('record-spending', null, actor)] : [],
});

function figuresOf(fund: Fund, { year, amountTiyn, reserveTiyn }: Allotment, sums: readonly KindSum[]): FundFigures {
  const sumOf = (kind: BudgetKind): number =>
    sums.find((sum) => sum.year === year && sum.fund === fund && sum.kind === kind)?.tiyn ?? 0;
  const allottedTiyn = fund === 'plan' ? amountTiyn - reserveTiyn : reserveTiyn;
  const committedTiyn = sumOf('committed');
  const spentTiyn = sumOf('spent');
  return {
    fund,
    allottedTiyn,
    plannedTiyn: sumOf('planned'),
    committedTiyn,
    spentTiyn,
    remainingTiyn: allottedTiyn - committedTiyn - spentTiyn,
    overTiyn: Math.max(0, spentTiyn - allottedTiyn),
  };
}

export const budgetRow = (row: MoneyRow, actor: Actor): BudgetRow => ({
  id: row.id,
  subject: row.subject,
  fund: row.fund,
  place: row.placeId !== null && row.placeName ? { id: row.placeId, name: row.placeName } : null,
  trips: row.areaName && row.trips !== null ? { area: row.areaName, count: row.trips } : null,
  month: row.month,
  amountTiyn: row.tiyn,
  spending: spendingOf(row, actor),
});

const spendingOf = ({ spentOn, note, reversesId, reversedById }: MoneyRow, actor: Actor): SpendingView | null =>
  spentOn === null
    ? null
    : {
        spentOn,
        note,
        reversesId,
        reversedById,
        actions: hasPermission(actor.roles, 'budget.manage')
          ? [actionView('reverse', spendingMustStand({ reversesId, reversedById }), actor)]
          : [],
      };

/** `rows` hold one more than the page, where another page follows. */
export function pageOf<Row extends { readonly key: string }, View>(
  rows: readonly Row[],
  limit: number,
  view: (row: Row) => View,
): Page<View> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), nextCursor: rows.length > limit && last ? cursorOf(last.key) : null };
}
