import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/database';
import { type JobsContext, jobsContext } from '../../../../test/jobs/context';
import { describeOnBothBackends, type QueuePlace } from '../../../../test/queues';
import { UnitOfWork } from '../../database';
import { Jobs, startJobs, worker as actor } from '../../jobs';
import { Deadlines } from '../index';
import { recordBreachOfDeadline, sweepDeadlines, warnOfDeadline } from './deadline.jobs';

jest.setTimeout(60_000);

describeOnBothBackends('a breached clock', (open) => {
  let place: QueuePlace;
  let database: TestDatabase;
  let client: Client;
  let running: JobsContext[] = [];

  beforeAll(async () => {
    place = await open();
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    await Promise.all(running.map(({ app }) => app.close()));
    running = [];
    await place.lose(database.url);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
    await place.close();
  });

  const context = async (today: string): Promise<JobsContext> => {
    const made = await jobsContext({ databaseUrl: database.url, redisUrl: place.redisUrl, today });
    running.push(made);
    return made;
  };
  const startClock = async ({ app }: JobsContext): Promise<string> => {
    const subject = { type: 'dispatch', id: randomUUID() };
    const started = await app
      .get(UnitOfWork)
      .run(actor, (work) => app.get(Deadlines).start(work, { clock: 'answer', eventOn: '2026-02-09', subject }));
    return started.id;
  };
  const actsOn = async (id: string): Promise<string[]> => {
    const { rows } = await client.query<{ action: string }>(
      'select action from audit_entries where subject_id = $1 order by action',
      [id],
    );
    return rows.map(({ action }) => action);
  };
  const untilBreached = async (id: string): Promise<void> => {
    for (let i = 0; i < 400; i += 1) {
      const { rowCount } = await client.query(
        'select from deadlines where id = $1 and warned_at is not null and breached_at is not null',
        [id],
      );
      if (rowCount) return;
      await sleep(50);
    }
    throw new Error('the breach was not recorded');
  };
  const allOnce = ['deadline.breach', 'deadline.start', 'deadline.warn'];

  it('is recorded exactly once although the queue that held its jobs was lost', async () => {
    const api = await context('2026-02-09');
    const deadlineId = await startClock(api);
    const jobs = api.app.get(Jobs);
    await jobs.enqueue(warnOfDeadline, { deadlineId });
    await jobs.enqueue(recordBreachOfDeadline, { deadlineId });
    await place.lose(database.url);
    const { app } = await context('2026-05-13');
    await startJobs(app);
    await untilBreached(deadlineId);
    for (let i = 0; i < 3; i += 1) await jobs.enqueue(sweepDeadlines, {});
    await sleep(500);
    expect(await actsOn(deadlineId)).toEqual(allOnce);
  });

  it('is recorded exactly once by several workers that sweep at the same time', async () => {
    const deadlineIds: string[] = [];
    const api = await context('2026-02-09');
    for (let i = 0; i < 10; i += 1) deadlineIds.push(await startClock(api));
    const workers = await Promise.all([context('2026-05-13'), context('2026-05-13'), context('2026-05-13')]);
    await Promise.all(workers.map(({ app }) => startJobs(app)));
    for (const id of deadlineIds) await untilBreached(id);
    await sleep(500);
    for (const id of deadlineIds) expect(await actsOn(id)).toEqual(allOnce);
  });

  it('is not recorded by a job that comes too early, or twice', async () => {
    const worker = await context('2026-05-12');
    const deadlineId = await startClock(worker);
    await startJobs(worker.app);
    const jobs = worker.app.get(Jobs);
    await jobs.enqueue(recordBreachOfDeadline, { deadlineId });
    await sleep(500);
    expect(await actsOn(deadlineId)).not.toContain('deadline.breach');
    worker.clock.set('2026-05-13');
    for (let i = 0; i < 3; i += 1) {
      await jobs.enqueue(recordBreachOfDeadline, { deadlineId });
      await jobs.enqueue(warnOfDeadline, { deadlineId });
      await sleep(200);
    }
    expect(await actsOn(deadlineId)).toEqual(allOnce);
  });
});
