import type { Block } from './block';
import type { BoundModel } from './bound-model';
import type { MasterColumn } from './column-entry';
import type { Cut } from './cut';
import { cutOf } from './cut-of';
import { TripLoad } from './trip-load';

const cutsOfCluster = 2;
const passes = 3;
const dust = 1e-9;

interface Found {
  readonly cut: Cut;
  readonly violation: number;
}

/** The most broken cuts of a block's mixture, the worst first; see `Cut` for what they say and docs/adr/0020 for why they hold. */
export function searchCuts(
  model: BoundModel,
  block: Block,
  columns: readonly MasterColumn[],
  mixture: Float64Array,
  leastViolation: number,
): Cut[] {
  const flow = flowOf(model, block, columns, mixture);
  const found: Found[] = [];
  for (let cluster = block.firstCluster; cluster < block.endCluster; cluster++) {
    const search = new ClusterCuts(model, block, cluster, flow);
    const ofCluster = search
      .find()
      .filter(({ violation }) => violation > leastViolation)
      .sort((a, b) => b.violation - a.violation);
    const kept: Found[] = [];
    for (const one of ofCluster)
      if (kept.length < cutsOfCluster && !kept.some((other) => isSame(one.cut, other.cut))) kept.push(one);
    found.push(...kept);
  }
  return found.sort((a, b) => b.violation - a.violation).map(({ cut }) => cut);
}

/** Visits by position of the block and month, trips by cluster of the block and month, as the mixture makes them. */
interface Flow {
  readonly visits: Float64Array;
  readonly trips: Float64Array;
}

function flowOf({ months }: BoundModel, block: Block, columns: readonly MasterColumn[], mixture: Float64Array): Flow {
  const visits = new Float64Array((block.end - block.first) * months);
  const trips = new Float64Array((block.endCluster - block.firstCluster) * months);
  mixture.forEach((part, at) => {
    if (part < dust) return;
    const { month, positions, clusters, trips: made } = columns[at]!;
    for (const position of positions) visits[(position - block.first) * months + month]! += part;
    clusters.forEach((cluster, index) => {
      trips[(cluster - block.firstCluster) * months + month]! += part * made[index]!;
    });
  });
  return { visits, trips };
}

class ClusterCuts {
  private readonly months: number;
  private readonly days: Int32Array;
  private readonly visits: Float64Array;
  private readonly trips: Float64Array;
  private readonly load: TripLoad;

  constructor(
    private readonly model: BoundModel,
    private readonly block: Block,
    private readonly cluster: number,
    flow: Flow,
  ) {
    const { months, clusterStart, tripPlaces, days, capacity } = model;
    const [first, end] = [clusterStart[cluster]!, clusterStart[cluster + 1]!];
    this.months = months;
    this.days = days.subarray(first, end);
    this.visits = flow.visits.subarray((first - block.first) * months, (end - block.first) * months);
    const row = cluster - block.firstCluster;
    this.trips = flow.trips.subarray(row * months, (row + 1) * months);
    const most = this.days.reduce((sum, size) => Math.max(sum, size), 0);
    this.load = new TripLoad(tripPlaces, Math.min(capacity[block.region]!, tripPlaces * most));
  }

  /** The most broken cut for each way to weigh places. */
  find(): Found[] {
    if (!this.trips.some((trips) => trips > 1e-6)) return [];
    const most = this.days.reduce((sum, size) => Math.max(sum, size), 0);
    return weighings(most).flatMap((weightOfDays) => {
      let best: Found | undefined;
      for (const start of this.starts()) {
        let inMonth = start;
        for (let pass = 0; pass < passes; pass++) {
          const one = this.bestFor(weightOfDays, inMonth);
          if (!one || (best && one.violation <= best.violation + 1e-6)) break;
          best = one;
          inMonth = this.bestMonths(one.cut.share);
        }
      }
      return best ? [best] : [];
    });
  }

  /** All months, each year, and the years up to it. */
  private starts(): Uint8Array[] {
    const years = Array.from({ length: this.model.years }, (_, year) => year);
    const make = (isIn: (year: number) => boolean) =>
      Uint8Array.from({ length: this.months }, (_, month) => (isIn((month / 12) | 0) ? 1 : 0));
    return [
      make(() => true),
      ...years.map((last) => make((year) => year <= last)),
      ...years.map((only) => make((year) => year === only)),
    ];
  }

  /** Takes the places in the order of how surely they are visited in these months, and cuts where that breaks most. */
  private bestFor(weightOfDays: readonly number[], inMonth: Uint8Array): Found | undefined {
    const { days, load } = this;
    const visited = Float64Array.from(days, (_, at) => this.sum(this.visits, at, inMonth));
    const trips = this.sum(this.trips, 0, inMonth);
    const capacity = this.model.capacity[this.block.region]!;
    const order = Array.from(days.keys())
      .filter((at) => visited[at]! > 0.01 && days[at]! <= capacity && weightOfDays[days[at]!]! > 0)
      .sort((a, b) => visited[b]! - visited[a]! || a - b);
    let best: { count: number; violation: number } | undefined;
    load.clear();
    let whole = 0;
    order.forEach((at, index) => {
      const weight = weightOfDays[days[at]!]!;
      whole += weight;
      load.add(weight, days[at]!);
      const rise = Math.ceil(whole / load.most);
      const rest = whole - (rise - 1) * load.most;
      let violation = rise - trips;
      for (let rank = 0; rank <= index; rank++) {
        const place = order[rank]!;
        violation -= Math.min(1, weightOfDays[days[place]!]! / rest) * (1 - visited[place]!);
      }
      if (!best || violation > best.violation) best = { count: index + 1, violation };
    });
    if (!best) return undefined;
    const chosen = order.slice(0, best.count);
    const cut = cutOf(this.model, this.cluster, inMonth, chosen, weightOfDays);
    return { cut, violation: best.violation };
  }

  /** The months in which the cut's places take more than the trips give, and those in which nothing happens. */
  private bestMonths(share: Float64Array): Uint8Array {
    return Uint8Array.from({ length: this.months }, (_, month) => {
      let excess = -this.trips[month]!;
      for (let at = 0; at < share.length; at++) excess += share[at]! * this.visits[at * this.months + month]!;
      return excess > -dust ? 1 : 0;
    });
  }

  private sum(flow: Float64Array, row: number, inMonth: Uint8Array): number {
    let sum = 0;
    for (let month = 0; month < this.months; month++) if (inMonth[month]) sum += flow[row * this.months + month]!;
    return sum;
  }
}

const isSame = (one: Cut, other: Cut): boolean =>
  Math.abs(one.least - other.least) < dust &&
  one.inMonth.every((isIn, month) => isIn === other.inMonth[month]) &&
  one.share.every((share, at) => Math.abs(share - other.share[at]!) < dust);

/** Ways to weigh a place by its days: one each, its days, and for long visits what they take beyond short ones. */
function weighings(most: number): number[][] {
  const by = (weigh: (days: number) => number) =>
    Array.from({ length: most + 1 }, (_, days) => (days ? weigh(days) : 0));
  const ways = [by(() => 1)];
  if (most > 1) ways.push(by((days) => days));
  for (let less = 1; less < most; less++) {
    ways.push(by((days) => Math.max(0, days - less)));
    if (less < most - 1) ways.push(by((days) => (days > less ? 1 : 0)));
  }
  return ways;
}
