import type { Highs } from 'highs';
import type { Block } from './block';
import type { BoundModel } from './bound-model';
import { certificateOf, type BoundCertificate } from './certificate';
import { visitsColumn } from './column-entry';
import { Course, firstCutRounds, leastViolation } from './course';
import { MoneyPlanes } from './money-planes';
import { Opening } from './opening';

const openingRounds = 4000;
const moneyMoves = 4;
/** Of the bound: how exactly prices are found at first, and at last. */
const firstTolerance = 2e-4;
const lastTolerance = 1e-5;

/** Regions are solved whole: only the few prices of money are common, and they are chosen by planes. */
export class WholeCourse extends Course {
  private readonly opening: Opening;
  private hasOpened = false;

  /** @param blocks one for each region, in their order */
  constructor(highs: Highs, model: BoundModel, blocks: readonly Block[]) {
    super(highs, model, blocks);
    this.opening = new Opening(model, this.pricers.month, this.prices);
  }

  *run(): Generator<void> {
    const { all, model } = this;
    yield* this.opening.run(openingRounds, () => this.ceiling);
    this.begin();
    this.hasOpened = true;
    for (const { region, month, positions } of this.opening.rounds.splice(0).flat())
      all.blocks[region]!.add([visitsColumn(model, month, positions)]);
    yield;
    let tolerance = firstTolerance * Math.max(1, all.value);
    yield* all.converge(tolerance);
    for (let round = 0; round < firstCutRounds; round++) {
      if ((yield* all.cut(leastViolation)) === 0) break;
      yield* all.converge(tolerance);
    }
    const planes = new MoneyPlanes(this.highs, all);
    for (;;) {
      const before = all.value;
      planes.clear();
      planes.addMixtures();
      yield* this.moveMoney(planes, tolerance);
      const cuts = yield* all.cut(leastViolation);
      yield* all.converge(tolerance);
      if (this.isClosed) return;
      if (cuts > 0 && all.value > before + tolerance / 4) continue;
      if (tolerance < lastTolerance * Math.max(1, all.value)) return;
      tolerance /= 2;
      yield* all.converge(tolerance);
    }
  }

  private *moveMoney(planes: MoneyPlanes, tolerance: number): Generator<void> {
    const { all, prices } = this;
    let best = all.value;
    const bestMoney = prices.money.slice();
    for (let move = 0; move < moneyMoves; move++) {
      const { money, promise } = planes.next(bestMoney);
      if (promise < best + tolerance / 4) break;
      prices.money.set(money);
      all.reprice();
      yield* all.converge(tolerance);
      planes.addMixtures();
      if (all.value <= best) {
        planes.radius /= 2;
        continue;
      }
      if (all.value - best > (promise - best) / 2) planes.radius *= 2;
      best = all.value;
      bestMoney.set(prices.money);
    }
    prices.money.set(bestMoney);
    all.reprice();
    yield* all.converge(tolerance);
  }

  override get value(): number {
    return this.hasOpened ? super.value : this.opening.value;
  }

  override certificate(): BoundCertificate {
    const { model, opening } = this;
    return this.hasOpened ? super.certificate() : certificateOf(model, opening.bestMoney, opening.bestPlace, []);
  }
}
