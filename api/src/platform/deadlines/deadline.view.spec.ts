import { CLOCKS } from '@shared/law/clocks';
import { workingCalendar } from '@shared/law/calendar';
import { termOf } from '@shared/law/terms';
import { Deadline } from './deadline.entity';
import { deadlineView, explain } from './deadline.view';

const calendar = workingCalendar([
  { day: '2026-05-09', kind: 'day_off', name: 'Victory Day', basis: null },
  { day: '2026-05-11', kind: 'day_off', name: 'Victory Day (observed)', basis: null },
]);
const term = termOf(CLOCKS.answer, '2026-02-09', calendar);
const deadline = Object.assign(new Deadline(), {
  ...term,
  id: 'd1',
  clock: 'answer',
  eventOn: term.event,
  metOn: null,
});

describe('a clock as a reader sees it', () => {
  it('has its ends, its state on the day and the days that are left', () => {
    expect(deadlineView(deadline, '2026-05-08')).toMatchObject({
      id: 'd1',
      clock: 'answer',
      provision: '11-11(2)',
      eventOn: '2026-02-09',
      statutoryEnd: '2026-05-09',
      effectiveEnd: '2026-05-12',
      state: 'running',
      daysLeft: 4,
      metOn: null,
    });
    const states = ['2026-05-09', '2026-05-10', '2026-05-12', '2026-05-13'].map(
      (day) => deadlineView(deadline, day).state,
    );
    expect(states).toEqual(['running', 'warning', 'warning', 'overdue']);
  });

  it('explains how it was counted in three languages, days written out and days off by name', () => {
    expect(explain(deadline, 'en')).toEqual([
      'Day of the event that starts the term: 9 February 2026.',
      'The term starts the day after: 10 February 2026 (Civil Code, art. 173).',
      'Months: 3. The term ends on the same day of the last month: 9 May 2026 (Civil Code, art. 174).',
      'Not a working day: 9 May 2026, Victory Day.',
      'Weekend: 10 May 2026.',
      'Not a working day: 11 May 2026, Victory Day (observed).',
      'The term moves to the next working day: 12 May 2026 (Civil Code, art. 175).',
    ]);
    expect(explain(deadline, 'kk')[5]).toBe('Жұмыс күні емес: 11.05.2026, Жеңіс күні (ауыстырылған демалыс).');
    expect(explain(deadline, 'ru')[3]).toBe('Нерабочий день: 09.05.2026, День Победы.');
  });
});
