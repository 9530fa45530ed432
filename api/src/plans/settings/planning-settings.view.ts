import type { Actor } from '@shared/actor';
import type { Locale } from '@shared/locale';
import { hasPermission } from '@shared/permissions';
import {
  type PlanningChangeView,
  type PlanningSetting,
  planningSettings,
  type PlanningSettingsView,
  type PlanningValueView,
} from '@shared/plans/planning-settings.contract';
import { actionView } from '../../platform/states';
import { settingDefinitions } from './planning-assumptions';
import type { PlanningSettingRow } from './planning-setting.entity';
import type { PlanningValues } from './planning-values';

export const planningSettingsView = (
  values: PlanningValues,
  set: Pick<PlanningSettingRow, 'setAt' | 'setByName'> | null,
  actor: Actor,
  locale: Locale,
): PlanningSettingsView => ({
  edition: values.edition,
  setAt: set?.setAt.toISOString() ?? null,
  setByName: set?.setByName ?? null,
  values: planningSettings.flatMap((setting) =>
    settingDefinitions[setting].subjects.map((subject) => valueView(values, setting, subject, locale)),
  ),
  version: values.edition,
  actions: hasPermission(actor.roles, 'plan.manage') ? [actionView('set', null, actor)] : [],
});

function valueView(
  values: PlanningValues,
  setting: PlanningSetting,
  subject: string,
  locale: Locale,
): PlanningValueView {
  const { least, most, reason } = settingDefinitions[setting];
  const set = values.setValue(setting, subject);
  return {
    ...{ setting, of: subject || null, value: values.of(setting, subject), least, most },
    ...{ reason: set?.reason ?? reason[locale], isAssumed: !set },
  };
}

export const planningChangeView = (row: PlanningSettingRow, earlier: PlanningValues): PlanningChangeView => ({
  id: row.id,
  edition: row.edition,
  setting: row.setting,
  of: row.subject || null,
  value: row.value,
  before: earlier.of(row.setting, row.subject),
  reason: row.reason,
  setAt: row.setAt.toISOString(),
  setByName: row.setByName,
});
