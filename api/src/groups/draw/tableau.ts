import { Dictionary } from './dictionary';
import { Fraction } from './fraction';
import { compareMoving, minus, type Moving, plusTimes, risen, still, untilMeeting } from './moving';

type Bound = Moving | null;
const nothing = still(Fraction.zero);

/**
 * An exact simplex tableau with bounds on every variable: the `columns` variables of a problem, then one for each row,
 * which is a sum of them with whole coefficients. Ties go to the lowest number (Bland), so it always ends.
 */
export class Tableau {
  private readonly value: Moving[];
  private readonly lower: Bound[];
  private readonly upper: Bound[];

  private constructor(private readonly sums: Dictionary) {
    const all = sums.rows.length + sums.columns.length;
    this.value = new Array<Moving>(all).fill(nothing);
    this.lower = new Array<Bound>(all).fill(null);
    this.upper = new Array<Bound>(all).fill(null);
  }

  /** @param rows one list of `columns` coefficients for each row */
  static of(columns: number, rows: readonly (readonly bigint[])[]): Tableau {
    return new Tableau(
      new Dictionary(
        columns,
        rows.map((row) => [...row]),
      ),
    );
  }

  copy(): Tableau {
    const twin = new Tableau(this.sums.copy());
    twin.value.splice(0, Infinity, ...this.value);
    twin.lower.splice(0, Infinity, ...this.lower);
    twin.upper.splice(0, Infinity, ...this.upper);
    return twin;
  }

  /** How many variables the problem had at first; the first row's is the next. */
  get columns(): number {
    return this.sums.width;
  }

  /**
   * Adds a variable, of nothing or more, with its coefficient in each row; it stands last among all variables.
   *
   * @returns its number
   */
  add(coefficients: readonly bigint[]): number {
    const variable = this.value.push(nothing) - 1;
    this.lower.push(nothing);
    this.upper.push(null);
    this.sums.add(variable, coefficients);
    return variable;
  }

  valueOf(variable: number): Moving {
    return this.value[variable] as Moving;
  }

  boundsOf(variable: number): readonly [Bound, Bound] {
    return [this.lower[variable] ?? null, this.upper[variable] ?? null];
  }

  /** By how much the goal grows for each unit more of a row's variable, in units that are the same for all rows. */
  worth(goal: number, row: number): bigint {
    const column = this.sums.columns.indexOf(this.columns + row);
    return column < 0 ? 0n : this.sums.entry(this.sums.rows.indexOf(goal), column);
  }

  /** Sets what a variable may be; one that does not depend on others stays at the bound where it was. */
  bound(variable: number, lower: Bound, upper: Bound): void {
    const [value, before] = [this.valueOf(variable), this.lower[variable]];
    const wasAtLower = !!before && compareMoving(value, before) === 0;
    this.lower[variable] = lower;
    this.upper[variable] = upper;
    const column = this.sums.columns.indexOf(variable);
    if (column < 0) return;
    if (lower && (wasAtLower || compareMoving(value, lower) < 0)) this.move(column, lower);
    else if (upper && compareMoving(value, upper) > 0) this.move(column, upper);
  }

  /** Raises z. */
  rise(by: Fraction): void {
    this.value.forEach((value, at) => (this.value[at] = risen(value, by)));
    this.lower.forEach((bound, at) => (this.lower[at] = bound && risen(bound, by)));
    this.upper.forEach((bound, at) => (this.upper[at] = bound && risen(bound, by)));
  }

