import { Fraction } from './fraction';

/** A number that moves with a parameter z: what it is now, and by how much it grows for each unit of z. */
export interface Moving {
  readonly at: Fraction;
  readonly slope: Fraction;
}

/** Of two that are equal now, the one that falls behind when z rises is the smaller. */
const compare = (a: Moving, b: Moving): number => a.at.compare(b.at) || a.slope.compare(b.slope);
const nowhere: Moving = { at: Fraction.zero, slope: Fraction.zero };
export const still = (at: Fraction): Moving => ({ at, slope: Fraction.zero });

/**
 * An exact simplex tableau with bounds on every variable: the `columns` variables of a problem, then one for each row,
 * which is a sum of them with whole coefficients. The entries stay whole numbers over one common denominator (Edmonds), so
 * nothing is ever rounded. Ties go to the lowest number (Bland), so it always ends.
 */
export class Tableau {
  /** The variable of each row, and of each column. */
  private basic: number[];
  private nonbasic: number[];
  private denominator = 1n;
  private readonly value: Moving[];
  private readonly lower: (Moving | null)[];
  private readonly upper: (Moving | null)[];

  /** @param entries one list of `columns` coefficients for each row */
  constructor(
    readonly columns: number,
    private entries: bigint[][],
  ) {
    this.nonbasic = Array.from({ length: columns }, (_, at) => at);
    this.basic = entries.map((_, at) => columns + at);
    const all = columns + entries.length;
    this.value = new Array<Moving>(all).fill(nowhere);
    this.lower = new Array<Moving | null>(all).fill(null);
    this.upper = new Array<Moving | null>(all).fill(null);
  }

  /**
   * Adds a variable, between nothing and no end, with its coefficient in each row; it stands last among all variables.
   *
   * @returns its number
   */
  add(coefficients: readonly bigint[]): number {
    const variable = this.value.length;
    this.value.push(nowhere);
    this.lower.push(nowhere);
    this.upper.push(null);
    // In the terms of the first rows a row is its old self and the new variable; so is what was exchanged since.
    const places = this.nonbasic.map((other) => (this.isRow(other) ? (coefficients[other - this.columns] ?? 0n) : 0n));
    this.entries.forEach((entries, row) => {
      const basic = this.basic[row] as number;
      const own = this.isRow(basic) ? (coefficients[basic - this.columns] ?? 0n) * this.denominator : 0n;
      entries.push(
        places.reduce((sum, place, at) => (place === 0n ? sum : sum - place * (entries[at] as bigint)), own),
      );
    });
    this.nonbasic.push(variable);
    return variable;
  }

  private isRow(variable: number): boolean {
    return variable >= this.columns && variable < this.columns + this.basic.length;
  }

  /** The goal's present dependence on a row: positive whole numbers over one denominator, what a unit more of it is worth. */
  worth(goal: number, row: number): bigint {
    const column = this.nonbasic.indexOf(this.columns + row);
    return column < 0 ? 0n : ((this.entries[this.basic.indexOf(goal)] as bigint[])[column] as bigint);
  }

  copy(): Tableau {
    const twin = new Tableau(this.columns, []);
    twin.entries = this.entries.map((row) => [...row]);
    twin.basic = [...this.basic];
    twin.nonbasic = [...this.nonbasic];
    twin.denominator = this.denominator;
    this.value.forEach((value, at) => {
      twin.value[at] = value;
      twin.lower[at] = this.lower[at] ?? null;
      twin.upper[at] = this.upper[at] ?? null;
    });
    return twin;
  }

  valueOf(variable: number): Moving {
    return this.value[variable] as Moving;
  }

  boundsOf(variable: number): readonly [Moving | null, Moving | null] {
    return [this.lower[variable] ?? null, this.upper[variable] ?? null];
  }

  isAtLower(variable: number): boolean {
    const lower = this.lower[variable];
    return !!lower && compare(this.valueOf(variable), lower) === 0;
  }

