/**
 * Variables written as sums of others: each row's variable is the sum of the columns' variables, times whole numbers over
 * one common denominator (Edmonds), so nothing is ever rounded. A row's and a column's variable can change places.
 *
 * The first `width` variables belong to columns at first, the next to the rows; later ones are added as columns.
 */
export class Dictionary {
  /** The variable of each row, and of each column. */
  readonly rows: number[];
  readonly columns: number[];
  /** Always positive. */
  denominator = 1n;

  /** @param entries one list of `width` coefficients for each row */
  constructor(
    readonly width: number,
    readonly entries: bigint[][],
  ) {
    this.columns = Array.from({ length: width }, (_, at) => at);
    this.rows = entries.map((_, at) => width + at);
  }

  copy(): Dictionary {
    const twin = new Dictionary(
      this.width,
      this.entries.map((row) => [...row]),
    );
    twin.rows.splice(0, Infinity, ...this.rows);
    twin.columns.splice(0, Infinity, ...this.columns);
    twin.denominator = this.denominator;
    return twin;
  }

  entry(row: number, column: number): bigint {
    return (this.entries[row] as bigint[])[column] as bigint;
  }

  /**
   * Adds a variable as a column, by its coefficients in the first rows. A first row is now its old self and the new variable
   * times the coefficient; what was exchanged since follows.
   */
  add(variable: number, coefficients: readonly bigint[]): void {
    const coefficient = (other: number): bigint => coefficients[other - this.width] ?? 0n;
    this.entries.forEach((entries, row) => {
      const own = coefficient(this.rows[row] as number) * this.denominator;
      entries.push(
        this.columns.reduce((sum, other, at) => {
          const of = coefficient(other);
          return of === 0n ? sum : sum - of * (entries[at] as bigint);
        }, own),
      );
    });
    this.columns.push(variable);
  }

  /** Lets a row's and a column's variable, whose entry is not zero, change places. */
  exchange(row: number, column: number): void {
    const own = this.entries[row] as bigint[];
    const pivot = own[column] as bigint;
    const sign = pivot < 0n ? -1n : 1n;
    this.entries.forEach((entries, at) => {
      if (at === row) return;
      const factor = entries[column] as bigint;
      for (let other = 0; other < entries.length; other += 1) {
        const product = (entries[other] as bigint) * pivot - factor * (own[other] as bigint);
        entries[other] = (sign * product) / this.denominator;
      }
      entries[column] = sign * factor;
    });
    own.forEach((entry, other) => (own[other] = -sign * entry));
    own[column] = sign * this.denominator;
    this.denominator = sign * pivot;
    const [leaving, entering] = [this.rows[row] as number, this.columns[column] as number];
    this.rows[row] = entering;
    this.columns[column] = leaving;
  }
}