  /** By how much z can rise before a variable leaves its bounds; null when none ever does. */
  room(): Fraction | null {
    let room: Fraction | null = null;
    for (const variable of this.sums.rows) {
      for (const bound of this.boundsOf(variable)) {
        const until = bound && untilMeeting(this.valueOf(variable), bound);
        if (until && (!room || until.compare(room) < 0)) room = until;
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
      const row = this.lowest(this.sums.rows, (variable) => this.strays(variable) !== 0);
      if (row < 0) return 'settled';
      const variable = this.sums.rows[row] as number;
      const direction = this.strays(variable);
      const entries = this.sums.entries[row] as bigint[];
      const column = this.lowest(this.sums.columns, (_, at) => this.canMove(at, signOf(entries[at]) * -direction));
      if (column < 0) return [variable, ...this.sums.columns.filter((_, at) => entries[at] !== 0n)];
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
      const row = this.sums.entries[this.sums.rows.indexOf(goal)] as bigint[];
      const column = this.ascent(row, standing > 2 * this.sums.rows.length);
      if (column < 0) return;
      this.ascend(goal, column, signOf(row[column]));
      standing = before.compare(this.valueOf(goal).at) === 0 ? standing + 1 : 0;
    }
  }

  /** The column whose movement raises the goal, or -1. */
  private ascent(row: readonly bigint[], isLowest: boolean): number {
    const helps = (at: number): boolean => this.canMove(at, signOf(row[at]));
    if (isLowest) return this.lowest(this.sums.columns, (_, at) => helps(at));
    let [best, steepest] = [-1, 0n];
    row.forEach((entry, at) => {
      const steepness = entry < 0n ? -entry : entry;
      if (steepness > steepest && helps(at)) [best, steepest] = [at, steepness];
    });
    return best;
  }

  /** Moves a column as far as the bounds of all allow. */
  private ascend(goal: number, column: number, direction: number): void {
    const variable = this.sums.columns[column] as number;
    const own = (direction > 0 ? this.upper : this.lower)[variable];
    let [blocking, step, target] = [-1, own ? distance(own, this.valueOf(variable)) : null, own];
    this.sums.rows.forEach((other, row) => {
      const entry = this.sums.entry(row, column);
      const pull = signOf(entry) * direction;
      const bound = pull === 0 || other === goal ? null : (pull > 0 ? this.upper : this.lower)[other];
      if (!bound) return;
      const until = distance(bound, this.valueOf(other)).times(
        Fraction.of(this.sums.denominator, entry < 0n ? -entry : entry),
      );
      const order = step ? until.compare(step) : -1;
      if (order < 0 || (order === 0 && blocking >= 0 && other < (this.sums.rows[blocking] as number))) {
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
    if (lower && compareMoving(value, lower) < 0) return -1;
    return upper && compareMoving(value, upper) > 0 ? 1 : 0;
  }

  private canMove(column: number, direction: number): boolean {
    const variable = this.sums.columns[column] as number;
    const bound = (direction > 0 ? this.upper : this.lower)[variable];
    return direction !== 0 && (!bound || compareMoving(this.valueOf(variable), bound) * direction < 0);
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
    const variable = this.sums.columns[column] as number;
    const by = minus(to, this.valueOf(variable));
    this.value[variable] = to;
    this.sums.rows.forEach((other, row) => {
      const entry = this.sums.entry(row, column);
      if (entry !== 0n)
        this.value[other] = plusTimes(this.valueOf(other), by, Fraction.of(entry, this.sums.denominator));
    });
  }

  /** Lets a row's variable become independent, at `to`, and a column's variable depend on the others. */
  private exchange(row: number, column: number, to: Moving): void {
    const leaving = this.sums.rows[row] as number;
    const entering = this.sums.columns[column] as number;
    const factor = Fraction.of(this.sums.denominator, this.sums.entry(row, column));
    this.move(column, plusTimes(this.valueOf(entering), minus(to, this.valueOf(leaving)), factor));
    this.value[leaving] = to;
    this.sums.exchange(row, column);
  }
}

const signOf = (entry: bigint | undefined): number => (!entry ? 0 : entry < 0n ? -1 : 1);

const distance = (a: Moving, b: Moving): Fraction => {
  const difference = a.at.minus(b.at);
  return difference.sign < 0 ? Fraction.zero.minus(difference) : difference;
};
