import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeLock } from './lock.mjs';

const dir = mkdtempSync(join(tmpdir(), 'npm-lock-test-'));
const file = join(dir, 'lock');
after(() => rmSync(dir, { recursive: true }));

test('a lock is held once, and can be taken again when released', () => {
  const first = takeLock(file);
  assert.ok('release' in first);
  assert.deepEqual(takeLock(file), { heldBy: process.pid });
  first.release();
  const again = takeLock(file);
  assert.ok('release' in again && !again.tookOver);
  again.release();
});

test('a lock whose process number now belongs to another program is taken over', () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, began: 'another time' }));
  const lock = takeLock(file);
  assert.ok('release' in lock && lock.tookOver);
  lock.release();
});

test('a torn lock is taken over', () => {
  writeFileSync(file, '{"pid":');
  const lock = takeLock(file);
  assert.ok('release' in lock && lock.tookOver);
  lock.release();
});

test('of several that find an abandoned lock at once exactly one gets it', async () => {
  const rounds = 20;
  const files = Array.from({ length: rounds }, (_, round) => `${file}.${round}`);
  for (const each of files) writeFileSync(each, JSON.stringify({ pid: 2 ** 22 + 1, began: '1' }));
  const first = Date.now() + 700;
  const script = `import { takeLock } from ${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)};
    const got = ${JSON.stringify(files)}.map((file, round) => {
      while (Date.now() < ${first} + round * 100);
      return 'release' in takeLock(file);
    });
    console.log(JSON.stringify(got));
    process.stdin.resume();`;
  const copies = Array.from({ length: 3 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  /** @type {boolean[][]} */
  const answers = await Promise.all(
    copies.map(
      (copy) => new Promise((resolve) => copy.stdout.once('data', (text) => resolve(JSON.parse(String(text))))),
    ),
  );
  for (const copy of copies) copy.stdin.end();
  const holders = files.map((_, round) => answers.filter((got) => got[round]).length);
  assert.deepEqual(
    holders,
    files.map(() => 1),
  );
});
