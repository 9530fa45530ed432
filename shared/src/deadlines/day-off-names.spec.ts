import calendar from '../law/golden/calendar.json';
import { dayOffName } from './day-off-names';

describe('names of days off', () => {
  it('are known in three languages for every day that the calendar comes with', () => {
    const names = Object.values(calendar.daysOff).flatMap((year) => year.map(({ name }) => name));
    const unknown = names.filter((name) => dayOffName(name).kk === name || dayOffName(name).ru === name);
    expect(names.length).toBeGreaterThan(70);
    expect(unknown).toEqual([]);
  });

  it('say whether a day is moved or estimated', () => {
    expect(dayOffName('Republic Day (observed)').ru).toBe('День Республики (перенесённый выходной)');
    expect(dayOffName('Eid al-Adha (estimated)').en).toBe('First day of Kurban Ait (estimated)');
    expect(dayOffName('Day off (substituted from 05/04/2024)').en).toBe('a moved day off (worked instead: 4 May 2024)');
    expect(dayOffName('instead of 2024-05-08').ru).toBe('выходной вместо него: 08.05.2024');
  });

  it('stay as the administrator wrote them otherwise', () => {
    expect(dayOffName('Қоғамдық аза күні (1)').en).toBe('Қоғамдық аза күні (1)');
  });
});