  /** Sets what a variable may be; one that does not depend on others stays at the bound where it was. */
  bound(variable: number, lower: Moving | null, upper: Moving | null): void {
    const value = this.valueOf(variable);
    const wasAtLower = this.isAtLower(variable);
    this.lower[variable] = lower;
    this.upper[variable] = upper;
    const column = this.nonbasic.indexOf(variable);
    if (column < 0) return;
    if (lower && (wasAtLower || compare(value, lower) < 0)) this.move(column, lower);
    else if (upper && compare(value, upper) > 0) this.move(column, upper);
  }

  /** Raises z. */
  rise(by: Fraction): void {
    const risen = (moving: Moving | null): Moving | null =>
      moving && moving.slope.sign !== 0 ? { at: moving.at.plus(moving.slope.times(by)), slope: moving.slope } : moving;
    this.value.forEach((value, at) => {
      this.value[at] = risen(value) as Moving;
      this.lower[at] = risen(this.lower[at] ?? null);
      this.upper[at] = risen(this.upper[at] ?? null);
    });
  }

  /** By how much z can rise before a variable leaves its bounds; null when none ever does. */
  room(): Fraction | null {
    let room: Fraction | null = null;
    for (const variable of this.basic) {
      const value = this.valueOf(variable);
      for (const bound of [this.lower[variable], this.upper[variable]]) {
        if (!bound) continue;
        const nearing = bound.slope.minus(value.slope);
        const distance = value.at.minus(bound.at);
        if (nearing.sign === 0 || distance.sign * nearing.sign < 0) continue;
        const until = distance.dividedBy(nearing);
        if (until.sign > 0 && (!room || until.compare(room) < 0)) room = until;
      }
    }
    return room;
  }

  /**
   * Brings every variable within its bounds, now and when z rises a little. Where that cannot be, the variables of the row
   * that proves it: each is at the bound that helps most, and still it does not do.
   */
  settle(): 'settled' | readonly number[] {
    for (;;) {
      const row = this.lowest(this.basic, (variable) => this.strays(variable) !== 0);
      if (row < 0) return 'settled';
      const variable = this.basic[row] as number;
      const direction = this.strays(variable);
      const entries = this.entries[row] as bigint[];
      const column = this.lowest(this.nonbasic, (_, at) => this.canMove(at, signOf(entries[at]) * -direction));
      if (column < 0) return [variable, ...this.nonbasic.filter((_, at) => entries[at] !== 0n)];
      this.exchange(row, column, (direction < 0 ? this.lower : this.upper)[variable] as Moving);
    }
  }

  /**
   * Makes the variable of a row, which has no bounds of its own, as large as can be; settle first. Steepest column first,
   * and the lowest number once it makes no progress.
   */
  maximize(goal: number): void {
    for (let standing = 0; ;) {
      const before = this.valueOf(goal).at;
      const row = this.entries[this.basic.indexOf(goal)] as bigint[];
      const column = this.ascent(row, standing > 2 * this.basic.length);
      if (column < 0) return;
      this.ascend(goal, column, signOf(row[column]));
      standing = before.compare(this.valueOf(goal).at) === 0 ? standing + 1 : 0;
    }
  }

  /** The column whose movement raises the goal, or -1. */
  private ascent(row: readonly bigint[], isLowest: boolean): number {
    const helps = (at: number): boolean => this.canMove(at, signOf(row[at]));
    if (isLowest) return this.lowest(this.nonbasic, (_, at) => helps(at));
    let [best, steepest] = [-1, 0n];
    row.forEach((entry, at) => {
      const steepness = entry < 0n ? -entry : entry;
      if (steepness > steepest && helps(at)) [best, steepest] = [at, steepness];
    });
    return best;
  }

