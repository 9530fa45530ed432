import type { BoundModel } from './bound-model';
import type { Cut } from './cut';
import { TripLoad } from './trip-load';

/** The cut of these places (from the cluster's first position): whole numbers of trips must carry what they weigh, less what of it is not visited. */
export function cutOf(
  model: BoundModel,
  cluster: number,
  inMonth: Uint8Array,
  places: readonly number[],
  weightOfDays: readonly number[],
): Cut {
  const first = model.clusterStart[cluster]!;
  const share = new Float64Array(model.clusterStart[cluster + 1]! - first);
  const capacity = model.capacity[model.regionOf[cluster]!]!;
  const weights = places.map((at) => weightOfDays[model.days[first + at]!]!);
  const most = places.reduce((sum, at) => Math.max(sum, model.days[first + at]!), 0);
  const load = new TripLoad(model.tripPlaces, Math.min(capacity, model.tripPlaces * most));
  places.forEach((at, index) => load.add(weights[index]!, model.days[first + at]!));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const rise = Math.ceil(whole / load.most);
  const rest = whole - (rise - 1) * load.most;
  places.forEach((at, index) => (share[at] = Math.min(1, weights[index]! / rest)));
  return { cluster, inMonth, share, least: rise - share.reduce((sum, part) => sum + part, 0), weightOfDays };
}
