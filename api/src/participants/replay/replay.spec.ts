import { type GroundId, GROUNDS, groundsInForceOn } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import type { CheckedGround } from '../grounds.rules';
import { type DatedGround, type DecidedOn, redated, replaySelection } from './replay';

const law: readonly DatedGround[] = GROUNDS;
const orderFrom = '2026-03-03';
const checksOn = (day: LocalDate, met?: GroundId): CheckedGround[] =>
  groundsInForceOn(day).map(({ id }) => ({
    ...{ groundCode: id, number: 1, checkedOn: day, goodUntil: null },
    result: id === met ? 'met' : 'clear',
  }));
const selected = (applicationId: string, decidedOn: LocalDate): DecidedOn => ({
  ...{ applicationId, decidedOn, status: 'selected', refusalProvision: null },
  checks: checksOn(decidedOn),
});
const refused = (applicationId: string, decidedOn: LocalDate, met: GroundId): DecidedOn => ({
  ...{ applicationId, decidedOn, status: 'refused' },
  refusalProvision: GROUNDS.find(({ id }) => id === met)?.provision ?? '11-3',
  checks: checksOn(decidedOn, met),
});
const flippedIn = (decisions: DecidedOn[], grounds: readonly DatedGround[]) =>
  replaySelection(decisions, grounds)
    .filter(({ stands }) => !stands)
    .map(({ decision }) => decision.applicationId);

const decisions = [
  selected('selected before the order', '2026-03-02'),
  selected('selected under the order', orderFrom),
  refused('refused as no citizen', '2026-03-10', 'order-2026-03-03(1)'),
  refused('refused under observation', '2026-03-10', 'order-2026-03-03(2)'),
  refused('refused as an advocate', '2020-05-01', '11-3(1)(4)'),
  { ...selected('not chosen', '2026-03-10'), status: 'refused', refusalProvision: '11-1(3)' } as const,
];

describe('Decisions replayed (11-3)', () => {
  it('all stand under the law as it is', () => {
    expect(flippedIn(decisions, law)).toEqual([]);
  });

  it('flip where a ground is dated later: whom it alone barred is no longer barred, and nobody else', () => {
    const later = redated(law, [{ code: 'order-2026-03-03(1)', validFrom: '2026-04-01', validTo: null }]);
    expect(flippedIn(decisions, later)).toEqual(['refused as no citizen']);
  });

  it('flip where a ground is dated earlier: who was never checked for it could not have been selected', () => {
    const earlier = redated(law, [{ code: 'order-2026-03-03(2)', validFrom: '2026-03-01', validTo: null }]);
    expect(flippedIn(decisions, earlier)).toEqual(['selected before the order']);
    expect(replaySelection(decisions.slice(0, 1), earlier)[0]?.barring).toMatchObject({
      state: 'open',
      ground: { id: 'order-2026-03-03(2)', provision: '11-3' },
    });
  });

  it('flip where a ground ended before the day', () => {
    const ended = redated(law, [{ code: '11-3(1)(4)', validFrom: '2019-04-01', validTo: '2020-04-30' }]);
    expect(flippedIn(decisions, ended)).toEqual(['refused as an advocate']);
    const endedOnTheDay = redated(law, [{ code: '11-3(1)(4)', validFrom: '2019-04-01', validTo: '2020-05-01' }]);
    expect(flippedIn(decisions, endedOnTheDay)).toEqual([]);
  });

  it('stand where another ground that is met bars the candidate all the same', () => {
    const both: DecidedOn = {
      ...refused('barred twice', '2026-03-10', '11-3(1)(4)'),
      checks: checksOn('2026-03-10', '11-3(1)(4)').map((check) =>
        check.groundCode === '11-3(2)(c)' ? { ...check, result: 'met' } : check,
      ),
    };
    const without = redated(law, [{ code: '11-3(1)(4)', validFrom: '2030-01-01', validTo: null }]);
    expect(replaySelection([both], without)).toMatchObject([
      { stands: true, barring: { ground: { id: '11-3(2)(c)' } } },
    ]);
  });

  it('leave the law itself as it was', () => {
    const before = JSON.stringify(GROUNDS);
    redated(law, [{ code: '11-3(1)(1)', validFrom: '2030-01-01', validTo: null }]);
    expect(JSON.stringify(GROUNDS)).toBe(before);
  });
});
