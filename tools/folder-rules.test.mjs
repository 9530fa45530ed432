import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** One violation of each rule: the file that looks where it must not, and what it imports. */
const planted = {
  'places-knows-no-later-feature': ['api/src/places/places.service.ts', '../visits/index'],
  'features-meet-at-the-front-door': ['api/src/visits/visits.service.ts', '../places/place.entity'],
  'platform-knows-no-feature': ['api/src/platform/jobs/jobs.ts', '../../visits/index'],
  'shared-is-a-leaf': ['shared/src/places/place.contract.ts', '../../../api/src/places/index'],
  'shared-knows-no-framework': ['shared/src/visits/visit.contract.ts', '@nestjs/common'],
  'law-is-pure': ['shared/src/law/terms.ts', '../places/place.contract'],
  'rules-states-policies-are-pure': ['api/src/visits/visit.rules.ts', './visits.repository'],
  'controllers-speak-to-services': ['api/src/visits/visits.controller.ts', './visits.repository'],
  'only-the-ground-opens-connections': ['api/src/council/council.repository.ts', 'pg'],
  'nobody-reads-voluntary-data': ['api/src/visits/visits.module.ts', '../voluntary-data/index'],
  'only-a-draw-asks-for-conflicts': ['api/src/plans/plans.module.ts', '../conflicts/index'],
  'web-knows-only-contracts': ['web/src/app/places/place-list.ts', '../../../../api/src/places/index'],
  'the-portal-goes-without-the-office': ['web/src/app/portal/portal-home.ts', '@angular/material/button'],
  'ui-is-presentational': ['web/src/app/ui/clock.ts', '../places/place-list'],
  'no-circles': ['api/src/groups/draw.ts', './lot'],
  'no-tests-in-the-product': ['api/src/plans/plans.service.ts', './plan.rules.spec'],
};

const harmless = {
  'api/src/places/index.ts': '',
  'api/src/places/place.entity.ts': '',
  'api/src/conflicts/index.ts': '',
  'api/src/groups/group-draws.service.ts': `import '../conflicts/index';`,
  'api/src/voluntary-data/index.ts': '',
  'api/src/app.module.ts': `import './conflicts/index'; import './voluntary-data/index';`,
  'api/src/visits/index.ts': `import '../places/index';`,
  'api/src/visits/visits.repository.ts': `import 'typeorm';`,
  'api/src/groups/lot.ts': '',
  'api/src/plans/plan.rules.spec.ts': '',
};

describe('the folder rules', () => {
  let house;

  before(() => {
    house = mkdtempSync(join(tmpdir(), 'npm-folder-rules-'));
    cpSync(join(root, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'));
    cpSync(join(root, '.dependency-cruiser.cjs'), join(house, '.dependency-cruiser.cjs'));
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    for (const [path, content] of Object.entries(harmless)) write(path, content);
    for (const folder of ['api', 'shared', 'web']) mkdirSync(join(house, folder), { recursive: true });
  });
  after(() => rmSync(house, { recursive: true, force: true }));

  const write = (path, content) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), content);
  };

  const brokenRules = () => {
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const args = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'api', 'shared', 'web'];
    const { summary } = JSON.parse(execFileSync(process.execPath, args, { cwd: house, maxBuffer: 1e8 }).toString());
    return new Set(summary.violations.map(({ rule }) => rule.name));
  };

  it('let a lawful house stand', () => assert.deepEqual([...brokenRules()], []));

  it('find each planted violation', () => {
    for (const [path, target] of Object.values(planted)) write(path, `import '${target}';`);
    write('api/src/groups/lot.ts', `import './draw';`);
    const found = brokenRules();
    for (const rule of Object.keys(planted)) assert.ok(found.has(rule), `${rule} was not found`);
  });
});
