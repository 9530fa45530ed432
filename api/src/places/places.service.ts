import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { Page } from '@shared/page';
import type {
  ChangePlace,
  CreatePlace,
  ListPlaces,
  PlaceRef,
  PlaceView,
  RegionView,
} from '@shared/places/place.contract';
import { applyChange, bump, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, Refusal, refuseIf } from '../platform/errors';
import { supersededPopulation } from './former-values';
import { newPlace, withSearchText } from './new-place';
import { PlaceBases } from './place-bases';
import { PlaceChanges } from './place-changes';
import { factsOf, type PlaceFacts } from './place-facts';
import { PlaceHistoryRepository } from './place-history.repository';
import { regionMustExist } from './place-history.rules';
import { PlaceViews } from './place-views';
import { Place } from './place.entity';
import * as rules from './place.rules';
import { placeRef, regionView } from './place.view';
import { PlacesRepository } from './places.repository';
import { refuseUnlessWellDescribed } from './well-described';
import { TripAreasRepository } from './trip-areas.repository';
import { tripAreaMustBeOfTheRegion } from './trip-area.rules';

@Injectable()
export class PlacesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly places: PlacesRepository,
    private readonly views: PlaceViews,
    private readonly changes: PlaceChanges,
    private readonly bases: PlaceBases,
    private readonly history: PlaceHistoryRepository,
    private readonly tripAreas: TripAreasRepository,
  ) {}

  regions(actor: Actor): Promise<RegionView[]> {
    return this.unit.read(actor, async (work) => (await this.places.regions(work)).map(regionView));
  }

  list(actor: Actor, query: ListPlaces): Promise<Page<PlaceView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.places.page(work, query);
      return { items: await this.views.many(work, items), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<PlaceView> {
    return this.unit.read(actor, async (work) =>
      this.views.one(work, (await this.places.find(work, id)) ?? notFound()),
    );
  }

  create(actor: Actor, body: CreatePlace): Promise<PlaceView> {
    return this.unit.run(actor, async (work) => {
      const row = newPlace(body, work.now);
      refuseIf(rules.placeMustHaveALegalBasis(body), 'legalBasis');
      refuseUnlessWellDescribed(row, work.today);
      refuseIf(rules.lastPeriodicVisitMustHaveHappened(row, work.today), 'lastPeriodicVisitOn');
      await this.refuseUnlessInTheArea(work, row);
      await this.places.save(work, row);
      await this.bases.name(work, [{ placeId: row.id, title: body.legalBasis, since: row.underMandateFrom }]);
      work.audit({ action: 'place.create', subject: { type: 'place', id: row.id }, provision: '11-1(2)' });
      return this.views.one(work, row);
    });
  }

  change(actor: Actor, id: string, version: number, { legalBasis, ...body }: ChangePlace): Promise<PlaceView> {
    return this.changes.change(actor, id, version, async (row, work, save) => {
      if (legalBasis !== undefined) refuseIf(rules.placeMustHaveALegalBasis({ legalBasis }), 'legalBasis');
      const superseded = supersededPopulation(row, body.personsHeldAsOf, work.now);
      const changed = applyChange<Place>(row, body);
      withSearchText(row, await this.history.formerOfAll(work, [id], 'name'));
      refuseUnlessWellDescribed(row, work.today);
      if (changed.includes('regionIso')) await this.refuseUnlessTheRegionExisted(work, row);
      await this.refuseUnlessInTheArea(work, row);
      await save();
      if (superseded) await this.history.addPopulations(work, [superseded]);
      if (legalBasis !== undefined) {
        const named = await this.bases.name(work, [{ placeId: id, title: legalBasis, since: work.today }]);
        if (named.has(id)) changed.push('legalBasis');
      }
      work.audit({
        action: 'place.change',
        subject: { type: 'place', id },
        provision: '11-1(2)',
        detail: { changed },
      });
    });
  }

  close(actor: Actor, id: string, version: number, closedOn: LocalDate): Promise<PlaceView> {
    return this.changes.change(actor, id, version, (row, work) => {
      refuseIf(mustNotBeInTheFuture(closedOn, work.today), 'closedOn');
      refuseIf(rules.closingMustFollowTheMandate(row, closedOn), 'closedOn');
      row.closedOn = closedOn;
      work.audit({ action: 'place.close', subject: { type: 'place', id }, provision: '11-1(2)', detail: { closedOn } });
    });
  }

  /** 11-7(1)(1): called when a periodic visit starts; an earlier visit recorded late does not set the cycle back. */
  async recordPeriodicVisit(work: Work, placeId: string, day: LocalDate): Promise<void> {
    const row = (await this.places.findForChange(work, placeId)) ?? notFound();
    refuseIf(mustNotBeInTheFuture(day, work.today));
    if (row.lastPeriodicVisitOn !== null && row.lastPeriodicVisitOn >= day) return;
    row.lastPeriodicVisitOn = day;
    bump(row);
    await this.places.save(work, row);
    const subject = { type: 'place', id: placeId };
    work.audit({ action: 'place.record-periodic-visit', subject, provision: '11-7(1)(1)', detail: { day } });
  }

  /** For later features: what their rules ask of a place; `field` is where the request named it. */
  async placeFacts(work: Work, id: string, field = 'placeId'): Promise<PlaceFacts> {
    const row = await this.places.find(work, id);
    if (!row) throw new Refusal('PLACE.UNKNOWN', { field });
    return factsOf(row);
  }

  /** The same for many places at once, by their ids, in one query. */
  async placeFactsOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, PlaceFacts>> {
    const rows = await this.places.findAll(work, ids);
    return new Map(rows.map((row) => [row.id, factsOf(row)]));
  }

  /** For lists of later features: the names of many places by their ids, in one query. */
  async refsOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, PlaceRef>> {
    const rows = await this.places.findAll(work, ids);
    return new Map(rows.map((row) => [row.id, placeRef(row)]));
  }

  /** For dossiers: the record and all that were merged into it, whose visits, complaints and groups are of this place as well. */
  idsIncludingMerged(work: Work, id: string): Promise<string[]> {
    return this.places.idsIncludingMerged(work, id);
  }

  /** For what was recorded before a merge: the record that goes on for that place. */
  survivorOf(work: Work, id: string): Promise<string> {
    return this.places.survivorOf(work, id);
  }

  /** For plans: every place under the mandate today, by its id. */
  async underTheMandate(work: Work): Promise<PlaceFacts[]> {
    return (await this.places.underTheMandate(work)).map(factsOf);
  }

  /** For the first page: the places whose four years have passed, the longest overdue first (11-7(1)(1)). */
  async mostOverdue(work: Work, limit: number): Promise<PlaceView[]> {
    const { items } = await this.places.page(work, { due: 'overdue', sort: 'due', limit });
    return this.views.many(work, items);
  }

  /** For the first page: places that rest on a repealed act, and how many there are (11-1(2)). */
  async onRepealedBases(work: Work, limit: number): Promise<{ total: number; places: PlaceView[] }> {
    const { items } = await this.places.page(work, { basis: 'repealed', limit });
    return { total: await this.places.countOnRepealedBases(work), places: await this.views.many(work, items) };
  }

  /** How many places under the mandate today stand in each state of the cycle that asks for something (11-7(1)(1)). */
  async dueCounts(work: Work): Promise<Readonly<Record<'overdue' | 'never' | 'soon', number>>> {
    const [overdue, never, soon] = [
      await this.places.countDue(work, 'overdue'),
      await this.places.countDue(work, 'never'),
      await this.places.countDue(work, 'soon'),
    ];
    return { overdue, never, soon };
  }

  /** The place is said to have been in this region since it left the last one. */
  private async refuseUnlessTheRegionExisted(work: Work, { id, regionIso }: Place): Promise<void> {
    const region = (await this.places.regions(work)).find(({ iso }) => iso === regionIso);
    const moved = (await this.history.formerOfAll(work, [id], 'region')).at(-1);
    if (region && moved) refuseIf(regionMustExist(region, moved.until), 'regionIso');
  }

  private async refuseUnlessInTheArea(work: Work, { tripAreaId, regionIso }: Place): Promise<void> {
    if (tripAreaId === null) return;
    const area = await this.tripAreas.find(work, tripAreaId);
    if (!area) throw new Refusal('TRIP_AREA.UNKNOWN', { field: 'tripAreaId' });
    refuseIf(tripAreaMustBeOfTheRegion(area, { regionIso }), 'tripAreaId');
  }
}
