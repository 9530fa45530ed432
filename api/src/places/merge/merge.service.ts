import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { PlaceView } from '@shared/places/place.contract';
import { type DoublesView, type MergePlace, type MergePreview, mostDoubles } from '@shared/places/place-merge.contract';
import { bump, requireVersion, UnitOfWork, type Work } from '../../platform/database';
import { type Broken, messageOf, notFound, Refusal, refuseIf } from '../../platform/errors';
import type { Place } from '../place.entity';
import { PlaceViews } from '../place-views';
import { PlacesRepository } from '../places.repository';
import { doublesAmong, type FoundPair } from './doubles';
import * as rules from './merge.rules';
import { type PlaceUse, PlaceUses } from './place-uses';

/** Finds records of one place and makes them one: nothing is moved, the one that closes leads to the one that goes on. */
@Injectable()
export class MergeService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly places: PlacesRepository,
    private readonly views: PlaceViews,
    private readonly uses: PlaceUses,
  ) {}

  doubles(actor: Actor): Promise<DoublesView> {
    return this.unit.read(actor, async (work) => {
      const found = doublesAmong(await this.places.notMerged(work));
      const shown = found.slice(0, mostDoubles);
      const rows = await this.places.findAll(
        work,
        shown.flatMap(({ first, second }) => [first, second]),
      );
      const views = new Map((await this.views.many(work, rows)).map((view) => [view.id, view]));
      return { pairs: shown.map((pair) => pairView(pair, views)), moreThanShown: found.length > shown.length };
    });
  }

  preview(actor: Actor, id: string, into: string): Promise<MergePreview> {
    return this.unit.read(actor, async (work) => {
      const closes = (await this.places.find(work, id)) ?? notFound();
      const survives = await this.survivor(work, into);
      const uses = await this.uses.of(work, id);
      const [closesView, survivesView] = await this.views.many(work, [closes, survives]);
      return {
        closes: closesView as PlaceView,
        survives: survivesView as PlaceView,
        closedOn: closingDay(closes, work.today),
        lastPeriodicVisitOn: laterVisit(closes, survives),
        under: uses.map(({ subject, count }) => ({ subject, count })),
        obstacles: obstaclesTo(closes, survives, uses).map((finding) =>
          messageOf({ code: finding.code, details: finding }, work.locale),
        ),
      };
    });
  }

  merge(actor: Actor, id: string, version: number, { into, intoVersion, reason }: MergePlace): Promise<PlaceView> {
    return this.unit.run(actor, async (work) => {
      const [closes, survives] = await this.bothForChange(work, id, into);
      const [closesView, survivesView] = await this.views.many(work, [closes, survives]);
      requireVersion(closes, version, () => closesView);
      requireVersion(survives, intoVersion, () => survivesView);
      const [obstacle = null] = obstaclesTo(closes, survives, await this.uses.of(work, id));
      refuseIf(obstacle, 'into');
      await this.makeOne(work, closes, survives);
      const detail = { into, reason };
      work.audit({ action: 'place.merge', subject: { type: 'place', id }, provision: '11-1(2)', detail });
      work.audit({
        action: 'place.take-over',
        subject: { type: 'place', id: into },
        provision: '11-7(1)(1)',
        detail: { from: id, lastPeriodicVisitOn: survives.lastPeriodicVisitOn },
      });
      return this.views.one(work, survives);
    });
  }

  /** 11-7(1)(1): the four years are counted from the latest periodic visit of the place, under whichever record it is. */
  private async makeOne(work: Work, closes: Place, survives: Place): Promise<void> {
    closes.closedOn = closingDay(closes, work.today);
    closes.mergedIntoId = survives.id;
    survives.lastPeriodicVisitOn = laterVisit(closes, survives);
    bump(closes);
    bump(survives);
    await this.places.save(work, closes);
    await this.places.save(work, survives);
  }

  /** In the order of their ids, so that two merges of the same records cannot wait for each other. */
  private async bothForChange(work: Work, id: string, into: string): Promise<[closes: Place, survives: Place]> {
    const rows = new Map<string, Place | null>();
    for (const one of [id, into].sort()) rows.set(one, await this.places.findForChange(work, one));
    return [rows.get(id) ?? notFound(), rows.get(into) ?? unknownSurvivor()];
  }

  private async survivor(work: Work, into: string): Promise<Place> {
    return (await this.places.find(work, into)) ?? unknownSurvivor();
  }
}

function obstaclesTo(closes: Place, survives: Place, uses: readonly PlaceUse[]): Broken[] {
  return [
    rules.recordMustBeMergedWithAnother(closes, survives),
    rules.recordMustNotBeMergedAlready(closes),
    rules.survivorMustBeOpen(survives),
    rules.nothingMustBeUnfinished(uses),
  ].filter((finding) => finding !== null);
}

/** A record that is closed already keeps its day; one whose mandate is still to begin closes on that day. */
const closingDay = ({ closedOn, underMandateFrom }: Place, today: LocalDate): LocalDate =>
  closedOn ?? (underMandateFrom > today ? underMandateFrom : today);

function laterVisit(one: Place, other: Place): LocalDate | null {
  const visits = [one.lastPeriodicVisitOn, other.lastPeriodicVisitOn].filter((day) => day !== null);
  return visits.sort().at(-1) ?? null;
}

function unknownSurvivor(): never {
  throw new Refusal('PLACE.UNKNOWN', { field: 'into' });
}

const pairView = (
  { first, second, signs, likeness, metres }: FoundPair,
  views: ReadonlyMap<string, PlaceView>,
): DoublesView['pairs'][number] => ({
  first: views.get(first) as PlaceView,
  second: views.get(second) as PlaceView,
  signs,
  likeness: Math.round(likeness * 100),
  metres: metres === null ? null : Math.round(metres),
});
