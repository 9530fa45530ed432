import { HttpClient, httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CalendarDayView } from '@shared/deadlines/calendar-day.contract';
import type { GroupSummary } from '@shared/groups/group.contract';
import type { LocalDate } from '@shared/law/local-date';
import { regionNames } from '@shared/places/region-names';
import type { ChangePlannedVisit, PlannedVisitView, PlanView } from '@shared/plans/plan.contract';
import { of } from 'rxjs';
import { Attempt } from '../../http/attempt';
import { everyPage } from '../../http/every-page';
import { ifMatch } from '../../http/if-match';
import { problemOf, type ShownProblem } from '../../http/problem';
import { Language } from '../../language/language';
import { today } from '../../language/today';
import { Session } from '../../session/session';
import { addressQuery } from '../../ui/address-query';
import { LoadState } from '../../ui/load-state';
import { LocalDatePipe } from '../../ui/local-date.pipe';
import { ProblemBanner } from '../../ui/problem-banner';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';
import { MonthPipe } from '../month.pipe';
import { months } from '../months';
import {
  type CalendarEntry,
  entriesIn,
  entriesOf,
  firstMonth,
  groupsOf,
  undatedIn,
  visitsOf,
} from './calendar-entries';
import { GroupDialog } from './group-dialog';
import { MonthTable } from './month-table';
import { narrowScreen } from './narrow-screen';
import { UndatedVisits } from './undated-visits';
import { type DroppedVisit, VisitCalendar } from './visit-calendar';
import { VisitDialog } from './visit-dialog';
import { dropOf } from './visit-move';
import { YearTable } from './year-table';

/** What is open: a visit, with the day on which it was dropped if it was, or a group. */
type Opened =
  | { readonly kind: 'visit'; readonly id: string; readonly day: LocalDate | null }
  | { readonly kind: 'group'; readonly id: string };

/** The visits of a plan and the groups of its year by day. A visit is dragged to its day, or given it in a dialog. */
@Component({
  selector: 'app-calendar-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    GroupDialog,
    LoadState,
    LocalDatePipe,
    MatButton,
    MonthPipe,
    MonthTable,
    ProblemBanner,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
    UndatedVisits,
    VisitCalendar,
    VisitDialog,
    YearTable,
  ],
  templateUrl: './calendar-page.html',
  styleUrls: ['../plan-tables.css', './calendar-page.css'],
})
export class CalendarPage {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly language = inject(Language);
  protected readonly query = addressQuery('view', 'month', 'region', 'group');
  protected readonly isNarrow = narrowScreen();

  protected readonly months = months;
  protected readonly mayReadPlaces = computed(() => this.session.can('place.read'));

  /** Asked again in another language: the reasons of refused actions come in words. */
  protected readonly plan = httpResource<PlanView>(() => ({
    url: `/api/v1/plans/${encodeURIComponent(this.id())}`,
    headers: { 'Accept-Language': this.language.active() },
  }));
  /** Stays while the plan is asked again. */
  private readonly year = linkedSignal<number | undefined, number | undefined>({
    source: () => (this.plan.hasValue() ? this.plan.value().year : undefined),
    computation: (year, before) => year ?? before?.value,
  });
  protected readonly daysOff = httpResource<CalendarDayView[]>(
    () => {
      const year = this.year();
      return year === undefined ? undefined : { url: '/api/v1/calendar-days', params: { year } };
    },
    { defaultValue: [] },
  );
  protected readonly allGroups = rxResource({
    params: () => ({ isAllowed: this.session.can('group.read') }),
    stream: ({ params }) => (params.isAllowed ? everyPage<GroupSummary>(this.http, '/api/v1/groups') : of([])),
    defaultValue: [],
  });
  /** Without days off and groups the plan is shown all the same, and what is missing is said. */
  protected readonly missing = computed((): ShownProblem | null => {
    const error = this.daysOff.error() ?? this.allGroups.error();
    return error === undefined ? null : problemOf(error);
  });
  protected readonly groups = computed(() =>
    this.allGroups.hasValue() ? groupsOf(this.year() ?? 0, this.allGroups.value()) : [],
  );
  private readonly visits = computed(() => (this.plan.hasValue() ? this.plan.value().visits : []));
  protected readonly regions = computed(() => {
    const locale = this.language.active();
    const isos = new Set([...this.visits(), ...this.groups()].map(({ place }) => place.regionIso));
    return [...isos]
      .map((iso) => ({ iso, name: regionNames[iso]?.[locale] ?? iso }))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
  });

