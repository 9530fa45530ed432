/**
 * `npm test`: everything, the browser journey included, on a database of its own. With `CI=true` a skipped test is a
 * failure. The last line is the sum.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demandNode, install, isInstalled } from './start/dependencies.mjs';
import { ensureSystemParts } from './testing/system-parts.mjs';
import { countJest, countPlaywright, countTap, suite } from './testing/suites.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isCi = process.env['CI'] === 'true';

demandNode();
mkdirSync(join(root, 'tmp'), { recursive: true });
if (!isInstalled(root)) {
  console.log('Installing dependencies …');
  await install(root, { logFile: join(root, 'tmp', 'install.log'), signal: new AbortController().signal });
}
const { missing } = ensureSystemParts();
const lacks = (/** @type {string} */ program) => missing.some((part) => part.program === program);

const nodeTests = ['tools', 'web']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))))
  .filter((path) => path.endsWith('.test.mjs'))
  .sort();

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);
const quiet = ['--disable-warning=ExperimentalWarning'];
const counts = [
  await suite(
    'Build',
    [...quiet, bin('nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '-p', 'api', 'web', '--outputStyle=static'],
    {
      root,
      report: () => ({ env: { NX_DAEMON: 'false', NX_TUI: 'false' } }),
      count: () => ({ passed: 0, failed: 0, skipped: 0 }),
    },
  ),
  await suite('Rules, features and screens (jest)', [...quiet, bin('jest/bin/jest.js'), '--reporters=default'], {
    root,
    report: (file) => ({ args: ['--json', `--outputFile=${file}`, '--silent'] }),
    count: countJest,
  }),
  await suite(
    'Commands and folders (node)',
    [...quiet, '--test', '--test-reporter=spec', '--test-reporter-destination=stdout'],
    {
      root,
      report: (file) => ({ args: ['--test-reporter=tap', `--test-reporter-destination=${file}`, ...nodeTests] }),
      count: countTap,
    },
  ),
  lacks('chromium')
    ? { passed: 0, failed: 0, skipped: 1 }
    : await suite(
        'Journeys in a browser (playwright)',
        [
          ...quiet,
          bin('@playwright/test/cli.js'),
          'test',
          '--config',
          'e2e/playwright.config.ts',
          '--reporter=list,json',
        ],
        {
          root,
          report: (file) => ({ env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, PLAYWRIGHT_JSON_OUTPUT_NAME: file } }),
          count: countPlaywright,
        },
      ),
];

const total = counts.reduce((sum, one) => ({
  passed: sum.passed + one.passed,
  failed: sum.failed + one.failed,
  skipped: sum.skipped + one.skipped,
}));
writeFileSync(join(root, 'tmp', 'test-total.json'), JSON.stringify(total));
if (isCi && total.skipped > 0) console.log('\nA test was skipped, which counts as a failure here.');
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 || (isCi && total.skipped > 0) ? 1 : 0;
