import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
  untracked,
  ViewEncapsulation,
} from '@angular/core';
import { Calendar, type CalendarOptions, type EventInput } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import interaction from 'fullcalendar/interaction';
import list from 'fullcalendar/list';
import multiMonth from 'fullcalendar/multimonth';
import classicTheme from 'fullcalendar/themes/classic';
import { TranslocoService } from '@jsverse/transloco';
import type { CalendarDayView } from '@shared/deadlines/calendar-day.contract';
import type { LocalDate } from '@shared/law/local-date';
import { addDays } from '@shared/law/terms';
import type { Locale } from '@shared/locale';
import { today } from '../../language/today';
import { type CalendarEntry, placeOf } from './calendar-entries';
import { calendarFormats, fullDay, weekdayLetters, weekdayName } from './calendar-formats';
import { dayOffOf } from './day-off';

export type CalendarViewName = 'dayGridMonth' | 'multiMonthYear' | 'listMonth' | 'listYear';

/** A visit that was dropped on a day: from another day, or from the list of those that have none. */
export interface DroppedVisit {
  readonly visitId: string;
  readonly day: LocalDate;
}

/**
 * FullCalendar, told everything: its dates, its words and its days. It is made anew for another view, month or language,
 * and always shows what it is given: what was dragged goes back, until the plan says that it has moved.
 */
@Component({
  selector: 'app-visit-calendar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  // FullCalendar draws its own elements, which styles of one component do not reach.
  encapsulation: ViewEncapsulation.None,
  template: '',
  styleUrls: ['./full-calendar-skeleton.css', './full-calendar-theme.css', './visit-calendar.css'],
})
export class VisitCalendar {
  readonly view = input.required<CalendarViewName>();
  readonly year = input.required<number>();
  readonly month = input.required<number>();
  readonly locale = input.required<Locale>();
  readonly entries = input.required<readonly CalendarEntry[]>();
  readonly daysOff = input.required<readonly CalendarDayView[]>();
  readonly mayDrag = input.required<boolean>();
  readonly dropped = output<DroppedVisit>();
  readonly opened = output<CalendarEntry>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly transloco = inject(TranslocoService);

  protected readonly events = computed((): EventInput[] => [
    ...this.entries().map((entry) => this.eventOf(entry)),
    ...this.daysOff()
      .filter(({ kind }) => kind === 'day_off')
      .map(({ day, names }) => ({ start: day, allDay: true, display: 'background', title: names[this.locale()] })),
  ]);
  protected readonly options = computed((): CalendarOptions => {
    const locale = this.locale();
    const say = (key: string, params?: Record<string, unknown>): string =>
      this.transloco.translate(key, params, locale);
    return {
      ...calendarFormats(locale),
      plugins: [classicTheme, dayGrid, multiMonth, list, interaction],
      initialView: this.view(),
      initialDate: `${this.year()}-${String(this.month()).padStart(2, '0')}-01`,
      timeZone: 'UTC',
      now: today(),
      locale,
      firstDay: 1,
      headerToolbar: false,
      height: 'auto',
      dayMaxEvents: true,
      displayEventTime: false,
      editable: this.mayDrag(),
      eventDurationEditable: false,
      droppable: this.mayDrag(),
      moreLinkText: (count) => say('calendar.grid.more', { count }),
      moreLinkHint: (count) => say('calendar.grid.moreHint', { count }),
      closeHint: say('calendar.grid.close'),
      eventsHint: say('calendar.grid.events'),
      noEventsText: say('calendar.grid.none'),
      dayCellClass: ({ date }) => (this.dayOff(date) === null ? '' : 'day-off'),
      dayCellDidMount: ({ el, date }) => el.setAttribute('aria-label', this.dayLabel(date)),
      dayHeaderContent: ({ date }) => weekdayLetters(date, locale),
      dayHeaderDidMount: ({ el, date }) => {
        el.setAttribute('aria-label', weekdayName(date, locale));
        // A column whose only text is hidden counts as one without a heading.
        el.querySelector('[aria-hidden]')?.removeAttribute('aria-hidden');
      },
      listDayHeaderDidMount: ({ el, date }) => this.nameDayOfList(el.closest('[role=listitem]'), date),
      eventClick: ({ event }) => this.open(event.id),
      eventDrop: ({ event, revert }) => {
        const day = event.startStr.slice(0, 10);
        revert();
        this.dropped.emit({ visitId: this.entryOf(event.id)?.id ?? '', day });
      },
      drop: ({ draggedEl, dateStr }) =>
        this.dropped.emit({ visitId: draggedEl.dataset['visit'] ?? '', day: dateStr.slice(0, 10) }),
    };
  });

  constructor() {
    let calendar: Calendar | null = null;
    effect((onCleanup) => {
      const drawn = new Calendar(this.host, { ...this.options(), events: untracked(this.events) });
      drawn.render();
      calendar = drawn;
      onCleanup(() => drawn.destroy());
    });
    effect(() => calendar?.setOption('events', this.events()));
  }

  private eventOf(entry: CalendarEntry): EventInput {
    const name = placeOf(entry).name[this.locale()];
    const isVisit = entry.kind === 'visit';
    return {
      id: `${entry.kind}:${entry.id}`,
      title: isVisit ? name : this.transloco.translate('calendar.groupOf', { place: name }, this.locale()),
      start: entry.from,
      end: addDays(entry.until, 1),
      allDay: true,
      startEditable: isVisit && this.mayDrag(),
      color: isVisit ? 'var(--accent)' : 'var(--warn)',
      contrastColor: isVisit ? 'var(--on-accent)' : 'var(--paper)',
    };
  }

  private entryOf(eventId: string): CalendarEntry | undefined {
    return this.entries().find(({ kind, id }) => `${kind}:${id}` === eventId);
  }

  private open(eventId: string): void {
    const entry = this.entryOf(eventId);
    if (entry) this.opened.emit(entry);
  }

  private dayOff(date: Date): string | null {
    return untracked(() => dayOffOf(date.toISOString().slice(0, 10), this.daysOff(), this.locale()));
  }

  /** A visit that can be opened is a button, which no list may hold: the visits of a day are a group. */
  private nameDayOfList(day: Element | null, date: Date): void {
    day?.setAttribute('aria-label', this.dayLabel(date));
    day?.querySelector('[role=list]')?.setAttribute('role', 'group');
  }

  /** The day in full, and why it is not worked. */
  private dayLabel(date: Date): string {
    const name = this.dayOff(date);
    const day = fullDay(date, this.locale());
    if (name === null) return day;
    return `${day}, ${name || this.transloco.translate('calendar.dayOff', {}, this.locale())}`;
  }
}
