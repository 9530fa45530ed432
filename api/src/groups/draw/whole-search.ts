import { Fraction } from './fraction';
import { still } from './moving';
import type { Tableau } from './tableau';

/** Branching stops here: what is not found by then is looked for in another way. */
const mostNodes = 20_000;

export interface Best {
  /** The first `columns` variables of the tableau; null when no point of whole numbers lies within the bounds. */
  readonly point: readonly bigint[] | null;
  /** False when the search was broken off: a better point may exist. */
  readonly isProven: boolean;
}

/**
 * The point of whole numbers within the tableau's bounds that makes the goal largest: branch and bound on exact linear
 * relaxations, depth first, on the lowest variable that is not whole.
 *
 * @param goal the variable of a row, without bounds of its own, that is whole wherever the point is
 * @param enough a value of the goal that ends the search
 */
export function bestWhole(tableau: Tableau, goal: number, enough?: bigint): Best {
  const columns = Array.from({ length: tableau.columns }, (_, at) => at);
  let best: { point: bigint[]; value: bigint } | null = null;
  const open: Tableau[] = [tableau];
  for (let nodes = 0; open.length > 0; nodes += 1) {
    if (nodes === mostNodes) return { point: best?.point ?? null, isProven: false };
    const node = open.pop() as Tableau;
    if (node.settle() !== 'settled') continue;
    node.maximize(goal);
    const bound = node.valueOf(goal).at.floor();
    if (best && bound <= best.value) continue;
    const broken = columns.find((at) => node.valueOf(at).at.d !== 1n);
    if (broken === undefined) {
      best = { point: columns.map((at) => node.valueOf(at).at.n), value: bound };
      if (enough !== undefined && bound >= enough) break;
      continue;
    }
    open.push(...branches(node, broken));
  }
  return { point: best?.point ?? null, isProven: true };
}

/** The two halves without the present value; the nearer one is searched first, so it stands last. */
function branches(node: Tableau, variable: number): Tableau[] {
  const value = node.valueOf(variable).at;
  const below = value.floor();
  const [under, over] = [node.copy(), node];
  const [lower, upper] = node.boundsOf(variable);
  under.bound(variable, lower, still(Fraction.of(below)));
  over.bound(variable, still(Fraction.of(below + 1n)), upper);
  return value.minus(Fraction.of(below)).compare(Fraction.of(1, 2)) < 0 ? [over, under] : [under, over];
}
