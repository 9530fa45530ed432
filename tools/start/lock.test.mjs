import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('of many that find an abandoned lock at once exactly one gets it', async () => {
  writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, began: '1' }));
  const script = `import { takeLock } from ${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)};
    const lock = takeLock(${JSON.stringify(file)});
    console.log('release' in lock ? 'held' : 'refused');
    process.stdin.resume();`;
  const copies = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const answers = await Promise.all(
    copies.map((copy) => new Promise((resolve) => copy.stdout.once('data', (text) => resolve(String(text).trim())))),
  );
  assert.equal(answers.filter((answer) => answer === 'held').length, 1, answers.join());
  assert.ok(copies.some((copy) => copy.pid === JSON.parse(readFileSync(file, 'utf8')).pid));
  for (const copy of copies) copy.stdin.end();
});
