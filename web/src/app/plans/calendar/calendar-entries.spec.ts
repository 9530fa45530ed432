import type { CalendarDayView } from '@shared/deadlines/calendar-day.contract';
import { groupOf } from '../../../test/group';
import { planOf, visitOf } from '../../../test/plan';
import { entriesIn, entriesOf, firstMonth, groupsOf, monthCounts, undatedIn, visitsOf } from './calendar-entries';
import { dayOffOf } from './day-off';

const all = { region: '', group: '' };
const elsewhere = { id: 'pl2', name: { kk: 'Баспана', ru: 'Приют', en: 'Shelter' }, regionIso: 'KZ-75' };
const visits = [
  visitOf({ plannedOn: '2027-03-30', visitDays: 3 }),
  visitOf({ id: 'v2', month: 3, place: elsewhere }),
  visitOf({ id: 'v3', month: 5, plannedOn: '2027-05-04', visitDays: 1, place: elsewhere }),
];
const group = groupOf({ id: 'g1', place: elsewhere, startsOn: '2027-03-10', endsOn: '2027-03-11' });

describe('The entries of the calendar', () => {
  it('are the visits with a day and the groups, by day, each to its last day', () => {
    expect(entriesOf(visits, [group], all).map(({ kind, id, from, until }) => [kind, id, from, until])).toEqual([
      ['group', 'g1', '2027-03-10', '2027-03-11'],
      ['visit', 'v1', '2027-03-30', '2027-04-01'],
      ['visit', 'v3', '2027-05-04', '2027-05-04'],
    ]);
  });

  it('stand in every month that they reach', () => {
    const entries = entriesOf(visits, [group], all);
    expect(entriesIn(entries, 2027, 4).map(({ id }) => id)).toEqual(['v1']);
    expect(entriesIn(entries, 2027, 3).map(({ id }) => id)).toEqual(['g1', 'v1']);
    expect(entriesIn(entries, 2026, 3)).toEqual([]);
  });

  it('leave visits without a day to the list beside the month', () => {
    expect(undatedIn(visits, 3).map(({ id }) => id)).toEqual(['v2']);
    expect(monthCounts(visits)[2]).toEqual({ month: 3, visits: 2, undated: 1 });
  });

  it('are narrowed by region, and by group to its days and the visits to its place', () => {
    const inRegion = visitsOf({ visits }, [group], { region: 'KZ-71', group: '' });
    expect(inRegion.map(({ id }) => id)).toEqual(['v1']);
    expect(entriesOf(inRegion, [group], { region: 'KZ-71', group: '' }).map(({ id }) => id)).toEqual(['v1']);
    const ofGroup = visitsOf({ visits }, [group], { region: '', group: 'g1' });
    expect(ofGroup.map(({ id }) => id)).toEqual(['v2', 'v3']);
    const other = groupOf({ id: 'g2', startsOn: '2027-06-01', endsOn: '2027-06-02' });
    expect(entriesOf(ofGroup, [group, other], { region: '', group: 'g1' }).map(({ id }) => id)).toEqual(['g1', 'v3']);
  });

  it('leave out groups of other years and those that were given up', () => {
    const over = groupOf({ id: 'g2', status: 'dissolved', startsOn: '2027-03-10', endsOn: '2027-03-11' });
    const early = groupOf({ id: 'g3', startsOn: '2026-12-30', endsOn: '2026-12-31' });
    const across = groupOf({ id: 'g4', startsOn: '2026-12-31', endsOn: '2027-01-01' });
    expect(groupsOf(2027, [group, over, early, across]).map(({ id }) => id)).toEqual(['g1', 'g4']);
  });

  it('begin in the month of today in its year, else in the first one that is planned', () => {
    expect(firstMonth(planOf(), '2027-08-02')).toBe(8);
    expect(firstMonth(planOf(), '2026-08-02')).toBe(3);
    expect(firstMonth(planOf({ visits: [] }), '2026-08-02')).toBe(1);
  });
});

describe('A day off', () => {
  const row = (day: string, kind: CalendarDayView['kind']): CalendarDayView => ({
    ...{ day, kind, name: 'x', basis: 'act' },
    names: { kk: 'Наурыз мейрамы', ru: 'Наурыз', en: 'Nauryz' },
  });
  const entered = [row('2027-03-22', 'day_off'), row('2027-03-27', 'working_weekend')];

  it.each([
    ['2027-03-22', 'Наурыз'],
    ['2027-03-20', ''],
    ['2027-03-27', null],
    ['2027-03-23', null],
  ])('%s is %s', (day, expected) => {
    expect(dayOffOf(day, entered, 'ru')).toBe(expected);
  });
});
