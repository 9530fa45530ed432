import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Runs a suite, its output on the screen, and reads the counts from the report that it writes.
 * @param {string} title
 * @param {string[]} args for Node
 * @param {{ report: (file: string) => { args?: string[], env?: Record<string, string> }, count: (text: string) => Count, root: string }} how
 * @returns {Promise<Count>}
 */
export async function suite(title, args, { report, count, root }) {
  console.log(`\n── ${title}`);
  const folder = mkdtempSync(join(tmpdir(), 'npm-test-'));
  const file = join(folder, 'report');
  const { args: more = [], env = {} } = report(file);
  const code = await new Promise((resolve) => {
    const child = spawn(process.execPath, [...args, ...more], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('close', (exit, signal) => resolve(signal ? 1 : exit));
    child.once('error', () => resolve(1));
  });
  /** @type {Count} */
  let counted = { passed: 0, failed: 0, skipped: 0 };
  try {
    counted = count(readFileSync(file, 'utf8'));
  } catch {
    // A suite that could not even write its report has failed as a whole.
  }
  rmSync(folder, { recursive: true, force: true });
  // A suite that fails outside its tests (a crash, an open handle) must not look green.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** @param {string} text @returns {Count} */
export function countJest(text) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(text);
  const crashed = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ r) =>
      r.status === 'failed' && r.assertionResults.length === 0,
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + crashed, skipped: numPendingTests + numTodoTests };
}

/** @param {string} text node's TAP @returns {Count} */
export function countTap(text) {
  const figure = (/** @type {string} */ name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return {
    passed: figure('pass'),
    failed: figure('fail') + figure('cancelled'),
    skipped: figure('skipped') + figure('todo'),
  };
}

/** @param {string} text @returns {Count} */
export function countPlaywright(text) {
  const { stats } = JSON.parse(text);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
