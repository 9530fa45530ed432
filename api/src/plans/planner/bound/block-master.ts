import type { Highs, Model } from 'highs';
import type { Block } from './block';
import type { BoundModel } from './bound-model';
import { keyOf, type MasterColumn } from './column-entry';
import { shareOf, type Cut } from './cut';
import { ColumnBatch, rowsOf } from './linear-rows';
import type { Prices } from './prices';

export interface MasterAnswer {
  /** Least cost of a mixture of the columns: what it takes at the prices, less what it saves. */
  readonly value: number;
  readonly weight: Float64Array;
  readonly reducedCost: Float64Array;
  readonly placePrice: Float64Array;
  readonly cutPrice: Float64Array;
}

/** The linear program of a block: a mixture of columns, each place at most once, in a region at most one column's worth a month, and the cuts. */
export class BlockMaster {
  readonly columns: MasterColumn[] = [];
  readonly cuts: Cut[] = [];
  private readonly lp: Model;
  private readonly known = new Set<string>();
  private readonly size: number;
  private readonly monthRows: number;

  constructor(
    private readonly highs: Highs,
    private readonly model: BoundModel,
    private readonly block: Block,
  ) {
    this.size = block.end - block.first;
    this.monthRows = block.hasDayPrices ? 0 : model.months;
    this.lp = rowsOf(highs, new Float64Array(this.size + this.monthRows).fill(1));
  }

  setPrices(prices: Prices): void {
    if (this.columns.length === 0) return;
    this.lp.changeColsCost(
      { kind: 'range', from: 0, to: this.columns.length - 1 },
      Float64Array.from(this.columns, (column) => this.costOf(column, prices)),
    );
  }

  /** @returns how many were new */
  add(columns: readonly MasterColumn[], prices: Prices): number {
    const fresh = columns.filter((column) => {
      const key = keyOf(column);
      const isNew = !this.known.has(key);
      this.known.add(key);
      return isNew;
    });
    if (fresh.length === 0) return 0;
    const batch = new ColumnBatch();
    for (const column of fresh) {
      for (const position of column.positions) batch.put(position - this.block.first, 1);
      if (this.monthRows && column.positions.length) batch.put(this.size + column.month, 1);
      this.cuts.forEach((cut, at) => batch.put(this.size + this.monthRows + at, shareOf(cut, column, this.model)));
      batch.close(this.costOf(column, prices));
      this.columns.push(column);
    }
    batch.addTo(this.lp, this.highs, this.size + this.monthRows + this.cuts.length);
    return fresh.length;
  }

  addCut(cut: Cut): void {
    const shares = this.columns.map((column) => shareOf(cut, column, this.model));
    const indices = shares.flatMap((share, at) => (share === 0 ? [] : [at]));
    this.lp.addRow(cut.least, this.highs.infinity, { indices, values: indices.map((at) => shares[at]!) });
    this.cuts.push(cut);
  }

  solve(): MasterAnswer {
    if (this.columns.length === 0) return this.emptyAnswer();
    this.lp.run();
    const { colValue, colDual, rowDual } = this.lp.getSolution();
    const cutRows = this.size + this.monthRows;
    return {
      value: this.lp.getObjectiveValue(),
      weight: Float64Array.from(colValue),
      reducedCost: Float64Array.from(colDual),
      placePrice: Float64Array.from({ length: this.size }, (_, at) => Math.max(0, -rowDual[at]!)),
      cutPrice: Float64Array.from(this.cuts, (_, at) => Math.max(0, rowDual[cutRows + at]!)),
    };
  }

  private emptyAnswer(): MasterAnswer {
    const nothing = new Float64Array(0);
    const placePrice = new Float64Array(this.size);
    return { value: 0, weight: nothing, reducedCost: nothing, placePrice, cutPrice: nothing };
  }

  dispose(): void {
    this.lp.dispose();
  }

  private costOf({ month, saved, money, days }: MasterColumn, prices: Prices): number {
    const dayPrice = prices.day[this.block.region * this.model.months + month]!;
    return prices.money[(month / 12) | 0]! * money + dayPrice * days - saved;
  }
}
