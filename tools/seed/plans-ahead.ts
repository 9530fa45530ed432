import type { AllotmentView, SetAllotment } from '@shared/plans/allotment.contract';
import type { CreatePlanRun, PlanRunView } from '@shared/plans/plan-run.contract';
import type { PlanView } from '@shared/plans/plan.contract';
import type { PlanningSettingsView, PlanningValue } from '@shared/plans/planning-settings.contract';
import { regions } from '../demonstration';
import type { Person } from '../play/person';
import type { Stage } from '../play/in-process';

const tenge = 100;
const million = 1_000_000 * tenge;

/** Enough for some 420 visits a year, as are made in the country; four years of 3,500 places would ask for 875. */
const firstYear: SetAllotment = {
  amountTiyn: 56 * million,
  reserveTiyn: 5 * million,
  parts: [
    { source: 'republican_budget', amountTiyn: 46 * million, basis: 'Республикалық бюджет / Республиканский бюджет' },
    { source: 'grant', amountTiyn: 7 * million, basis: 'Грант туралы келісім / Соглашение о гранте' },
    {
      source: 'other',
      sourceText: 'Қайырымдылық қоры / Благотворительный фонд',
      amountTiyn: 3 * million,
      basis: 'Шарт / Договор',
    },
  ],
};

const laterYear = (at: number): SetAllotment => ({
  amountTiyn: (52 + 4 * at) * million,
  reserveTiyn: 5 * million,
  basis: 'Республикалық бюджеттің үш жылдық жобасы / Проект республиканского бюджета на три года',
});

/** Where most places and participants are, more visit days; nowhere fewer than the longest visit takes. */
const busyRegions: ReadonlySet<string> = new Set(['KZ-19', 'KZ-35', 'KZ-61', 'KZ-71', 'KZ-75', 'KZ-79']);

const regionDays = (): PlanningValue[] =>
  regions.map(({ iso }) => ({
    setting: 'region_days_per_month',
    of: iso,
    value: busyRegions.has(iso) ? 5 : 3,
    reason: 'Өңірде бара алатын қатысушылар саны бойынша / По числу участников, которые могут выезжать в регион',
  }));

/** Money of the three years to come, the days of the regions, a run of the planner, and a draft plan taken from it. */
export async function planAhead(office: Person, stage: Stage, today: string): Promise<PlanView> {
  const thisYear = Number(today.slice(0, 4));
  const coming = thisYear + 1;
  const allotted = await office.get<AllotmentView[]>('/allotments');
  const isKnown = allotted.some(({ year }) => year === thisYear);
  for (const year of isKnown ? [] : [thisYear]) await office.put(`/allotments/${year}`, laterYear(0));
  await office.put<AllotmentView>(`/allotments/${coming}`, firstYear);
  for (const at of [1, 2]) await office.put<AllotmentView>(`/allotments/${coming + at}`, laterYear(at));
  const { version } = await office.get<PlanningSettingsView>('/planning-settings');
  await office.put<PlanningSettingsView>('/planning-settings', { values: regionDays() }, { ifMatch: version });

  const ask: CreatePlanRun = {
    ...{ fromYear: coming, years: 3, milliseconds: 3000, seed: 1 },
    note: 'Алғашқы есеп / Первый расчёт',
  };
  const { id } = await office.post<PlanRunView>('/plan-runs', ask);
  await stage.execute(id);
  return office.post<PlanView>(`/plan-runs/${id}/adoption`, { year: coming });
}
