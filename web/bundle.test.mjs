/**
 * What the portal's first page costs: everything that its visitor's browser fetches as script, compressed, in each
 * language; and that nothing of the office, of Material or of the validators is among it.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist', 'web');
const LIMIT = 120_000;

/** Modules that the first page imports when it runs: its route, its page, and the reader's language. */
const onFirstPage = (/** @type {string} */ language) => [
  /^web\/src\/app\/portal\/portal\.routes\.ts$/,
  /^web\/src\/app\/portal\/portal-home\.ts$/,
  new RegExp(`^web/src/i18n/${language}\\.json$`),
  ...(language === 'en' ? [] : [new RegExp(`@angular/common/locales/${language}\\.js$`)]),
];
const notForThePublic =
  /node_modules\/(@angular\/(material|cdk|forms)|class-validator|class-transformer|temporal)|web\/src\/app\/(?!portal\/|ui\/|language\/|http\/|session\/(session|guards)\.ts|app)/;

/** @type {Record<string, { entryPoint?: string, inputs: Record<string, unknown>, imports: { path: string, kind: string }[] }>} */
let outputs;

before(() => {
  if (!existsSync(join(dist, 'stats.json'))) {
    const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
    execFileSync(process.execPath, [nx, 'run', 'web:build'], {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false' },
    });
  }
  outputs = JSON.parse(readFileSync(join(dist, 'stats.json'), 'utf8')).outputs;
});

/** @param {RegExp} module @returns {string} the chunk that a dynamic import of the module fetches */
function chunkOf(module) {
  const found = Object.keys(outputs).filter(
    (name) => name.endsWith('.js') && module.test(outputs[name]?.entryPoint ?? ''),
  );
  assert.equal(found.length, 1, `one chunk for ${module}`);
  return String(found[0]);
}

/** @param {string[]} chunks @returns {Set<string>} the chunks with all that they import at once */
function closure(chunks) {
  const seen = new Set();
  const walk = (/** @type {string} */ name) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') walk(path);
  };
  chunks.forEach(walk);
  return seen;
}

const firstPage = (/** @type {string} */ language) =>
  closure([/^web\/src\/main\.ts$/, ...onFirstPage(language)].map(chunkOf));

describe('The first page of the portal', () => {
  for (const language of ['kk', 'ru', 'en']) {
    test(`sends under ${LIMIT / 1000} kB of compressed JavaScript in ${language}`, () => {
      const bytes = [...firstPage(language)]
        .map((name) => gzipSync(readFileSync(join(dist, 'browser', name))).length)
        .reduce((sum, size) => sum + size, 0);
      assert.ok(bytes < LIMIT, `${bytes} bytes`);
    });
  }

  test('has neither Material nor the code of the office in it', () => {
    const inputs = [...firstPage('kk')].flatMap((name) => Object.keys(outputs[name]?.inputs ?? {}));
    assert.ok(inputs.length > 20, 'the statistics name what went in');
    assert.deepEqual(
      inputs.filter((input) => notForThePublic.test(input)),
      [],
    );
  });

  test('is told apart from the office, which has Material', () => {
    const office = closure([chunkOf(/^web\/src\/app\/office\.routes\.ts$/)]);
    const inputs = [...office].flatMap((name) => Object.keys(outputs[name]?.inputs ?? {}));
    assert.ok(inputs.some((input) => notForThePublic.test(input)));
  });
});

test('No page that is fetched later goes without the router', () => {
  const chunkWith = (/** @type {string} */ input) =>
    Object.keys(outputs).find((name) => Object.keys(outputs[name]?.inputs ?? {}).some((each) => each.endsWith(input)));
  const [core, router] = ['@angular/core/fesm2022/core.mjs', '@angular/router/fesm2022/_router-chunk.mjs'].map(
    chunkWith,
  );
  const without = Object.keys(outputs).filter((name) => {
    const fetched = outputs[name]?.entryPoint ? closure([name]) : new Set();
    return fetched.has(core) && !fetched.has(router);
  });
  assert.deepEqual(
    without.map((name) => outputs[name]?.entryPoint),
    [],
    'the bundler would part the framework for these, and the first page would pay for it: lead from them somewhere',
  );
});

describe('The page itself', () => {
  test('has no script in line and leaves the place of the nonce', () => {
    const html = readFileSync(join(dist, 'browser', 'index.html'), 'utf8');
    assert.match(html, /ngCspNonce="__CSP_NONCE__"/i);
    for (const [, attributes, body] of html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)) {
      assert.match(String(attributes), /src="/);
      assert.equal(body, '');
    }
    assert.doesNotMatch(html, /\son[a-z]+=|\sstyle=|https?:\/\//);
  });
});
