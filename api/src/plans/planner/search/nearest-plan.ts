import { leftOut } from '../problem';
import type { Chance } from './chance';
import type { PlanState } from './plan-state';

/** Looks for the valid plan with the fewest visits away from home, and among those for the least lateness. Never leaves the limits. */
export class NearestPlan {
  /** The places that are not at home stand first, `awayCount` of them; `standsAt` says where each place stands. */
  private readonly away: Int32Array;
  private readonly standsAt: Int32Array;
  private awayCount = 0;
  private readonly touched: number[] = [];
  private readonly cameFrom: number[] = [];
  /** One more visit away weighs as much as this many weighted months of lateness; the best plan is chosen without any such rate. */
  private readonly perMove: number;
  private best: { monthOf: Int16Array; away: number; lateness: number };

  constructor(
    private readonly state: PlanState,
    private readonly home: Int16Array,
    private readonly isFrozen: Uint8Array,
    private readonly chance: Chance,
  ) {
    const { problem, monthOf } = state;
    this.away = Int32Array.from(home, (_, place) => place);
    this.standsAt = this.away.slice();
    let heaviest = 1;
    for (let place = 0; place < problem.placeCount; place++) {
      heaviest = Math.max(heaviest, state.latenessIn(place, leftOut));
      if (monthOf[place] !== home[place]) this.stand(place, this.awayCount++);
    }
    this.perMove = 4 * heaviest;
    this.best = { monthOf: monthOf.slice(), away: this.awayCount, lateness: state.lateness };
  }

  /** @param end in milliseconds of `performance.now` */
  search(end: number): Int16Array {
    for (let round = 0; round < rounds; round++) {
      const steps = 2_000 + 400 * this.awayCount;
      for (let step = 0; step < steps; step++) {
        if (step % 256 === 0 && performance.now() > end) return this.best.monthOf;
        this.step(this.perMove * hottest * (coldest / hottest) ** (step / steps));
      }
      this.goBackToBest();
    }
    return this.best.monthOf;
  }

  private step(temperature: number): void {
    const { state, chance } = this;
    const [away, lateness] = [this.awayCount, state.lateness];
    const place = this.away[chance.below(Math.max(1, away))]!;
    this.touched.length = this.cameFrom.length = 0;
    state.begin();
    const month = chance.below(2) ? this.home[place]! : this.monthFor(place);
    const isMade = month !== state.monthOf[place] && this.bring(place, month);
    const cost = (this.awayCount - away) * this.perMove + state.lateness - lateness;
    if (!isMade || cost > temperature * chance.patience()) this.undo();
    else if (
      this.awayCount < this.best.away ||
      (this.awayCount === this.best.away && state.lateness < this.best.lateness)
    )
      this.best = { monthOf: state.monthOf.slice(), away: this.awayCount, lateness: state.lateness };
  }

  /** Puts a visit into a month and sends others away until days and money suffice; false where they do not. */
  private bring(place: number, month: number): boolean {
    const { state, chance } = this;
    const { region, days, money, months } = state.problem;
    if (this.isFrozen[place] || !state.isInWindow(place, month)) return false;
    if (month === leftOut) {
      this.send(place, month);
      return true;
    }
    const sent: number[] = [];
    const cell = region[place]! * months + month;
    this.send(place, leftOut);
    while (state.room(region[place]!, month) < days[place]!) {
      const count = state.slotCount[cell]!;
      const other = count > 0 ? state.slots[state.slotsOf[cell]! + chance.below(count)]! : place;
      if (this.isFrozen[other] || other === place || sent.length >= mostSent) return false;
      this.send(other, leftOut);
      sent.push(other);
    }
    this.send(place, month);
    const year = Math.floor(month / 12);
    while (state.spent[year]! > money[year]!) {
      const other = this.dearVisitIn(year, place);
      if (other < 0 || sent.length >= mostSent) return false;
      this.send(other, leftOut);
      sent.push(other);
    }
    for (const other of sent) this.settle(other);
    return true;
  }

  /** The month with the least lateness among home and some others that can take the visit; or it stays left out. */
  private settle(place: number): void {
    const { state } = this;
    const { money, cluster, months } = state.problem;
    let best: number = leftOut;
    let least = Infinity;
    for (let look = 0; look < 8; look++) {
      const month = look === 0 ? this.home[place]! : this.monthFor(place);
      if (month === leftOut || !state.canTake(month, place)) continue;
      const year = Math.floor(month / 12);
      const cost = state.costBeside(place, state.visits[cluster[place]! * months + month]!);
      if (state.spent[year]! + cost > money[year]!) continue;
      const lateness = month === this.home[place] ? -1 : state.latenessIn(place, month);
      if (lateness >= least) continue;
      least = lateness;
      best = month;
    }
    if (best !== leftOut) this.send(place, best);
  }

  /** A month in which its cluster is visited, or any, or none. */
  private monthFor(place: number): number {
    const { chance } = this;
    const { placesOf, cluster, months } = this.state.problem;
    const mates = placesOf[cluster[place]!]!;
    return chance.below(2) ? this.state.monthOf[mates[chance.below(mates.length)]!]! : chance.below(months + 1) - 1;
  }

  /** The dearest, or just the first, of a few visits of the year drawn by chance; below zero where none was found. */
  private dearVisitIn(year: number, besides: number): number {
    const { state, chance } = this;
    const { placeCount, cluster, months } = state.problem;
    let found = -1;
    let most = -1;
    const enough = chance.below(2) ? 1 : 6;
    for (let [look, seen] = [0, 0]; look < 100 && seen < enough; look++) {
      const isFromAway = this.awayCount > 0 && chance.below(3) === 0;
      const place = isFromAway ? this.away[chance.below(this.awayCount)]! : chance.below(placeCount);
      const month = state.monthOf[place]!;
      if (place === besides || this.isFrozen[place] || month === leftOut || Math.floor(month / 12) !== year) continue;
      seen++;
      const saved = state.costBeside(place, state.visits[cluster[place]! * months + month]! - 1);
      if (saved <= most) continue;
      most = saved;
      found = place;
    }
    return found;
  }

  private send(place: number, month: number): void {
    this.touched.push(place);
    this.cameFrom.push(this.state.monthOf[place]!);
    this.move(place, month);
  }

  private undo(): void {
    for (let at = this.touched.length - 1; at >= 0; at--) this.move(this.touched[at]!, this.cameFrom[at]!);
  }

  private goBackToBest(): void {
    this.state.begin();
    const wrong = Array.from(this.home, (_, place) => place).filter(
      (place) => this.state.monthOf[place] !== this.best.monthOf[place],
    );
    for (const place of wrong) this.move(place, leftOut);
    for (const place of wrong) this.move(place, this.best.monthOf[place]!);
  }

  private move(place: number, month: number): void {
    const wasAway = this.state.monthOf[place] !== this.home[place];
    this.state.put(place, month);
    const isAway = month !== this.home[place];
    if (isAway && !wasAway) this.stand(place, this.awayCount++);
    else if (wasAway && !isAway) this.stand(place, --this.awayCount);
  }

  /** Exchanges the places' stands so that this one stands there. */
  private stand(place: number, at: number): void {
    const other = this.away[at]!;
    const from = this.standsAt[place]!;
    this.away[at] = place;
    this.away[from] = other;
    this.standsAt[place] = at;
    this.standsAt[other] = from;
  }
}

const rounds = 12;
/** Temperatures as shares of `perMove`. */
const hottest = 0.3;
const coldest = 0.00002;
const mostSent = 4;
