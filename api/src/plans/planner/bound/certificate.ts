import type { PlanProblem } from '../problem';
import { boundModelOf, type BoundModel } from './bound-model';
import { reliefAndCharge, type Cut } from './cut';
import { cutOf } from './cut-of';
import { MonthPricer } from './month-pricer';
import { noPrices } from './prices';

/** All that a reader needs to recompute the bound: prices and cuts, no columns and no solver. It goes through JSON unchanged. */
export interface BoundCertificate {
  readonly method: 'plan-bound/1';
  /** Weighted months per unit of money, one a year. */
  readonly moneyPrices: readonly number[];
  /** Weighted months for the one visit of a place, one a place. */
  readonly placePrices: readonly number[];
  readonly cuts: readonly PricedCut[];
}

/** How many trips a cluster must make in these months to carry what of these places is visited in them; the numbers follow from the weights. */
export interface PricedCut {
  readonly cluster: number;
  readonly months: readonly number[];
  readonly places: readonly number[];
  /** What a place weighs, by its days. */
  readonly weightOfDays: readonly number[];
  /** Weighted months per trip. */
  readonly price: number;
}

/** Of the terms that a bound sums up: a million additions in double precision err by less. */
const roundingShare = 1e-9;

/**
 * The bound that the certificate proves, from it alone, in a fixed order of sums: the same on every machine. Any prices at or above zero prove
 * something true; the method only looks for good ones.
 */
export function provenBy(problem: PlanProblem, certificate: BoundCertificate): number {
  const model = boundModelOf(problem);
  const prices = noPrices(model);
  certificate.moneyPrices.forEach((price, year) => (prices.money[year] = notBelowZero(price)));
  model.placeAt.forEach((place, at) => (prices.place[at] = notBelowZero(certificate.placePrices[place] ?? 0)));
  const sum = new MarginSum();
  for (const priced of certificate.cuts) {
    const price = notBelowZero(priced.price);
    const cut = cutOfPriced(model, priced);
    reliefAndCharge(model, prices, cut, price);
    sum.add(price * cut.least);
  }
  for (let at = 0; at < model.placeCount; at++) {
    sum.add(model.outCost[at]!);
    sum.add(-prices.place[at]!);
  }
  for (let year = 0; year < model.years; year++) sum.add(-prices.money[year]! * problem.money[year]!);
  const pricer = new MonthPricer(model);
  for (let region = 0; region < model.regionCount; region++)
    for (let month = 0; month < model.months; month++) sum.add(-pricer.price(region, month, prices));
  const proven = Math.max(0, sum.total - roundingShare * sum.size);
  return model.isWhole ? Math.ceil(proven) : proven;
}

/** A sum with the sum of its terms' sizes, from which its error follows. */
class MarginSum {
  total = 0;
  size = 0;

  add(term: number): void {
    this.total += term;
    this.size += Math.abs(term);
  }
}

const notBelowZero = (price: number): number => {
  if (!(price >= 0) || price === Infinity) throw new RangeError('A price must be a number from zero up.');
  return price;
};

const mostWeight = 1_000_000;
const isWeight = (weight: number | undefined): boolean =>
  Number.isInteger(weight) && (weight ?? 0) >= 1 && (weight ?? 0) <= mostWeight;

function cutOfPriced(model: BoundModel, { cluster, months, places, weightOfDays }: PricedCut): Cut {
  // With fractions the rounding up could be that of an addition's error, and the cut untrue.
  if (!places.every((place) => isWeight(weightOfDays[model.problem.days[place] ?? -1])))
    throw new RangeError('A place of a cut weighs a whole number from one up.');
  const at = model.clusterAt.indexOf(cluster);
  const [first, end] = [model.clusterStart[at]!, model.clusterStart[at + 1]!];
  const inMonth = new Uint8Array(model.months);
  for (const month of months) inMonth[month] = 1;
  const wanted = new Set(places);
  const inCluster = Array.from({ length: end - first }, (_, index) => index).filter((index) =>
    wanted.has(model.placeAt[first + index]!),
  );
  if (inCluster.length !== places.length) throw new RangeError('A cut names places of one cluster, each once.');
  return cutOf(model, at, inMonth, inCluster, weightOfDays);
}

/** The prices as a certificate says them, places and clusters by their numbers in the problem. */
export function certificateOf(
  model: BoundModel,
  money: Float64Array,
  place: Float64Array,
  cuts: readonly { readonly cut: Cut; readonly price: number }[],
): BoundCertificate {
  const placePrices = new Array<number>(model.placeCount).fill(0);
  model.placeAt.forEach((number, at) => (placePrices[number] = place[at]!));
  return {
    method: 'plan-bound/1',
    moneyPrices: Array.from(money),
    placePrices,
    cuts: cuts.map(({ cut, price }) => ({
      cluster: model.clusterAt[cut.cluster]!,
      months: [...cut.inMonth.keys()].filter((month) => cut.inMonth[month]),
      places: [...cut.share.keys()]
        .filter((at) => cut.share[at]! > 0)
        .map((at) => model.placeAt[model.clusterStart[cut.cluster]! + at]!),
      weightOfDays: cut.weightOfDays,
      price,
    })),
  };
}
