import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client, type QueryResultRow } from 'pg';

/** The platform under test, as `tools/testing/platform.mjs` describes it. */
export interface Platform {
  readonly url: string;
  readonly databaseUrl: string;
  /** File with a sign-in for everybody of the demonstration. */
  readonly accounts: string;
  /** File that tells when the API or the worker ended unasked. */
  readonly log: string;
  /** Folder that holds `dist`. */
  readonly root: string;
  readonly pid: number;
}

export async function startPlatform(): Promise<{ described: string; stop: () => Promise<void> }> {
  const script = join(__dirname, '..', 'tools', 'testing', 'platform.mjs');
  const server = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(server, 'close');
  const stop = async (): Promise<void> => {
    server.stdin.end();
    await ended;
  };
  for await (const described of createInterface({ input: server.stdout })) return { described, stop };
  throw new Error('The platform did not start.');
}

export const runningPlatform = (): Platform => JSON.parse(process.env['E2E_PLATFORM'] ?? '') as Platform;

/** `kill -9` of the API and the worker; waits until both are gone and the API answers again. */
export async function killTheServers({ pid, log, url }: Platform): Promise<void> {
  const deaths = (): number => readLog(log).match(/ended \(signal SIGKILL\)/g)?.length ?? 0;
  const before = deaths();
  process.kill(pid, 'SIGUSR2');
  const isOver = async (): Promise<boolean> => deaths() === before + 2 && (await isReady(url));
  for (const deadline = Date.now() + 90_000; !(await isOver()); await pause(200))
    if (Date.now() > deadline) throw new Error('The API did not come back.');
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function readLog(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(new URL('/health/ready', url))).ok;
  } catch {
    return false;
  }
}

export async function sql<Row extends QueryResultRow>(
  { databaseUrl }: Platform,
  query: string,
  params: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(query, params)).rows;
  } finally {
    await client.end();
  }
}

/** A run of the planner that somebody began earlier ends when it ends, and that is written down whoever asks what meanwhile. */
const ofRequests: Readonly<Record<string, string>> = { audit_entries: "where subject_type <> 'plan_run'" };

/** How many rows each table of the product has. */
export async function rowCounts(platform: Platform): Promise<Record<string, number>> {
  const tables = await sql<{ name: string }>(
    platform,
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const counts = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::int as rows from "${name}" ${ofRequests[name] ?? ''}`,
  );
  const rows = await sql<{ name: string; rows: number }>(platform, counts.join(' union all '));
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
}
