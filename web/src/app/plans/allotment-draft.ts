import {
  AllotmentPart,
  type AllotmentSource,
  allotmentSources,
  type AllotmentView,
  type SetAllotment,
} from '@shared/plans/allotment.contract';
import { tengeText, tiynOf } from './tenge-text';

export interface PartDraft {
  readonly source: AllotmentSource;
  readonly sourceText: string;
  /** Tenge, as typed. */
  readonly amount: string;
  readonly basis: string;
}

/** What stands in the form of a year's money. */
export interface AllotmentDraft {
  readonly reserve: string;
  readonly parts: readonly PartDraft[];
}

export const emptyPart: PartDraft = { source: 'republican_budget', sourceText: '', amount: '', basis: '' };

export const draftOf = (allotment: AllotmentView | null): AllotmentDraft => ({
  reserve: allotment ? tengeText(allotment.reserveTiyn) : '',
  parts: allotment
    ? allotment.parts.map(({ source, sourceText, amountTiyn, basis }) => ({
        source,
        sourceText: sourceText ?? '',
        amount: tengeText(amountTiyn),
        basis,
      }))
    : [emptyPart],
});

/** The sum of the parts; no number while one of them is none. */
export const amountOf = ({ parts }: AllotmentDraft): number =>
  parts.reduce((sum, { amount }) => sum + tiynOf(amount), 0);

export const requestOf = (draft: AllotmentDraft): SetAllotment => ({
  amountTiyn: amountOf(draft),
  reserveTiyn: tiynOf(draft.reserve),
  parts: draft.parts.map(({ source, sourceText, amount, basis }) =>
    Object.assign(new AllotmentPart(), {
      source,
      amountTiyn: tiynOf(amount),
      basis,
      ...(source === 'other' && { sourceText }),
    }),
  ),
});

export const sourceOf = (value: string): AllotmentSource =>
  allotmentSources.find((source) => source === value) ?? 'republican_budget';

export const isSame = (a: AllotmentDraft, b: AllotmentDraft): boolean => JSON.stringify(a) === JSON.stringify(b);
