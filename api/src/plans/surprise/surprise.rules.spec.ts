import { surpriseOf } from './surprise.rules';

const month = (year: number, of: number): number => year * 12 + of - 1;
const nobody: ReadonlySet<number> = new Set();

describe('The surprise of a visit (11-7(2): unannounced)', () => {
  it('is whole where the past has no habit', () => {
    const past = [month(2018, 3), month(2021, 11), month(2023, 6)];
    expect(surpriseOf({ past, neighbours: nobody, planned: month(2026, 9) })).toEqual({ score: 1, reasons: [] });
  });

  it('falls with each visit that came after the same time, and two visits prove no interval yet', () => {
    const every47Months = (visits: number) =>
      surpriseOf({
        past: Array.from({ length: visits }, (_, at) => month(2006, 5) + at * 47),
        neighbours: nobody,
        planned: month(2006, 5) + visits * 47,
      });
    const scores = [2, 3, 4, 5].map((visits) => every47Months(visits).score);
    expect(scores).toEqual([1, 0.5, 0.33, 0.25]);
    expect(every47Months(4).reasons[0]).toEqual({ guess: 'same-interval', reliability: 0.67, tellsTheMonth: true });
  });

  it('is not saved by a month more or less in the interval, and is by two', () => {
    const past = [month(2014, 5), month(2018, 5), month(2022, 5)];
    const planned = (shift: number) =>
      surpriseOf({ past, neighbours: nobody, planned: month(2026, 5) + shift }).reasons.find(
        ({ guess }) => guess === 'same-interval',
      )?.tellsTheMonth;
    expect([-2, -1, 0, 1, 2].map(planned)).toEqual([false, true, true, true, false]);
  });

  it('falls where it is always the same month of the year, be the intervals what they may', () => {
    const past = [month(2015, 10), month(2016, 10), month(2023, 10)];
    expect(surpriseOf({ past, neighbours: nobody, planned: month(2026, 10) })).toMatchObject({
      score: 0.33,
      reasons: [{ guess: 'same-month', reliability: 0.67, tellsTheMonth: true }],
    });
    expect(surpriseOf({ past, neighbours: nobody, planned: month(2026, 11) })).toMatchObject({
      score: 1,
      reasons: [{ guess: 'same-month', tellsTheMonth: false }],
    });
  });

  it('falls where it always follows a neighbour, and not where both are visited by one trip', () => {
    const past = [month(2019, 4), month(2022, 9)];
    const after = new Set([month(2019, 3), month(2022, 8), month(2026, 1)]);
    expect(surpriseOf({ past, neighbours: after, planned: month(2026, 2) })).toMatchObject({
      score: 0.33,
      reasons: [{ guess: 'after-a-neighbour', reliability: 0.67, tellsTheMonth: true }],
    });
    const together = new Set([...past, month(2026, 2)]);
    expect(surpriseOf({ past, neighbours: together, planned: month(2026, 2) }).score).toBe(1);
  });

  it('is judged by the strongest guess that tells the month, named first', () => {
    const past = [month(2014, 5), month(2018, 5), month(2022, 5)];
    const neighbours = new Set([month(2014, 4), month(2018, 4), month(2022, 4)]);
    const { score, reasons } = surpriseOf({ past, neighbours, planned: month(2026, 5) });
    expect(reasons.map(({ guess, tellsTheMonth }) => [guess, tellsTheMonth])).toEqual([
      ['same-month', true],
      ['same-interval', true],
      ['after-a-neighbour', false],
    ]);
    expect(score).toBe(0.33);
  });
});
