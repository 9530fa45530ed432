import type { IndicatorCell } from '@shared/voluntary-data/voluntary-data.contract';
import { type TestApp, testApp } from '../../test/app';
import { makeParticipant } from '../../test/make/participants';

interface Count {
  countedOn: string | null;
  cells: IndicatorCell[];
}

/** Twelve participants; who they are does not matter to any test. */
const many = 12;

describe('the sealed answers', () => {
  let app: TestApp;
  let people: string[];
  const put = (id: string, answers: object) =>
    app.sql('select voluntary.put_answers($1, $2, $3, now())', [id, JSON.stringify(answers), '2026-1']);
  const figures = (of: readonly string[]) =>
    JSON.stringify(of.map((participant, n) => ({ participant, expected: 1.24, observed: n % 2 })));
  const count = async (year: number, of: readonly string[] = people): Promise<Count> => {
    const [row] = await app.sql<{ counted: Count }>(`select voluntary.indicators($1, '2026-03-02', $2) as counted`, [
      year,
      figures(of),
    ]);
    if (!row) throw new Error('nothing was counted');
    return row.counted;
  };
  const cellsOf = ({ cells }: Count, question: string) =>
    Object.fromEntries(cells.filter((cell) => cell.question === question).map((cell) => [cell.answer, cell.people]));
  const answerAll = async (answerOf: (n: number) => object) => {
    for (const [n, id] of people.entries()) await put(id, answerOf(n));
  };

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    people = [];
    for (let n = 0; n < many; n += 1) people.push((await makeParticipant(app)).id);
  });
  afterEach(async () => {
    for (const id of people) await app.sql('select voluntary.delete_answers($1)', [id]);
  });
  afterAll(() => app.close());

  describe('are closed to the application', () => {
    const denied = [
      'select * from voluntary.answers',
      'select count(*) from voluntary.answers',
      'update voluntary.answers set sex = null',
      'delete from voluntary.answers',
      'table voluntary.counted_years',
      'copy voluntary.answers to stdout',
      'create view voluntary.all_answers as select 1',
      'create table public.copied as select * from voluntary.answers',
      'alter table voluntary.answers owner to current_user',
      'grant select on voluntary.answers to current_user',
      'drop schema voluntary cascade',
      'set role npm_voluntary_owner',
    ];

    it.each(denied)('which is denied: %s', async (statement) => {
      await expect(app.sql(statement)).rejects.toMatchObject({ code: '42501' });
    });

    it('whose role is no superuser, passes by no row security and is no member of the owner', async () => {
      const [role] = await app.sql(
        `select rolsuper, rolbypassrls, pg_has_role(current_user, 'npm_voluntary_owner', 'usage') as inherits,
           pg_has_role(current_user, 'npm_voluntary_owner', 'set') as may_become
         from pg_roles where rolname = current_user`,
      );
      expect(role).toEqual({ rolsuper: false, rolbypassrls: false, inherits: false, may_become: false });
    });

    it('and more so to the role of the public', async () => {
      for (const statement of [
        'select * from voluntary.answers',
        `select voluntary.answers_of(gen_random_uuid())`,
        `select voluntary.indicators(2025, '2026-03-02', '[]')`,
      ]) {
        // One message is one transaction: the role ends with it.
        await expect(app.sql(`set local role npm_portal; ${statement}`)).rejects.toMatchObject({ code: '42501' });
      }
    });
  });

  it('take only what may be answered, of participants that there are', async () => {
    const id = people[0] ?? '';
    await expect(put(id, { sex: 'x' })).rejects.toThrow('answers_sex_check');
    await expect(put(id, { ageBand: '44' })).rejects.toThrow('answers_age_band_check');
    await expect(put(id, { settlement: 'Almaty' })).rejects.toThrow('answers_settlement_check');
    await expect(put(id, { firstLanguage: 'elvish' })).rejects.toThrow('answers_first_language_check');
    await expect(put(id, { disability: 'hearing' })).rejects.toThrow('answers_disability_check');
    await expect(put('00000000-0000-4000-8000-000000000000', {})).rejects.toThrow('answers_participant_id_fkey');
  });

  describe('are counted', () => {
    it('by answer, with the means of what the draws gave, to one decimal', async () => {
      await answerAll((n) => ({ sex: n < 6 ? 'female' : 'male' }));
      const counted = await count(2024);
      expect(counted.countedOn).toBe('2026-03-02');
      expect(counted.cells.filter(({ question }) => question === 'sex')).toEqual([
        { question: 'sex', answer: 'female', people: 6, expected: 1.2, observed: 0.5 },
        { question: 'sex', answer: 'male', people: 6, expected: 1.2, observed: 0.5 },
      ]);
    });

    it('once a year: an answer given later, or other figures, change nothing of it', async () => {
      await answerAll((n) => ({ sex: n < 5 ? 'female' : n < 10 ? 'male' : 'prefer_not_to_say' }));
      const first = await count(2023);
      await put(people[11] ?? '', { sex: 'female' });
      expect(await count(2023)).toEqual(first);
      expect(await count(2023, people.slice(0, 1))).toEqual(first);
      expect(cellsOf(first, 'sex')).toEqual({ female: 5, male: 5 });
    });

    it('not while the year goes on, whatever the caller says of the day', async () => {
      await expect(count(new Date().getFullYear())).rejects.toMatchObject({ constraint: 'voluntary_year_is_over' });
    });

    it('not at all while too few have answered, so that a later look may find enough', async () => {
      await answerAll((n) => (n < 4 ? { sex: 'female' } : {}));
      const early = await count(2022);
      expect(early.countedOn).toBeNull();
      expect(early.cells.every((cell) => cell.people === null && cell.expected === null)).toBe(true);
      await answerAll((n) => ({ sex: n < 6 ? 'female' : 'male' }));
      expect(cellsOf(await count(2022), 'sex')).toEqual({ female: 6, male: 6 });
    });
  });

  describe('withhold', () => {
    it('a cell of fewer than five people and the smallest other with it', async () => {
      await answerAll((n) => ({
        sex: n < 4 ? 'female' : 'male',
        settlement: n < 6 ? 'city' : 'village',
        firstLanguage: n < 1 ? 'kazakh' : n < 7 ? 'russian' : 'another',
        ageBand: n < 5 ? 'under_30' : n < 11 ? '30_to_44' : '45_to_59',
      }));
      const counted = await count(2021);
      expect(cellsOf(counted, 'sex')).toEqual({ female: null, male: null });
      expect(cellsOf(counted, 'settlement')).toEqual({ city: 6, village: 6 });
      expect(cellsOf(counted, 'firstLanguage')).toEqual({ kazakh: null, russian: 6, another: null });
      // 0 and 1 would be withheld together and hold one person whom a total gives away: 5 goes with them.
      expect(cellsOf(counted, 'ageBand')).toEqual({
        under_30: null,
        '30_to_44': 6,
        '45_to_59': null,
        '60_and_over': null,
      });
    });

    it('all cells of fewer than five people, however many they are', async () => {
      await answerAll((n) => ({
        ageBand: ['under_30', '30_to_44', '45_to_59', '60_and_over'][n % 4],
        settlement: n < 6 ? 'city' : 'village',
      }));
      expect(new Set(Object.values(cellsOf(await count(2018), 'ageBand')))).toEqual(new Set([null]));
    });

    it('the means together with the number', async () => {
      await answerAll((n) => ({ disability: n < 1 ? 'yes' : 'no', settlement: n < 6 ? 'city' : 'village' }));
      const { cells } = await count(2020);
      const hidden = cells.filter(({ question }) => question === 'disability');
      expect(hidden.map(({ people, expected, observed }) => [people, expected, observed])).toEqual([
        [null, null, null],
        [null, null, null],
      ]);
    });

    it('two people named six times each', async () => {
      await answerAll((n) => ({ sex: n % 2 ? 'female' : 'male' }));
      const counted = await count(
        2019,
        Array.from({ length: many }, (_, n) => people[n % 2] ?? ''),
      );
      expect(cellsOf(counted, 'sex')).toEqual({ female: null, male: null });
    });
  });
});
