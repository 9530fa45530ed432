import { type PlanningSetting, PlanningValue, type PlanningValueView } from '@shared/plans/planning-settings.contract';
import { tengeText, tiynOf, wholeOf } from '../tenge-text';
import { isMoney } from './setting-words';

/** One value as it stands in the form. */
export interface ValueDraft {
  readonly value: string;
  readonly reason: string;
}

/** By what the value is of; an empty key where there is one for all. */
export type SettingsDraft = Readonly<Record<string, ValueDraft>>;

export const keyOf = ({ of }: Pick<PlanningValueView, 'of'>): string => of ?? '';

const textOf = ({ setting, value }: PlanningValueView): string =>
  value === null ? '' : isMoney(setting) ? tengeText(value) : String(value);

/** The reason is written anew with each new value, so it begins empty. */
export const draftOf = (values: readonly PlanningValueView[]): SettingsDraft =>
  Object.fromEntries(values.map((view) => [keyOf(view), { value: textOf(view), reason: '' }]));

export const changedOf = (draft: SettingsDraft, values: readonly PlanningValueView[]): PlanningValueView[] =>
  values.filter((view) => {
    const { value = '', reason = '' } = draft[keyOf(view)] ?? {};
    return value.trim() !== textOf(view) || reason.trim() !== '';
  });

function numberOf(setting: PlanningSetting, text: string): number | null {
  if (isMoney(setting)) return text.trim() === '' ? null : tiynOf(text);
  return wholeOf(text);
}

/** Only what changes is sent; a reason without a new value sets the same value for that reason. */
export const requestOf = (draft: SettingsDraft, changed: readonly PlanningValueView[]): PlanningValue[] =>
  changed.map((view) => {
    const { value = '', reason = '' } = draft[keyOf(view)] ?? {};
    const { setting, of } = view;
    return Object.assign(new PlanningValue(), {
      setting,
      ...(of !== null && { of }),
      value: numberOf(setting, value),
      reason,
    });
  });
