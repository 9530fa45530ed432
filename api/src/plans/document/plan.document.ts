import { citationText, editionOn } from '@shared/law';
import type { LocalDate } from '@shared/law/local-date';
import { writtenDay } from '@shared/deadlines/written-day';
import type { Locale } from '@shared/locale';
import { regionNames } from '@shared/places/region-names';
import type { PlannedVisitView, PlanSummary } from '@shared/plans/plan.contract';
import {
  countInWriting,
  type DocumentDefinition,
  facts,
  filled,
  heading,
  note,
  paragraphs,
  type Piece,
  tengeInWriting,
  totalled,
} from '../../platform/pdf';
import { MONTH_NAMES, PLAN_TEXTS } from './plan.texts';

export interface PrintablePlan {
  readonly plan: PlanSummary;
  readonly allotment: { readonly amountTiyn: number; readonly reserveTiyn: number };
  readonly decision: { readonly number: string; readonly decidedOn: LocalDate };
  /** Null for the year's first plan. */
  readonly changes: { readonly added: number; readonly removed: number; readonly moved: number } | null;
  readonly visits: readonly PlannedVisitView[];
}

type Label = keyof typeof PLAN_TEXTS;

/** The plan as the Council decided it (11-7(2)): by region and month, never with the days, which are the office's. */
export function planDocument(printable: PrintablePlan, language: Locale): DocumentDefinition {
  const t = (label: Label): string => PLAN_TEXTS[label][language];
  const { plan, visits } = printable;
  const title = filled(t('title'), { year: plan.year });
  return {
    title,
    author: t('council'),
    language,
    footnote: t('confidential'),
    content: [
      { text: t('confidential'), style: 'note', alignment: 'right' },
      { text: t('council'), style: 'note' },
      { text: title, style: 'title' },
      ...basis(printable, language),
      ...(plan.status === 'superseded' ? [note(t('superseded'))] : []),
      facts(opening(printable, language)),
      heading(t('money')),
      facts(money(printable, language)),
      ...(visits.length === 0 ? paragraphs(t('noVisits')) : [heading(t('byMonth')), months(visits, language)]),
      ...[...byRegion(visits, language)].flatMap(([region, planned]) => [heading(region), places(planned, language)]),
    ],
  };
}

/** The edition of the law that counts is the one of the decision's day. */
function basis({ decision }: PrintablePlan, language: Locale): Piece[] {
  const edition = editionOn(decision.decidedOn);
  if (!edition) return [];
  const citation = citationText('11-7(2)', edition.id)[language];
  return [note(filled(PLAN_TEXTS.basis[language], { citation }))];
}

function opening({ plan, decision, changes }: PrintablePlan, language: Locale): (readonly [string, string])[] {
  const t = (label: Label): string => PLAN_TEXTS[label][language];
  const { number, decidedOn } = decision;
  return [
    [t('edition'), String(plan.edition)],
    [t('decision'), filled(t('decided'), { number, day: writtenDay(decidedOn, language) })],
    ...(changes ? [[t('changes'), filled(t('changed'), changes)] as const] : []),
  ];
}

function money({ plan, allotment }: PrintablePlan, language: Locale): (readonly [string, string])[] {
  const lines: readonly [Label, number][] = [
    ['allotted', allotment.amountTiyn],
    ['reserve', allotment.reserveTiyn],
    ['visitsCost', plan.visitsTiyn],
    ['tripsCost', plan.tripsTiyn],
    ['total', plan.totalTiyn],
    ['remaining', plan.remainingTiyn],
  ];
  return lines.map(([label, tiyn]) => [PLAN_TEXTS[label][language], tengeInWriting(tiyn)]);
}

function months(visits: readonly PlannedVisitView[], language: Locale): Piece {
  const t = (label: Label): string => PLAN_TEXTS[label][language];
  const columns = [
    { title: t('month'), width: 34 },
    { title: t('visits'), width: 18, alignment: 'right' as const },
    { title: t('days'), width: 18, alignment: 'right' as const },
    { title: t('visitsCost'), width: 30, alignment: 'right' as const },
  ];
  const line = (name: string, of: readonly PlannedVisitView[]) => [
    name,
    countInWriting(of.length),
    countInWriting(sumOf(of, 'visitDays')),
    tengeInWriting(sumOf(of, 'costTiyn')),
  ];
  const rows = MONTH_NAMES[language].flatMap((name, at) => {
    const planned = visits.filter(({ month }) => month === at + 1);
    return planned.length > 0 ? [line(name, planned)] : [];
  });
  return totalled(columns, rows, [line(t('sum'), visits)]);
}

function places(visits: readonly PlannedVisitView[], language: Locale): Piece {
  const t = (label: Label): string => PLAN_TEXTS[label][language];
  const columns = [
    { title: t('month'), width: 16 },
    { title: t('place'), width: 52 },
    { title: t('days'), width: 8, alignment: 'right' as const },
    { title: t('cost'), width: 24, alignment: 'right' as const },
  ];
  const rows = visits.map(({ month, place, visitDays, costTiyn }) => [
    MONTH_NAMES[language][month - 1] ?? '',
    place.name[language],
    countInWriting(visitDays),
    tengeInWriting(costTiyn),
  ]);
  const inAll = [t('sum'), '', countInWriting(sumOf(visits, 'visitDays')), tengeInWriting(sumOf(visits, 'costTiyn'))];
  return totalled(columns, rows, [inAll]);
}

/** Visits keep their order, by month; regions are in that of their names. */
function byRegion(visits: readonly PlannedVisitView[], language: Locale): Map<string, PlannedVisitView[]> {
  const regions = new Map<string, PlannedVisitView[]>();
  for (const visit of visits) {
    const name = regionNames[visit.place.regionIso]?.[language] ?? visit.place.regionIso;
    regions.set(name, [...(regions.get(name) ?? []), visit]);
  }
  return new Map([...regions].sort(([a], [b]) => a.localeCompare(b, language)));
}

const sumOf = (visits: readonly PlannedVisitView[], field: 'visitDays' | 'costTiyn'): number =>
  visits.reduce((sum, visit) => sum + visit[field], 0);
