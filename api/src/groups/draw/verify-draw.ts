import { canonicalJson } from './canonical-json';
import { type DrawExport, exportShape, frozenSha256, manifestOf, type RefillPart, refillSha256 } from './draw-export';
import { drawFrom } from './draw-from';
import type { Lottery } from './lottery';
import { commitmentOf, refillSeed, seedOf } from './seeds';
import { type Difference, difference, said } from './shape';
import { shortageOf } from './shortage';
import { readInput, verifyLottery } from './verify-lottery';

export type DrawVerdict =
  { readonly same: true } | { readonly same: false; readonly differences: readonly Difference[] };

/** Verifies the bytes of an export: UTF-8, canonical JSON, and then as {@link verifyDraw}. */
export async function verifyDrawBytes(bytes: Uint8Array): Promise<DrawVerdict> {
  let [text, document]: [string, unknown] = ['', null];
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { same: false, differences: [{ path: '(text)', expected: 'UTF-8', found: 'bytes that are not UTF-8' }] };
  }
  try {
    document = JSON.parse(text);
  } catch (error) {
    const found = (error as Error).message;
    const position = /position \d+/.test(found) ? '' : ` at position ${text.length}`;
    return { same: false, differences: [{ path: '(text)', expected: 'JSON', found: `${found}${position}` }] };
  }
  const verdict = await verifyDraw(document);
  return verdict.same ? verdictOf(unusualText(text, document)) : verdict;
}

/**
 * Recomputes a draw from its export: every hash, the commitments, the seed, the odds, who was drawn, every refill and who
 * goes. Says "same", or each difference with its path.
 */
export async function verifyDraw(document: unknown): Promise<DrawVerdict> {
  const malformed = exportShape(document, '');
  if (malformed.length > 0) return verdictOf(malformed);
  const draw = document as DrawExport;
  const { frozen } = draw;
  const { input, differences } = readInput(frozen.input, 'frozen.input');
  const pool = new Set(input?.people.map(({ id }) => id));
  return verdictOf([
    ...manifestDifferences(draw),
    ...differences,
    ...difference('sha256', frozenSha256(frozen), draw.sha256),
    ...frozen.exclusions.flatMap(({ participantId }, at) =>
      pool.has(participantId) ? said(`frozen.exclusions[${at}]`, 'nobody who was in the pool', participantId) : [],
    ),
    ...(input ? await verifyLottery(input, frozen.lottery, 'frozen.lottery') : []),
    ...commitmentDifferences(draw),
    ...difference('seed', seedOf(draw.sha256, draw.reveals), draw.seed),
    ...drawnDifferences(frozen.lottery, draw.seed, draw.drawn, 'drawn'),
    ...(await refillDifferences(draw)),
  ]);
}

const verdictOf = (differences: readonly Difference[]): DrawVerdict =>
  differences.length === 0 ? { same: true } : { same: false, differences };

/** The same values written in other bytes, such as a field that stands twice. */
function unusualText(text: string, document: unknown): Difference[] {
  const canonical = canonicalJson(document);
  if (canonical === text) return [];
  const at = [...canonical].findIndex((character, position) => text[position] !== character);
  return said('(text)', 'canonical JSON', `something else from position ${at < 0 ? canonical.length : at}`);
}

function manifestDifferences({ manifest, ...fields }: DrawExport): Difference[] {
  const { fields: hashes, all } = manifestOf({ ...fields });
  return [
    ...Object.entries(hashes).flatMap(([name, hash]) =>
      difference(`manifest.fields.${name}`, hash, manifest.fields[name]),
    ),
    ...difference('manifest.all', all, manifest.all),
  ];
}

function commitmentDifferences({ groupId, commitments, reveals }: DrawExport): Difference[] {
  const names = (contributions: readonly { readonly by: string }[]): string[] => contributions.map(({ by }) => by);
  const once = [...new Set(names(commitments))].sort();
  return [
    ...(once.length === 0 ? said('commitments', 'at least one', commitments) : []),
    ...difference('commitments', once, names(commitments)),
    ...difference('reveals', once, names(reveals)),
    ...reveals.flatMap(({ by, secret }, at) => {
      const commitment = commitments.find((one) => one.by === by)?.commitment;
      return difference(`reveals[${at}].secret`, commitment, commitmentOf(groupId, secret));
    }),
  ];
}

function drawnDifferences(lottery: Lottery, seed: string, drawn: readonly string[], path: string): Difference[] {
  try {
    return difference(path, drawFrom(lottery, seed), drawn);
  } catch (error) {
    return said(path, (error as Error).message, drawn);
  }
}

async function refillDifferences(draw: DrawExport): Promise<Difference[]> {
  const differences: Difference[] = [];
  const left = new Set<string>();
  let members = [...draw.drawn];
  for (const [at, refill] of draw.refills.entries()) {
    const path = `refills[${at}]`;
    differences.push(...difference(`${path}.n`, at + 1, refill.n));
    if (!members.includes(refill.vacated)) differences.push(...said(`${path}.vacated`, 'a member', refill.vacated));
    left.add(refill.vacated);
    differences.push(...(await oneRefill(draw, refill, path, new Set([...members, ...left]))));
    members = [...members.filter((id) => id !== refill.vacated), ...refill.drawn];
  }
  return [...differences, ...difference('members', members.sort(), draw.members)];
}

async function oneRefill(
  draw: DrawExport,
  refill: RefillPart,
  path: string,
  notAgain: ReadonlySet<string>,
): Promise<Difference[]> {
  const { input, differences } = readInput(refill.input, `${path}.input`);
  const again = input?.people.filter(({ id }) => notAgain.has(id)) ?? [];
  const seed = refill.n > 0 ? refillSeed(draw.seed, refill.n) : '';
  const { lottery } = refill;
  return [
    ...differences,
    ...again.flatMap(({ id }) => said(`${path}.input`, 'nobody who is a member or was', id)),
    ...difference(`${path}.sha256`, refillSha256(refill), refill.sha256),
    ...difference(`${path}.seed`, seed, refill.seed),
    ...(lottery
      ? [
          ...(input ? await verifyLottery(input, lottery, `${path}.lottery`) : []),
          ...drawnDifferences(lottery, refill.seed, refill.drawn, `${path}.drawn`),
        ]
      : [
          ...(input && !shortageOf(input) ? said(`${path}.lottery`, 'a lottery: a group is lawful', null) : []),
          ...difference(`${path}.drawn`, [], refill.drawn),
        ]),
  ];
}
