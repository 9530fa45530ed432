import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVISIONS, type Provision } from '@shared/law';

/** Where a provision is held: by code, by the database, by a test. Paths are relative to the repository. */
export interface Coverage {
  readonly provision: Provision;
  readonly rules: readonly string[];
  readonly constraints: readonly string[];
  readonly tests: readonly string[];
}

/** `11-3(*)` in a test or a rule speaks of every part of 11-3: the code goes through the law's own list. */
const citation = /\b11-\d{1,2}(?:\((?:\d{1,2}|[a-z]|\*)\))*/g;

/** Sources that hold rules. Of the law's own data only the lists that rules go through: its statements cite everything. */
const isRule = (path: string): boolean =>
  /^(api\/src|shared\/src\/(?!law\/)|shared\/src\/law\/(grounds|terminations|clocks|visit-kinds)\.ts)/.test(path) &&
  path.endsWith('.ts') &&
  !path.endsWith('.spec.ts');
const isTest = (path: string): boolean =>
  /\.(spec|test)\.(ts|mjs)$|^e2e\/.*\.ts$/.test(path) && !path.startsWith('shared/src/law/provisions');
const isMigration = (path: string): boolean => /^migrations\/\d+.*\.ts$/.test(path);

export function readSources(root: string): Map<string, string> {
  const folders = ['api/src', 'api/test', 'shared/src', 'migrations', 'e2e', 'tools'];
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((path) => /\.(ts|mjs)$/.test(path) && !path.startsWith('tools/law-coverage/')),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** A citation counts for the provision itself, not for its parts: what `11-8(4)` asks is not proven by citing `11-8`. */
export function coverageOf(sources: ReadonlyMap<string, string>): Coverage[] {
  const cited = new Map<string, string[]>();
  for (const [path, text] of sources) {
    for (const id of new Set(text.match(citation))) cited.set(id, [...(cited.get(id) ?? []), path]);
  }
  return PROVISIONS.map((provision) => {
    const parents = ancestors(provision.id).map((id) => `${id}(*)`);
    const paths = [...new Set([provision.id, ...parents].flatMap((id) => cited.get(id) ?? []))].sort();
    return {
      provision,
      rules: paths.filter(isRule),
      constraints: paths.filter(isMigration),
      tests: paths.filter(isTest),
    };
  });
}

/** `11-3(1)(4)` → `11-3`, `11-3(1)`. */
const ancestors = (id: string): string[] => [...id.matchAll(/\(/g)].map(({ index }) => id.slice(0, index));

/** A container such as `11-8` is held by its parts. */
export const isContainer = (provision: Provision): boolean =>
  PROVISIONS.some((other) => other.id !== provision.id && other.id.startsWith(`${provision.id}(`));