  /** Moves a column as far as the bounds of all allow. */
  private ascend(goal: number, column: number, direction: number): void {
    const variable = this.nonbasic[column] as number;
    const own = (direction > 0 ? this.upper : this.lower)[variable];
    let [blocking, step, target] = [-1, own ? distance(own, this.valueOf(variable)) : null, own];
    this.basic.forEach((other, row) => {
      const entry = (this.entries[row] as bigint[])[column] as bigint;
      const pull = signOf(entry) * direction;
      const bound = pull === 0 || other === goal ? null : (pull > 0 ? this.upper : this.lower)[other];
      if (!bound) return;
      const until = distance(bound, this.valueOf(other)).times(
        Fraction.of(this.denominator, entry < 0n ? -entry : entry),
      );
      const order = step ? until.compare(step) : -1;
      if (order < 0 || (order === 0 && blocking >= 0 && other < (this.basic[blocking] as number))) {
        [blocking, step, target] = [row, until, bound];
      }
    });
    if (!target) throw new RangeError('The goal has no limit.');
    if (blocking < 0) this.move(column, target);
    else this.exchange(blocking, column, target);
  }

  /** -1 below its bounds, 1 above, 0 within. */
  private strays(variable: number): number {
    const [value, lower, upper] = [this.valueOf(variable), this.lower[variable], this.upper[variable]];
    if (lower && compare(value, lower) < 0) return -1;
    return upper && compare(value, upper) > 0 ? 1 : 0;
  }

  private canMove(column: number, direction: number): boolean {
    const variable = this.nonbasic[column] as number;
    const bound = (direction > 0 ? this.upper : this.lower)[variable];
    return direction !== 0 && (!bound || compare(this.valueOf(variable), bound) * direction < 0);
  }

  private lowest(variables: readonly number[], fits: (variable: number, at: number) => boolean): number {
    let found = -1;
    variables.forEach((variable, at) => {
      if ((found < 0 || variable < (variables[found] as number)) && fits(variable, at)) found = at;
    });
    return found;
  }

  /** Moves an independent variable, and with it those that depend on it. */
  private move(column: number, to: Moving): void {
    const variable = this.nonbasic[column] as number;
    const from = this.valueOf(variable);
    const by = { at: to.at.minus(from.at), slope: to.slope.minus(from.slope) };
    this.value[variable] = to;
    this.basic.forEach((other, row) => {
      const entry = (this.entries[row] as bigint[])[column] as bigint;
      if (entry !== 0n) this.value[other] = sum(this.valueOf(other), by, Fraction.of(entry, this.denominator));
    });
  }

  /** Lets a row's variable become independent, at `to`, and a column's variable depend on the others. */
  private exchange(row: number, column: number, to: Moving): void {
    const leaving = this.basic[row] as number;
    const entering = this.nonbasic[column] as number;
    const factor = Fraction.of(this.denominator, (this.entries[row] as bigint[])[column] as bigint);
    const from = this.valueOf(leaving);
    const by = { at: to.at.minus(from.at), slope: to.slope.minus(from.slope) };
    this.move(column, sum(this.valueOf(entering), by, factor));
    this.value[leaving] = to;
    this.pivot(row, column);
    this.basic[row] = entering;
    this.nonbasic[column] = leaving;
  }

  private pivot(row: number, column: number): void {
    const pivotRow = this.entries[row] as bigint[];
    const pivot = pivotRow[column] as bigint;
    const sign = pivot < 0n ? -1n : 1n;
    this.entries.forEach((entries, at) => {
      const factor = entries[column] as bigint;
      if (at === row) return;
      for (let other = 0; other < entries.length; other += 1) {
        if (other === column) continue;
        const product = (entries[other] as bigint) * pivot - factor * (pivotRow[other] as bigint);
        entries[other] = (sign * product) / this.denominator;
      }
      entries[column] = sign * factor;
    });
    for (let other = 0; other < pivotRow.length; other += 1) pivotRow[other] = -sign * (pivotRow[other] as bigint);
    pivotRow[column] = sign * this.denominator;
    this.denominator = sign * pivot;
  }
}

const signOf = (entry: bigint | undefined): number => (!entry ? 0 : entry < 0n ? -1 : 1);

const distance = (a: Moving, b: Moving): Fraction => {
  const difference = a.at.minus(b.at);
  return difference.sign < 0 ? Fraction.zero.minus(difference) : difference;
};

const sum = (a: Moving, b: Moving, times: Fraction): Moving => ({
  at: a.at.plus(b.at.times(times)),
  slope: b.slope.sign === 0 ? a.slope : a.slope.plus(b.slope.times(times)),
});
