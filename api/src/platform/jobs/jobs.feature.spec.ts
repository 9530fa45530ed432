import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getQueueToken } from '@nestjs/bullmq';
import type { INestApplicationContext } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../test/database';
import { jobsContext } from '../../../test/jobs/context';
import { notesTable, takeNote } from '../../../test/jobs/notes';
import { describeOnBothBackends, describeOnRedis, freePort, type QueuePlace } from '../../../test/queues';
import { queueName } from './backend';
import { Jobs, startJobs } from './index';
import { Schedules } from './schedules';

interface Note {
  readonly runs: number;
  readonly began_at: Date[];
  readonly effects: number;
}

jest.setTimeout(60_000);

const queueOf = (app: INestApplicationContext): Queue => app.get(getQueueToken(queueName));

describeOnBothBackends('jobs', (open) => {
  let place: QueuePlace;
  let database: TestDatabase;
  let client: Client;
  let running: INestApplicationContext[] = [];
  let children: ChildProcess[] = [];

  beforeAll(async () => {
    place = await open();
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(notesTable);
  });
  afterEach(async () => {
    await Promise.all(running.map((app) => app.close()));
    children.forEach((child) => child.kill('SIGKILL'));
    running = [];
    children = [];
    await place.lose(database.url);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
    await place.close();
  });

  const api = async (redisUrl = place.redisUrl): Promise<INestApplicationContext> => {
    const { app } = await jobsContext({ databaseUrl: database.url, redisUrl });
    running.push(app);
    return app;
  };
  const worker = async (): Promise<INestApplicationContext> => {
    const app = await api();
    await startJobs(app);
    return app;
  };
  const workerProcess = async (): Promise<ChildProcess> => {
    const test = join(__dirname, '../../../test');
    const child = spawn(
      process.execPath,
      ['--require', join(test, 'typescript.cjs'), join(test, 'jobs/worker-process.ts')],
      {
        env: { PATH: process.env['PATH'], DATABASE_URL: database.url, REDIS_URL: place.redisUrl },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    children.push(child);
    await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(() => Promise.reject(new Error('the worker ended'))),
    ]);
    return child;
  };
  const makeNote = async (behaviour: string): Promise<string> => {
    const { rows } = await client.query<{ id: string }>('insert into notes (behaviour) values ($1) returning id', [
      behaviour,
    ]);
    return rows[0]?.id ?? '';
  };
  const read = async (id: string): Promise<Note> => {
    const { rows } = await client.query<Note>('select runs, began_at, effects from notes where id = $1', [id]);
    return rows[0] as Note;
  };
  const until = async (id: string, holds: (note: Note) => boolean): Promise<Note> => {
    for (let i = 0; i < 600; i += 1) {
      const note = await read(id);
      if (holds(note)) return note;
      await sleep(50);
    }
    throw new Error(`it did not come to pass: ${JSON.stringify(await read(id))}`);
  };
  const isDone = ({ effects }: Note): boolean => effects > 0;

  it('are done once by a worker, and never by the process that enqueues them', async () => {
    const noteId = await makeNote('works');
    const jobs = (await api()).get(Jobs);
    await jobs.enqueue(takeNote, { noteId });
    await sleep(300);
    expect(await read(noteId)).toMatchObject({ runs: 0 });
    await worker();
    await until(noteId, isDone);
    await sleep(300);
    expect(await read(noteId)).toMatchObject({ runs: 1, effects: 1 });
  });

  it('wait once for the same ids, however often they are enqueued, and can be enqueued again when done', async () => {
    const noteId = await makeNote('works');
    const jobs = (await api()).get(Jobs);
    for (let i = 0; i < 5; i += 1) await jobs.enqueue(takeNote, { noteId });
    await worker();
    await until(noteId, isDone);
    await sleep(300);
    expect(await read(noteId)).toMatchObject({ runs: 1, effects: 1 });
    await jobs.enqueue(takeNote, { noteId });
    expect(await until(noteId, ({ effects }) => effects === 2)).toMatchObject({ runs: 2 });
  });

  it('are run once more when enqueued while they run, because what they read may have changed since', async () => {
    const noteId = await makeNote('takes a second');
    const jobs = (await worker()).get(Jobs);
    await jobs.enqueue(takeNote, { noteId });
    await until(noteId, ({ runs }) => runs === 1);
    for (let i = 0; i < 3; i += 1) await jobs.enqueue(takeNote, { noteId });
    await until(noteId, ({ effects }) => effects === 2);
    await sleep(500);
    expect(await read(noteId)).toMatchObject({ runs: 2, effects: 2 });
  });

  it('are tried again after a failure, later each time', async () => {
    const noteId = await makeNote('fails twice');
    await (await worker()).get(Jobs).enqueue(takeNote, { noteId });
    const { runs, began_at: began } = await until(noteId, isDone);
    expect(runs).toBe(3);
    const [first, second, third] = began.map((at) => at.getTime()) as [number, number, number];
    expect(second - first).toBeGreaterThanOrEqual(950);
    expect(third - second).toBeGreaterThanOrEqual(1900);
  });

  it('are shared by two workers, each job done by one', async () => {
    const noteIds: string[] = [];
    for (let i = 0; i < 20; i += 1) noteIds.push(await makeNote('works'));
    const [one] = await Promise.all([worker(), worker()]);
    await Promise.all(noteIds.map((noteId) => one.get(Jobs).enqueue(takeNote, { noteId })));
    for (const noteId of noteIds) await until(noteId, isDone);
    await sleep(300);
    for (const noteId of noteIds) expect(await read(noteId)).toMatchObject({ runs: 1, effects: 1 });
  });

  it('are run again when their worker is killed in the middle', async () => {
    const noteId = await makeNote('hangs at first');
    const child = await workerProcess();
    await (await api()).get(Jobs).enqueue(takeNote, { noteId });
    await until(noteId, ({ runs }) => runs === 1);
    child.kill('SIGKILL');
    await worker();
    await until(noteId, isDone);
    expect(await read(noteId)).toMatchObject({ runs: 2, effects: 1 });
  });

  it('are finished by a worker that is asked to stop', async () => {
    const noteId = await makeNote('takes a second');
    const child = await workerProcess();
    await (await api()).get(Jobs).enqueue(takeNote, { noteId });
    await until(noteId, ({ runs }) => runs === 1);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    expect(await read(noteId)).toMatchObject({ runs: 1, effects: 1 });
  });

  it('keep neither the message of a failure nor anything but ids', async () => {
    const noteId = await makeNote('fails twice');
    const app = await worker();
    await app.get(Jobs).enqueue(takeNote, { noteId });
    await until(noteId, ({ runs }) => runs === 1);
    await sleep(200);
    const [job] = await queueOf(app).getDelayed();
    expect(job).toMatchObject({ name: 'take-note', data: { noteId }, failedReason: 'Error' });
    expect(JSON.stringify(job?.stacktrace)).not.toContain('Ivanov');
    await expect(app.get(Jobs).enqueue(takeNote, { noteId: 'Ivan Ivanov' })).rejects.toThrow('takes ids only');
  });

  it('that run by themselves get their schedule back after the queue was lost', async () => {
    const app = await worker();
    const found = (): Promise<unknown> => queueOf(app).getJobScheduler('sweep-deadlines');
    for (let i = 0; i < 40 && !(await found()); i += 1) await sleep(50);
    expect(await found()).toMatchObject({ pattern: '* * * * *', tz: 'Asia/Almaty' });
    await place.lose(database.url);
    expect(await found()).toBeUndefined();
    await app.get(Schedules).keep();
    expect(await found()).toMatchObject({ pattern: '* * * * *', tz: 'Asia/Almaty' });
  });
});

describe('a queue that is down', () => {
  it('fails nobody who enqueues, says so when asked, and does not keep the process from stopping', async () => {
    const database = await createTestDatabase();
    const redisUrl = `redis://127.0.0.1:${await freePort()}`;
    const { app } = await jobsContext({ databaseUrl: database.url, redisUrl });
    const jobs = app.get(Jobs);
    await jobs.enqueue(takeNote, { noteId: '00000000-0000-4000-8000-000000000000' });
    expect(await jobs.isReachable()).toBe(false);
    await app.close();
    await database.drop();
  });
});

describeOnRedis('a Redis that goes away', (open) => {
  it('does not keep a worker from stopping', async () => {
    const [database, place] = [await createTestDatabase(), await open()];
    const { app } = await jobsContext({ databaseUrl: database.url, redisUrl: place.redisUrl });
    await startJobs(app);
    while (!(await queueOf(app).getJobScheduler('sweep-deadlines'))) await sleep(50);
    await place.close();
    await sleep(500);
    await app.close();
    await database.drop();
  }, 15_000);
});
