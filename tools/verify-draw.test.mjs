import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildApi } from './build-api.mjs';

const folder = mkdtempSync(join(tmpdir(), 'npm-verify-draw-test-'));
const out = join(folder, 'dist');
after(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {string} text */
function put(name, text) {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** @param {string[]} args */
function verify(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(out, 'tools', 'verify-draw.js'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A draw of two from five, as the platform would have recorded it. */
async function exported() {
  const draw = createRequire(import.meta.url)(join(out, 'api', 'src', 'groups', 'draw', 'index.js'));
  const input = {
    people: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      qualifications: id < 'c' ? ['doctor'] : [],
      workload: id === 'e' ? 1 : 0,
    })),
    seats: 2,
    needs: [{ qualification: 'doctor', atLeast: 1 }],
  };
  const frozen = { input: draw.canonicalInput(input), exclusions: [], lottery: await draw.computeLottery(input) };
  const reveals = [{ by: 'member', secret: '5'.repeat(64) }];
  const seed = draw.seedOf(draw.frozenSha256(frozen), reveals);
  const drawn = draw.drawFrom(frozen.lottery, seed);
  const commitments = [{ by: 'member', commitment: draw.commitmentOf('group', '5'.repeat(64)) }];
  const record = { groupId: 'group', frozen, sha256: draw.frozenSha256(frozen), commitments, reveals, seed, drawn };
  return draw.exportText(draw.buildExport({ ...record, refills: [], members: drawn }));
}

describe('npm run verify-draw', () => {
  let text = '';
  before(async () => {
    await buildApi({ out });
    text = await exported();
  });

  test('recomputes a draw in a process of its own', () => {
    assert.deepEqual(verify(put('draw.json', text)), { status: 0, stdout: 'same\n', stderr: '' });
  });

  test('names what is different', () => {
    const { status, stdout } = verify(put('changed.json', text.replace('"seats\\":2', '"seats\\":1')));
    assert.equal(status, 1);
    assert.match(stdout, /^manifest\.fields\.frozen: expected "[0-9a-f]{64}", found "[0-9a-f]{64}"$/m);
    assert.match(stdout, /^frozen\.lottery\.groups\[0\]\.counts: expected a lawful group, found \[/m);
    assert.equal(verify(put('text.json', text.slice(0, -1))).status, 1);
    assert.match(verify(put('text.json', 'draw')).stdout, /^\(text\): expected JSON, found Unexpected token/);
  });

  test('refuses in a sentence what cannot be an export', () => {
    const refusal = (/** @type {string[]} */ ...args) => {
      const { status, stdout, stderr } = verify(...args);
      assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
      return stderr;
    };
    assert.equal(refusal(), 'Name the file of the export: npm run verify-draw -- draw.json\n');
    const nowhere = join(folder, 'nowhere.json');
    assert.equal(refusal(nowhere), `${nowhere} cannot be verified: there is no such file.\n`);
    assert.equal(refusal(folder), `${folder} cannot be verified: it is not a file.\n`);
    const huge = put('huge.json', '');
    truncateSync(huge, 20_000_001);
    assert.match(refusal(huge), /it has 20000001 bytes, more than any export of a draw\.\n$/);
  });
});
