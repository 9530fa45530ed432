import type { Highs, Model } from 'highs';

/** A linear program with rows and no columns yet, that keeps its basis from one solution to the next. @param most of each row */
export function rowsOf(highs: Highs, most: Float64Array): Model {
  const lp = highs.createModel();
  lp.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
  lp.addRows({
    lower: new Float64Array(most.length).fill(-highs.infinity),
    upper: most,
    matrix: {
      format: 'csr',
      numRows: most.length,
      numCols: 0,
      starts: new Int32Array(most.length + 1),
      indices: new Int32Array(0),
      values: new Float64Array(0),
    },
  });
  return lp;
}

/** Columns to be added to a linear program together: what each puts into which rows. Any part of a column from nothing up may be used. */
export class ColumnBatch {
  private readonly cost: number[] = [];
  private readonly starts = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  /** What the present column, the one that `close` ends, puts into a row. */
  put(row: number, value: number): void {
    if (value === 0) return;
    this.indices.push(row);
    this.values.push(value);
  }

  /** Ends a column. */
  close(cost: number): void {
    this.cost.push(cost);
    this.starts.push(this.indices.length);
  }

  addTo(lp: Model, highs: Highs, rows: number): void {
    const count = this.cost.length;
    lp.addCols({
      cost: Float64Array.from(this.cost),
      lower: new Float64Array(count),
      upper: new Float64Array(count).fill(highs.infinity),
      matrix: {
        format: 'csc',
        numRows: rows,
        numCols: count,
        starts: Int32Array.from(this.starts),
        indices: Int32Array.from(this.indices),
        values: Float64Array.from(this.values),
      },
    });
  }
}
