import fc from 'fast-check';
import { EDITIONS, editionOn } from './editions';
import { CLOCKS } from './clocks';
import { GROUNDS, groundsInForceOn } from './grounds';
import { TERMINATIONS } from './terminations';
import { VISIT_KINDS } from './visit-kinds';

const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

describe('the editions', () => {
  it('follow each other with no gap and no overlap, the last without an end', () => {
    EDITIONS.forEach((row, i) => {
      const next = EDITIONS[i + 1];
      expect(row.inForceTo === null ? undefined : dayAfter(row.inForceTo)).toBe(next?.inForceFrom);
    });
  });

  it.each([
    ['2019-03-31', undefined],
    ['2019-04-01', 'sss-2019'],
    ['2022-11-17', 'sss-2019'],
    ['2022-11-18', 'sss-2022'],
    ['2023-06-30', 'sss-2022'],
    ['2023-07-01', 'sc-2023'],
  ])('on %s: %s', (date, id) => {
    expect(editionOn(date)?.id).toBe(id);
  });

  it('leave exactly one in force on any day since the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), (days) => {
        const date = new Date(Date.parse('2019-04-01') + days * 86_400_000).toISOString().slice(0, 10);
        const inForce = EDITIONS.filter(
          (row) => row.inForceFrom <= date && (row.inForceTo === null || row.inForceTo >= date),
        );
        expect(inForce).toHaveLength(1);
        expect(editionOn(date)).toBe(inForce[0]);
      }),
    );
  });

  it('yield to the administered table where its days differ', () => {
    const confirmed = [{ id: 'sss-2019', inForceFrom: '2019-04-13', inForceTo: '2022-11-17' }];
    expect(editionOn('2019-04-12', confirmed)).toBeNull();
    expect(editionOn('2019-04-13', confirmed)?.id).toBe('sss-2019');
  });

  it('begin on the day from which grounds, kinds, clocks and terminations hold', () => {
    const added = GROUNDS.filter((row) => row.added !== null).map((row) => row.id);
    const rows = [...GROUNDS, ...VISIT_KINDS, ...TERMINATIONS, ...Object.values(CLOCKS)];
    for (const row of rows.filter(({ id }) => !added.some((other) => other === id))) {
      expect(row.validFrom).toBe(EDITIONS[0].inForceFrom);
    }
  });
});

describe('the grounds of ineligibility', () => {
  const idsOn = (date: string) => groundsInForceOn(date).map((ground) => ground.id);
  const wordingOn = (date: string, id: string) => groundsInForceOn(date).find((ground) => ground.id === id)?.wording;

  it('are eight from the first day of the law', () => {
    expect(idsOn('2019-03-31')).toHaveLength(0);
    expect(idsOn('2019-04-01')).toHaveLength(8);
    expect(idsOn('2026-03-02')).toHaveLength(8);
  });

  it('are ten from the order of 3 March 2026 on, each addition naming its act', () => {
    const added = groundsInForceOn('2026-03-03').filter((ground) => ground.basis !== null);
    expect(idsOn('2026-03-03')).toHaveLength(10);
    expect(added.map(({ id, provision }) => [id, provision])).toEqual([
      ['order-2026-03-03(1)', '11-3'],
      ['order-2026-03-03(2)', '11-3'],
    ]);
  });

  it.each([
    ['11-3(1)(4)', 'азаматтық қорғау органдары', 'органов гражданской защиты', 'civil-protection'],
    ['11-3(2)(b)', 'азаматтық қорғау органдары', 'органов гражданской защиты', 'civil-protection'],
  ])('%s speaks of civil protection from 1 July 2023 and not the day before', (id, kk, ru, en) => {
    const before = wordingOn('2023-06-30', id);
    const after = wordingOn('2023-07-01', id);
    for (const [language, words] of Object.entries({ kk, ru, en } as const)) {
      expect(before).not.toHaveProperty(language, expect.stringContaining(words));
      expect(after).toHaveProperty(language, expect.stringContaining(words));
    }
  });

  it('keep the other six in the same words', () => {
    const changed = groundsInForceOn('2023-07-01').filter(
      (ground) => ground.wording.en !== wordingOn('2023-06-30', ground.id)?.en,
    );
    expect(changed.map((ground) => ground.id)).toEqual(['11-3(1)(4)', '11-3(2)(b)']);
  });
});
