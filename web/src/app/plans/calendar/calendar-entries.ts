import type { GroupSummary } from '@shared/groups/group.contract';
import { addDays } from '@shared/law/terms';
import type { LocalDate } from '@shared/law/local-date';
import { type Locale, type Texts } from '@shared/locale';
import type { PlannedVisitView, PlanView } from '@shared/plans/plan.contract';
import { monthOf } from './visit-move';

/** What stands in the calendar: a visit with a day, or a group on its days. `until` is the last day. */
export type CalendarEntry =
  | {
      readonly kind: 'visit';
      readonly id: string;
      readonly from: LocalDate;
      readonly until: LocalDate;
      readonly visit: PlannedVisitView;
    }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly from: LocalDate;
      readonly until: LocalDate;
      readonly group: GroupSummary;
    };

export interface CalendarFilters {
  readonly region: string;
  /** A group's id: its own days, and the visits to its place. */
  readonly group: string;
}

const isOver = ({ status }: GroupSummary): boolean => status === 'dissolved' || status === 'abandoned';

/** Groups that go or have gone somewhere in the year; one that was given up goes nowhere. */
export const groupsOf = (year: number, groups: readonly GroupSummary[]): GroupSummary[] =>
  groups.filter((group) => !isOver(group) && group.startsOn <= `${year}-12-31` && group.endsOn >= `${year}-01-01`);

/** The visits that the filters leave, with and without a day. */
export function visitsOf(
  { visits }: Pick<PlanView, 'visits'>,
  groups: readonly GroupSummary[],
  { region, group }: CalendarFilters,
): PlannedVisitView[] {
  const placeId = groups.find(({ id }) => id === group)?.place.id;
  return visits.filter(
    ({ place }) => (region === '' || place.regionIso === region) && (group === '' || place.id === placeId),
  );
}

/** In the order of the days; on one day visits before groups. */
export function entriesOf(
  visits: readonly PlannedVisitView[],
  groups: readonly GroupSummary[],
  { region, group: only }: CalendarFilters,
): CalendarEntry[] {
  const dated = visits.flatMap((visit): CalendarEntry[] =>
    visit.plannedOn === null
      ? []
      : [
          {
            ...{ kind: 'visit', id: visit.id, visit, from: visit.plannedOn },
            until: addDays(visit.plannedOn, visit.visitDays - 1),
          } as const,
        ],
  );
  const going = groups
    .filter(({ id, place }) => (only === '' || id === only) && (region === '' || place.regionIso === region))
    .map((group): CalendarEntry => ({ kind: 'group', id: group.id, group, from: group.startsOn, until: group.endsOn }));
  return [...dated, ...going].sort((a, b) => a.from.localeCompare(b.from));
}

/** Those with at least one day in the month. */
export const entriesIn = (entries: readonly CalendarEntry[], year: number, month: number): CalendarEntry[] => {
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  return entries.filter(({ from, until }) => from.slice(0, 7) <= prefix && until.slice(0, 7) >= prefix);
};

export const undatedIn = (visits: readonly PlannedVisitView[], month: number): PlannedVisitView[] =>
  visits.filter((visit) => visit.month === month && visit.plannedOn === null);

export const placeOf = (entry: CalendarEntry): PlannedVisitView['place'] =>
  entry.kind === 'visit' ? entry.visit.place : entry.group.place;

export const nameIn = (texts: Texts, locale: Locale): string => texts[locale] || texts.ru || texts.kk;

/** How many visits each month of the plan holds, and how many of them still have no day. */
export function monthCounts(
  visits: readonly PlannedVisitView[],
): { readonly month: number; readonly visits: number; readonly undated: number }[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).map((month) => ({
    month,
    visits: visits.filter((visit) => visit.month === month).length,
    undated: undatedIn(visits, month).length,
  }));
}

/** The month that is opened first: today's in the year of the plan, else the first in which something is planned. */
export function firstMonth(plan: Pick<PlanView, 'year' | 'visits'>, today: LocalDate): number {
  if (today.startsWith(`${plan.year}-`)) return monthOf(today);
  return plan.visits[0]?.month ?? 1;
}
