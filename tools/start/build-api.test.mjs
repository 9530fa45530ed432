import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { buildApi } from '../build-api.mjs';

const root = mkdtempSync(join(tmpdir(), 'npm-build-test-'));
after(() => rmSync(root, { recursive: true }));

/** @param {string} file @param {string} text */
function put(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

test('the alias of the contracts becomes a relative path from any depth', async () => {
  put('tsconfig.base.json', JSON.stringify({ compilerOptions: { paths: { '@shared/*': ['./shared/src/*'] } } }));
  put('shared/src/places/index.ts', `export * from './place';`);
  put('shared/src/places/place.ts', `export class Place { name = 'IK-1'; } export type Only = string;`);
  put('shared/src/places/regions.json', '["Abai"]');
  put(
    'api/src/places/deep/down/show.ts',
    `import { Place, type Only } from '@shared/places';
     import { Place as Same } from '@shared/places/place';
     import regions from '@shared/places/regions.json';
     const name: Only = new Place().name;
     console.log(name, Place === Same, regions[0]);`,
  );
  put('api/src/places/place.spec.ts', 'never compiled');
  put('migrations/1-first.ts', 'export class First {}');
  put('tools/year.ts', `import { Place } from '@shared/places'; console.log(new Place().name);`);
  const built = await buildApi({ root });
  assert.deepEqual(built, { compiled: 5, copied: 1, removed: 0 });
  const run = (/** @type {string} */ file) =>
    execFileSync(process.execPath, [join(root, file)], { encoding: 'utf8' }).trim();
  assert.equal(run('dist/api/src/places/deep/down/show.js'), 'IK-1 true Abai');
  assert.equal(run('dist/tools/year.js'), 'IK-1');
});

test('what has no source any more is removed, and the web is left alone', async () => {
  put('dist/web/browser/index.html', '');
  rmSync(join(root, 'migrations/1-first.ts'));
  const { removed } = await buildApi({ root });
  assert.equal(removed, 2, 'the program and its map');
  assert.equal(existsSync(join(root, 'dist/migrations/1-first.js')), false);
  assert.equal(existsSync(join(root, 'dist/web/browser/index.html')), true);
});

test('a mistake names its file', async () => {
  put('api/src/broken.ts', 'export const = 1;');
  await assert.rejects(buildApi({ root }), /broken\.ts/);
});
