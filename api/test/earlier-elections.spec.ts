import type { DataSource } from 'typeorm';
import { migrationDataSource } from '@migrations/data-source';
import { createEmptyDatabase, type TestDatabase } from './database';

const commissionActs = 'CreateCommissionActs1763900002650';

describe('an installation from before the acts of the commission were kept (11-2(1))', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    dataSource = await migrationDataSource(database.url).initialize();
    const applied = await dataSource.runMigrations();
    const later = applied.length - applied.findIndex(({ name }) => name === commissionActs);
    for (let n = 0; n < later; n += 1) await dataSource.undoLastMigration();
    await dataSource.query(`
      insert into council_members (full_name, ex_officio, is_citizen, election_act, term_from, created_at) values
        ('Ombudsman', true, true, null, '2019-04-01', now()),
        ('A', false, true, '№ 4, 2024-02-20', '2024-03-01', now()),
        ('B', false, true, ' № 4, 2024-02-20 ', '2024-03-01', now()),
        ('B', false, true, 'Act no. 1', '2024-05-01', now())`);
    await dataSource.runMigrations();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('keeps each reference as an act of which day and commission are unknown, once', async () => {
    const rows = await dataSource.query(`
      select m.full_name, a.kind, a.number, a.dated_on, a.formation_id from council_members m
        left join commission_acts a on a.id = m.election_act_id order by m.full_name, a.number`);
    const act = { kind: 'election', dated_on: null, formation_id: null };
    expect(rows).toEqual([
      { full_name: 'A', ...act, number: '№ 4, 2024-02-20' },
      { full_name: 'B', ...act, number: 'Act no. 1' },
      { full_name: 'B', ...act, number: '№ 4, 2024-02-20' },
      { full_name: 'Ombudsman', kind: null, number: null, dated_on: null, formation_id: null },
    ]);
    expect(await dataSource.query('select from commission_acts')).toHaveLength(2);
  });

  it('asks of every new election for its day and its commission', async () => {
    const insert = dataSource.query(
      `insert into commission_acts (kind, number, created_at) values ('election', '9', now())`,
    );
    await expect(insert).rejects.toMatchObject({ constraint: 'election_follows_formation' });
  });
});
