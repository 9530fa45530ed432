import { leftOut, type PlanProblem } from '../problem';

/**
 * A plan with everything that a move asks about, kept up to date visit by visit. What was put since `begin` can be undone; its sum stands in
 * `change`. Whoever puts a visit sees to its window and to the days; money is judged when a move is whole.
 */
export class PlanState {
  readonly monthOf: Int16Array;
  /** Visits by cluster and month. */
  readonly visits: Int32Array;
  /** Money spent by year, trips with it. */
  readonly spent: Float64Array;
  /** Weighted months of lateness that a unit of each year's money is worth. */
  readonly moneyPrice: Float64Array;
  /** The places of each cell (a region in a month) stand in `slots` from `slotsOf[cell]` on, `slotCount[cell]` of them in no order. */
  readonly slots: Int32Array;
  readonly slotCount: Int32Array;
  readonly slotsOf: Int32Array;
  /** Weighted months of lateness of the whole plan. */
  lateness = 0;
  /** Lateness and priced money more than at `begin`. */
  change = 0;
  /** Days used by cell. */
  private readonly days: Int32Array;
  private readonly slotAt: Int32Array;
  private readonly movedPlace: Int32Array;
  private readonly movedFrom: Int16Array;
  private movedCount = 0;

  constructor(readonly problem: PlanProblem) {
    const { months, placeCount, regionCount, clusterCount, years } = problem;
    const cells = regionCount * months;
    this.monthOf = new Int16Array(placeCount).fill(leftOut);
    this.visits = new Int32Array(clusterCount * months);
    this.spent = new Float64Array(years);
    this.moneyPrice = new Float64Array(years);
    this.slotsOf = slotsByCell(problem);
    this.slots = new Int32Array(this.slotsOf[cells] ?? 0);
    this.slotCount = new Int32Array(cells);
    this.slotAt = new Int32Array(placeCount);
    this.days = new Int32Array(cells);
    // A move takes a visit out and puts it back at most twice.
    this.movedPlace = new Int32Array(4 * placeCount + 64);
    this.movedFrom = new Int16Array(4 * placeCount + 64);
    for (let place = 0; place < placeCount; place++) this.lateness += this.latenessIn(place, leftOut);
  }

  begin(): void {
    this.change = 0;
    this.movedCount = 0;
  }

  undo(): void {
    while (this.movedCount > 0) {
      const at = --this.movedCount;
      this.move(this.movedPlace[at]!, this.movedFrom[at]!);
    }
    this.change = 0;
  }

  put(place: number, month: number): void {
    const at = this.movedCount++;
    this.movedPlace[at] = place;
    this.movedFrom[at] = this.monthOf[place]!;
    this.move(place, month);
  }

  /** Puts all visits as they stand in a valid plan. */
  load(monthOf: ArrayLike<number>): void {
    const { placeCount } = this.problem;
    for (let place = 0; place < placeCount; place++)
      if (this.monthOf[place] !== monthOf[place]) this.move(place, leftOut);
    for (let place = 0; place < placeCount; place++) {
      const month = monthOf[place] ?? leftOut;
      if (this.monthOf[place] !== month) this.move(place, month);
    }
    this.begin();
  }

  isInWindow(place: number, month: number): boolean {
    return month === leftOut || (month >= this.problem.from[place]! && month <= this.problem.to[place]!);
  }

  /** Days left by a region in a month. */
  room(region: number, month: number): number {
    return this.problem.daysPerMonth[region]! - this.days[region * this.problem.months + month]!;
  }

  canTake(month: number, place: number): boolean {
    return (
      this.isInWindow(place, month) &&
      (month === leftOut || this.room(this.problem.region[place]!, month) >= this.problem.days[place]!)
    );
  }

  latenessIn(place: number, month: number): number {
    const late = (month === leftOut ? this.problem.months + 12 : month) - this.problem.due[place]!;
    return late > 0 ? late * this.problem.weight[place]! : 0;
  }

  /** What a visit costs where its cluster has `others` visits in the month: a trip more, where those fill theirs. */
  costBeside(place: number, others: number): number {
    const { cost, tripCost, cluster, tripPlaces } = this.problem;
    return others % tripPlaces === 0 ? cost[place]! + tripCost[cluster[place]!]! : cost[place]!;
  }

  /** What `put` would add to `change`. */
  changeOf(place: number, month: number): number {
    const { cluster, months } = this.problem;
    const from = this.monthOf[place]!;
    const row = cluster[place]! * months;
    let change = this.latenessIn(place, month) - this.latenessIn(place, from);
    if (from >= 0) change -= this.costBeside(place, this.visits[row + from]! - 1) * this.moneyPrice[(from / 12) | 0]!;
    if (month >= 0) change += this.costBeside(place, this.visits[row + month]!) * this.moneyPrice[(month / 12) | 0]!;
    return change;
  }

  get money(): number {
    return this.spent.reduce((sum, year) => sum + year, 0);
  }

  get isWithinMoney(): boolean {
    const { money } = this.problem;
    for (let year = 0; year < money.length; year++) if (this.spent[year]! > money[year]!) return false;
    return true;
  }

  private move(place: number, month: number): void {
    const from = this.monthOf[place]!;
    const later = this.latenessIn(place, month) - this.latenessIn(place, from);
    this.monthOf[place] = month;
    this.lateness += later;
    this.change += later;
    if (from >= 0) this.take(place, from);
    if (month >= 0) this.give(place, month);
  }

  private take(place: number, month: number): void {
    const { cluster, region, months, days } = this.problem;
    const cell = region[place]! * months + month;
    this.days[cell]! -= days[place]!;
    const last = this.slots[this.slotsOf[cell]! + --this.slotCount[cell]!]!;
    this.slots[this.slotAt[place]!] = last;
    this.slotAt[last] = this.slotAt[place]!;
    this.pay((month / 12) | 0, -this.costBeside(place, --this.visits[cluster[place]! * months + month]!));
  }

  private give(place: number, month: number): void {
    const { cluster, region, months, days } = this.problem;
    const cell = region[place]! * months + month;
    this.days[cell]! += days[place]!;
    const slot = this.slotsOf[cell]! + this.slotCount[cell]!++;
    this.slots[slot] = place;
    this.slotAt[place] = slot;
    this.pay((month / 12) | 0, this.costBeside(place, this.visits[cluster[place]! * months + month]!++));
  }

  private pay(year: number, money: number): void {
    this.spent[year]! += money;
    this.change += money * this.moneyPrice[year]!;
  }
}

/** Where the slots of each cell begin: as many as the region has places, or as the shortest visits fill its days. */
function slotsByCell({ months, regionCount, region, days, daysPerMonth }: PlanProblem): Int32Array {
  const places = new Int32Array(regionCount);
  const shortest = new Int32Array(regionCount).fill(2 ** 30);
  region.forEach((at, place) => {
    places[at]!++;
    shortest[at] = Math.min(shortest[at]!, days[place]!);
  });
  const first = new Int32Array(regionCount * months + 1);
  for (let cell = 0; cell < regionCount * months; cell++) {
    const at = Math.floor(cell / months);
    const fitting = shortest[at]! > 0 ? Math.floor(daysPerMonth[at]! / shortest[at]!) : places[at]!;
    first[cell + 1] = first[cell]! + Math.min(places[at]!, fitting);
  }
  return first;
}
