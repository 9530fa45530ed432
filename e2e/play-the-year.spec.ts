import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './journey';
import { killTheServers, type Platform, rowCounts } from './platform';

/** A tool of the product that runs, and what it has said so far. */
class Tool {
  said = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown[]>;

  constructor({ root }: Platform, name: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
    this.child = spawn(process.execPath, [join(root, 'dist', 'tools', `${name}.js`), ...args], {
      cwd,
      env: { ...process.env, ...env },
    });
    this.ended = once(this.child, 'close');
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
  }

  /** What the pattern finds in what was said, as soon as it is said. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.said);
      if (found) return found;
      if (this.child.exitCode !== null) throw new Error(`It ended without saying ${pattern}:\n${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async end(): Promise<number> {
    const [code] = (await this.ended) as [number];
    return code;
  }

  stop(): void {
    this.child.kill();
  }
}

const listed = async <Row>(api: APIRequestContext, path: string): Promise<Row[]> =>
  ((await (await api.get(`/api/v1${path}`)).json()) as { items: Row[] }).items;

test.describe('The legal year', () => {
  test('is played to its end though the API and the worker are killed in the middle, and nothing is lost or done twice', async ({
    platform,
    people,
  }) => {
    test.setTimeout(600_000);
    const folder = mkdtempSync(join(tmpdir(), 'npm-year-'));
    const before = await rowCounts(platform);
    const year = new Tool(platform, 'year', ['--url', platform.url, '--accounts', platform.accounts], folder);
    try {
      const [, played = ''] = await year.says(/The legal year (\d{4})/);
      const [, edition] = await year.says(/approves edition (\d+) of the plan/);
      await killTheServers(platform);
      const [, complaint] = await year.says(/complaint (\d{4}-\d+) is registered/);
      await killTheServers(platform);
      expect(await year.end(), year.said).toBe(0);
      expect(year.said).toMatch(/The legal year is complete: \d+ steps, \d+ refusals/);

      const api = await people.requestsOf(people.role('office'), 'en');
      const plans = await listed<{ edition: number }>(api, `/plans?year=${played}&status=approved`);
      expect(plans).toContainEqual(expect.objectContaining({ edition: Number(edition) }));
      const complaints = await listed<{ number: string }>(api, '/complaints?limit=5');
      expect(complaints).toContainEqual(expect.objectContaining({ number: complaint, status: 'transferred' }));
      const [, visit] = await year.says(/the periodic visit (\S+) starts/);
      const reports = await listed<{ visit: { number: string } }>(api, `/visit-reports?year=${played}&limit=100`);
      expect(reports.find((report) => report.visit.number === visit)).toMatchObject({ status: 'locked' });

      const after = await rowCounts(platform);
      const added = (table: string): number => (after[table] ?? 0) - (before[table] ?? 0);
      const made = ['applications', 'participants', 'terminations', 'complaints', 'visits', 'visit_reports'];
      expect(Object.fromEntries(made.map((table) => [table, added(table)])), 'each acknowledged once').toEqual({
        applications: 2,
        participants: 1,
        terminations: 1,
        complaints: 1,
        visits: 1,
        visit_reports: 1,
      });

      for (const language of ['kk', 'ru']) {
        const pdf = readFileSync(join(folder, `annual-report-${language}.pdf`));
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        const published = await api.get(`/api/public/v1/annual-reports/${played}/pdf?language=${language}`);
        expect((await published.body()).equals(pdf), `the ${language} PDF on the portal is the one approved`).toBe(
          true,
        );
      }
    } finally {
      year.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('leaves an audit trail that is whole', async ({ platform }) => {
    const verification = new Tool(platform, 'verify-audit', [], platform.root, { DATABASE_URL: platform.databaseUrl });
    expect(await verification.end(), verification.said).toBe(0);
    expect(verification.said).toMatch(/The audit trail is whole: [1-9]\d* entries/);
  });
});