  protected readonly isYear = computed(() => this.query.filters().view === 'year');
  protected readonly month = computed(() => {
    const asked = Number(this.query.filters().month);
    if (months.includes(asked)) return asked;
    return this.plan.hasValue() ? firstMonth(this.plan.value(), today()) : 1;
  });
  protected readonly view = computed(() => {
    if (this.isNarrow()) return this.isYear() ? 'listYear' : 'listMonth';
    return this.isYear() ? 'multiMonthYear' : 'dayGridMonth';
  });
  /** Another key is another calendar: what is written when a cell is drawn, FullCalendar does not write again. */
  protected readonly drawings = computed(() => {
    const daysOff = this.daysOff.hasValue() ? this.daysOff.value() : [];
    const key = [this.view(), this.month(), this.language.active(), daysOff.length].join();
    return [{ key, daysOff }];
  });
  protected readonly shownVisits = computed(() =>
    visitsOf({ visits: this.visits() }, this.groups(), this.query.filters()),
  );
  protected readonly entries = computed(() => entriesOf(this.shownVisits(), this.groups(), this.query.filters()));
  protected readonly monthEntries = computed(() => entriesIn(this.entries(), this.year() ?? 0, this.month()));
  protected readonly undated = computed(() => undatedIn(this.shownVisits(), this.month()));
  protected readonly mayDrag = computed(
    () =>
      this.plan.hasValue() &&
      this.plan.value().actions.some(({ name, allowed }) => name === 'schedule-visit' && allowed),
  );

  private readonly opened = signal<Opened | null>(null);
  protected readonly dropDay = computed(() => {
    const opened = this.opened();
    return opened?.kind === 'visit' ? opened.day : null;
  });
  protected readonly openVisit = computed(() => this.visits().find(({ id }) => this.isOpen('visit', id)));
  protected readonly openGroup = computed(() => this.groups().find(({ id }) => this.isOpen('group', id)));

  protected readonly sending = new Attempt();
  /** Why what was dragged went back; stays until it is read, or something else is done. */
  protected readonly refusal = signal<ShownProblem | null>(null);
  protected readonly said = signal('');

  protected open({ kind, id }: CalendarEntry): void {
    this.begin();
    this.opened.set(kind === 'visit' ? { kind, id, day: null } : { kind, id });
  }

  protected openUndated({ id }: PlannedVisitView): void {
    this.begin();
    this.opened.set({ kind: 'visit', id, day: null });
  }

  /** A day of its month is set at once; another month is priced and asked in the dialog; what is refused goes back. */
  protected async drop({ visitId, day }: DroppedVisit): Promise<void> {
    const visit = this.visits().find(({ id }) => id === visitId);
    if (!visit || !this.plan.hasValue()) return;
    this.begin();
    const move = dropOf(this.plan.value(), visit, day);
    if (move.kind === 'refused') return this.refusal.set(move.problem);
    if (move.kind === 'month') return this.opened.set({ kind: 'visit', id: visitId, day });
    if (move.kind === 'day') await this.send(visitId, move.body);
    this.refusal.set(this.sending.problem());
  }

  protected async send(visitId: string, body: ChangePlannedVisit): Promise<void> {
    if (!this.plan.hasValue()) return;
    const plan = this.plan.value();
    const url = `/api/v1/plans/${plan.id}/visits/${visitId}`;
    const changed = await this.sending.make(this.http.patch<PlanView>(url, body, ifMatch(plan)));
    if (changed) return this.done(changed, body);
    const problem = this.sending.problem();
    // The plan as the other left it is shown; what was chosen stays in the dialog.
    if (problem && 'code' in problem && problem.code === 'CONFLICT.STALE') this.plan.set(problem.current as PlanView);
  }

  protected close(): void {
    this.opened.set(null);
    this.sending.forget();
  }

  private done(plan: PlanView, body: ChangePlannedVisit): void {
    this.plan.set(plan);
    this.said.set(body.month !== undefined ? 'moved' : body.plannedOn ? 'dayIsSet' : 'dayIsTakenBack');
    if (this.opened() !== null) this.heading()?.nativeElement.focus();
    this.close();
  }

  private begin(): void {
    this.sending.forget();
    this.refusal.set(null);
    this.said.set('');
  }

  private isOpen(kind: Opened['kind'], id: string): boolean {
    const opened = this.opened();
    return opened?.kind === kind && opened.id === id;
  }
}
