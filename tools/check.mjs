/** `npm run check`: format, lint with no warnings, types of code and tests, folder rules; all of them, then the verdict. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);
const tsc = bin('typescript/bin/tsc');

/** @type {[string, string[]][]} */
const checks = [
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  ['types: api', [tsc, '-p', 'api']],
  ['types: shared', [tsc, '-p', 'shared']],
  ['types: migrations', [tsc, '-p', 'migrations']],
  ['types: tools', [tsc, '-p', 'tools']],
  ['types: e2e', [tsc, '-p', 'e2e']],
  [
    'types: web and its templates',
    [bin('@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', 'web/tsconfig.app.json', '--noEmit'],
  ],
  ['types: web specs', [tsc, '-p', 'web/tsconfig.spec.json', '--noEmit']],
  [
    'folder rules',
    [
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'api',
      'shared',
      'migrations',
      'tools',
      'web/src',
      'e2e',
    ],
  ],
  ['lint', [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.']],
];

let failed = 0;
for (const [title, args] of checks) {
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  console.log(`${status === 0 ? '✔' : '✖'} ${title}`);
  if (status !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
