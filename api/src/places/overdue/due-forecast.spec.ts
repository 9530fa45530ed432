import { dueForecast } from './due-forecast';

const counts = (places: number, never = 0, overdue = 0) => ({ places, never, overdue });

describe('the forecast of what falls due (11-7(1)(1))', () => {
  it('has a month for each of the four years, from the month of today on', () => {
    const { months } = dueForecast('2026-03-31', counts(0), new Map());
    expect(months).toHaveLength(48);
    expect([months[0]?.month, months[1]?.month, months.at(-1)?.month]).toEqual(['2026-03', '2026-04', '2030-02']);
  });

  it('carries along what is owed: the overdue, the never visited and all that fell due before', () => {
    const { months } = dueForecast(
      '2026-03-02',
      counts(10, 2, 3),
      new Map([
        ['2026-03', 1],
        ['2026-05', 4],
      ]),
    );
    expect(months.slice(0, 4)).toEqual([
      { month: '2026-03', fallingDue: 1, owed: 6 },
      { month: '2026-04', fallingDue: 0, owed: 6 },
      { month: '2026-05', fallingDue: 4, owed: 10 },
      { month: '2026-06', fallingDue: 0, owed: 10 },
    ]);
  });

  it('says how many visits a year reach every place once in four years, and no visit too few', () => {
    expect(dueForecast('2026-03-02', counts(3_000), new Map()).visitsAYear).toBe(750);
    expect(dueForecast('2026-03-02', counts(3_001), new Map()).visitsAYear).toBe(751);
  });
});
