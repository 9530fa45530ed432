import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { buildApi } from './build-api.mjs';

const folder = mkdtempSync(join(tmpdir(), 'npm-verify-plan-test-'));
const out = join(folder, 'dist');
// The engine loads its solver from there; the command itself needs nothing.
symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), join(folder, 'node_modules'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {unknown} document */
function put(name, document) {
  writeFileSync(join(folder, name), typeof document === 'string' ? document : JSON.stringify(document));
  return join(folder, name);
}

/** @param {string[]} args */
function verify(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(out, 'tools', 'verify-plan.js'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Four places and money for two of them, as the platform would have recorded the run: two threads worked at it. */
async function exported() {
  const load = (/** @type {string} */ name) =>
    createRequire(import.meta.url)(join(out, 'api', 'src', 'plans', `${name}.js`));
  const { problemOf } = load('planner/problem');
  const { PlanEngine, solverVersion } = load('planner/engine/plan-engine');
  const { sha256 } = load('runs/run-input');
  const { answerOf } = load('runs/run-answering');
  const { exportText } = load('runs/run-export');
  const places = [1, 2, 3, 4].map((weight) => ({
    ...{ id: `place ${weight}`, region: 'KZ-75', cluster: 'town', dueMonth: 0, weight, days: 1, cost: 10 },
  }));
  const input = {
    format: 'npm-plan-input/1',
    fromYear: 2027,
    instance: {
      ...{ months: 12, tripPlaces: 2, reserve: 0, places, years: [{ budget: 25 }] },
      regions: [{ code: 'KZ-75', visitDaysPerMonth: 4 }],
      clusters: [{ id: 'town', region: 'KZ-75', tripCost: 5 }],
    },
    settingsDays: [4],
  };
  const problem = problemOf(input.instance);
  const { monthOf, worth, bound, certificate } = await new PlanEngine().run({ problem, seed: 1, milliseconds: 1500 });
  const answer = answerOf(input, problem, { monthOf, worth, proof: { bound, certificate } });
  const text = JSON.stringify(input);
  const run = { id: 'run', kind: 'plan', seed: 1, solver: solverVersion, inputSha256: sha256(text), ...answer };
  return JSON.parse(exportText(run, { input: text, answer: answer.answer, certificate: answer.certificate }));
}

describe('npm run verify-plan', () => {
  /** @type {any} */
  let run;
  before(async () => {
    await buildApi({ out });
    run = await exported();
  });

  test('recounts the plan and the bound in a process of its own', () => {
    assert.deepEqual(verify(put('run.json', run)), { status: 0, stdout: 'same\n', stderr: '' });
    assert.equal(run.recorded.visits, 2);
  });

  test('names what is different', () => {
    const better = { ...run, recorded: { ...run.recorded, objective: 0 } };
    const { status, stdout } = verify(put('better.json', better));
    assert.equal(status, 1);
    assert.match(stdout, /^recorded\.objective: expected 72, found 0$/m);
    const proven = { ...run, recorded: { ...run.recorded, bound: run.recorded.bound + 1 } };
    assert.match(verify(put('proven.json', proven)).stdout, /^recorded\.bound: expected /m);
    const dearer = { ...run, answer: run.answer.replace('[', '[{"place":"place 1","month":0},') };
    const found = verify(put('dearer.json', dearer)).stdout;
    assert.match(found, /^answerSha256: expected /m);
    assert.match(found, /^answer: expected every limit kept, found {"limit":"money"/m);
  });

  test('refuses in a sentence what cannot be an export', () => {
    assert.equal(verify().stderr, 'Name the file of the export: npm run verify-plan -- plan-run.json\n');
    assert.match(verify(join(folder, 'nowhere.json')).stderr, /there is no such file\.\n$/);
    assert.match(verify(put('text.json', 'plan')).stdout, /^\(text\): expected JSON in UTF-8, found /);
    assert.match(verify(put('empty.json', {})).stdout, /^format: expected "npm-plan-export\/1", found nothing$/m);
  });
});
