import { leftOut } from '../problem';
import type { Chance } from './chance';
import type { PlanState } from './plan-state';

/** Moves of single visits. Each answers whether it put anything; windows and days are kept, money is for the judge. */
export class VisitMoves {
  constructor(
    private readonly state: PlanState,
    private readonly chance: Chance,
  ) {}

  /** A visit goes where another of its cluster is, so that it needs no trip of its own (or is left out as that one is). */
  join(allowance: number): boolean {
    const place = this.anyPlace();
    return this.relocate(place, this.state.monthOf[this.mateOf(place)]!, allowance);
  }

  /** A visit goes to any month, more likely a near one. */
  wander(allowance: number): boolean {
    const place = this.anyPlace();
    return this.relocate(place, this.monthNear(this.state.monthOf[place]!), allowance);
  }

  /** Two visits of a cluster exchange their months; no trip begins or ends. */
  swap(): boolean {
    const { state } = this;
    const { days, region } = state.problem;
    const place = this.anyPlace();
    const mate = this.mateOf(place);
    const from = state.monthOf[place]!;
    const to = state.monthOf[mate]!;
    if (from === to || !state.isInWindow(place, to) || !state.isInWindow(mate, from)) return false;
    const longer = days[place]! - days[mate]!;
    if (to !== leftOut && state.room(region[place]!, to) < longer) return false;
    if (from !== leftOut && state.room(region[place]!, from) < -longer) return false;
    state.begin();
    state.put(mate, leftOut);
    state.put(place, to);
    state.put(mate, from);
    return true;
  }

  /** A visit just left out goes where it saves most: to `first`, or to one of two months of its cluster; or it stays left out. */
  settle(place: number, first: number): void {
    const { state } = this;
    let best: number = leftOut;
    let least = 0;
    for (let look = 0; look < 3; look++) {
      const to = look === 0 ? first : state.monthOf[this.mateOf(place)]!;
      if (to === leftOut || to === best || !state.canTake(to, place)) continue;
      const change = state.changeOf(place, to);
      if (change >= least) continue;
      least = change;
      best = to;
    }
    if (best !== leftOut) state.put(place, best);
  }

  anyPlace(): number {
    return this.chance.below(this.state.problem.placeCount);
  }

  /** Short ways are more likely than long ones; any month where there is none to be near to. */
  monthNear(month: number): number {
    const { months } = this.state.problem;
    if (month !== leftOut) {
      const way = 1 + this.chance.below(1 + this.chance.below(months - 1));
      const to = this.chance.below(2) ? month + way : month - way;
      if (to >= 0 && to < months) return to;
    }
    return this.chance.below(months);
  }

  private mateOf(place: number): number {
    const { placesOf, cluster } = this.state.problem;
    const mates = placesOf[cluster[place]!]!;
    return mates[this.chance.below(mates.length)]!;
  }

  /** Where the days are full, one or two others make room and settle elsewhere. */
  private relocate(place: number, to: number, allowance: number): boolean {
    const { state, chance } = this;
    const { region, days, months } = state.problem;
    const from = state.monthOf[place]!;
    if (to === from || !state.isInWindow(place, to)) return false;
    const missing = to === leftOut ? 0 : days[place]! - state.room(region[place]!, to);
    if (missing <= 0) {
      if (state.changeOf(place, to) > allowance) return false;
      state.begin();
      state.put(place, to);
      return true;
    }
    const cell = region[place]! * months + to;
    const [first, count] = [state.slotsOf[cell]!, state.slotCount[cell]!];
    if (count === 0) return false;
    const one = state.slots[first + chance.below(count)]!;
    let other = one;
    if (days[one]! < missing) {
      other = state.slots[first + chance.below(count)]!;
      if (other === one || days[one]! + days[other]! < missing) return false;
    }
    state.begin();
    state.put(one, leftOut);
    if (other !== one) state.put(other, leftOut);
    state.put(place, to);
    this.settle(one, from);
    if (other !== one) this.settle(other, from);
    return true;
  }
}
