import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { demandNode, isInstalled } from './dependencies.mjs';

const root = mkdtempSync(join(tmpdir(), 'npm-dependencies-test-'));
const installedFile = join(root, 'node_modules', '.package-lock.json');
mkdirSync(join(root, 'node_modules'));
after(() => rmSync(root, { recursive: true }));

const wanted = {
  '': { name: 'root' },
  'node_modules/pg': { version: '8.0.0' },
  'node_modules/for-macs': { version: '1.0.0', optional: true },
};

/** @param {object} packages @param {object} present */
function isInstalledWith(packages, present) {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  writeFileSync(installedFile, JSON.stringify({ packages: present }));
  // Older than the lock file, as after every checkout.
  utimesSync(installedFile, 0, 0);
  return isInstalled(root);
}

test('a newer date of the lock file alone is no reason to install', () => {
  assert.equal(isInstalledWith(wanted, { 'node_modules/pg': { version: '8.0.0' } }), true);
});

test('a missing package, another version and a package too many are', () => {
  assert.equal(isInstalledWith(wanted, {}), false);
  assert.equal(isInstalledWith(wanted, { 'node_modules/pg': { version: '8.0.1' } }), false);
  const tooMany = { 'node_modules/pg': { version: '8.0.0' }, 'node_modules/left': { version: '1.0.0' } };
  assert.equal(isInstalledWith(wanted, tooMany), false);
});

test('an installation that was broken off is made anew', () => {
  rmSync(installedFile);
  assert.equal(isInstalled(root), false);
});

test('an old Node is one sentence', () => {
  assert.throws(() => demandNode('20.18.3'), /This is Node 20\.18\.3; the platform needs Node 20\.19 or newer\./);
  for (const version of ['20.19.0', '22.0.0', '24.1.0']) demandNode(version);
});
