import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOf, isContainer, readSources } from './coverage';
import { notYet } from './not-yet';
import { coverageTable } from './table';

const root = join(__dirname, '../..');
const page = join(root, 'docs/law-coverage.md');
const coverage = coverageOf(readSources(root)).filter(({ provision }) => !isContainer(provision));

describe('the coverage of the law', () => {
  it.each(coverage.map((row) => [row.provision.id, row] as const))(
    'holds %s by a rule and a test, or says that it does not yet',
    (id, { rules, constraints, tests }) => {
      const isHeld = (rules.length > 0 || constraints.length > 0) && tests.length > 0;
      expect({ id, isHeld, saysNotYet: id in notYet }).toEqual({ id, isHeld, saysNotYet: !isHeld });
    },
  );

  it('is written down in docs/law-coverage.md as it stands', () => {
    const table = coverageTable(coverage);
    if (process.env['UPDATE_LAW_COVERAGE']) writeFileSync(page, table);
    expect(readFileSync(page, 'utf8')).toBe(table);
  });
});
