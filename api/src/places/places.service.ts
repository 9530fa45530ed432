import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { Page } from '@shared/page';
import type {
  ChangePlace,
  CreatePlace,
  ListPlaces,
  PlaceRef,
  PlaceType,
  PlaceView,
  RegionView,
} from '@shared/places/place.contract';
import { AuthoritiesService } from '../authorities';
import { applyChange, bump, requireVersion, UnitOfWork, Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, Refusal, refuseIf } from '../platform/errors';
import { newPlace, withSearchText } from './new-place';
import { Place } from './place.entity';
import * as rules from './place.rules';
import { type PlaceNames, placeRef, placeView, regionView } from './place.view';
import { PlacesRepository } from './places.repository';

/** A place as the rules of later features see it. */
export interface PlaceFacts extends PlaceRef, rules.MandatePeriod {
  readonly type: PlaceType;
  readonly regionIso: string;
  readonly authorityId: string;
  readonly lastPeriodicVisitOn: LocalDate | null;
  readonly isDemonstration: boolean;
}

@Injectable()
export class PlacesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly places: PlacesRepository,
    private readonly authorities: AuthoritiesService,
  ) {}

  regions(actor: Actor): Promise<RegionView[]> {
    return this.unit.read(actor, async (work) => (await this.places.regions(work)).map(regionView));
  }

  list(actor: Actor, query: ListPlaces): Promise<Page<PlaceView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.places.page(work, query);
      const names = await this.namesOf(work, items);
      return { items: items.map((row) => placeView(row, names, actor, work.today)), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<PlaceView> {
    return this.unit.read(actor, async (work) => this.viewOf(work, (await this.places.find(work, id)) ?? notFound()));
  }

  create(actor: Actor, body: CreatePlace): Promise<PlaceView> {
    return this.unit.run(actor, async (work) => {
      const row = newPlace(body, work.now);
      refuseUnlessWellDescribed(row, work.today);
      refuseIf(rules.lastPeriodicVisitMustHaveHappened(row, work.today), 'lastPeriodicVisitOn');
      await this.places.save(work, row);
      work.audit({ action: 'place.create', subject: { type: 'place', id: row.id }, provision: '11-1(2)' });
      return this.viewOf(work, row);
    });
  }

  change(actor: Actor, id: string, version: number, body: ChangePlace): Promise<PlaceView> {
    return this.changeRow(actor, id, version, (row, work) => {
      const detail = { changed: applyChange<Place>(row, body) };
      withSearchText(row);
      refuseUnlessWellDescribed(row, work.today);
      work.audit({ action: 'place.change', subject: { type: 'place', id }, provision: '11-1(2)', detail });
    });
  }

  close(actor: Actor, id: string, version: number, closedOn: LocalDate): Promise<PlaceView> {
    return this.changeRow(actor, id, version, (row, work) => {
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

  /** For the first page: the places whose four years have passed, the longest overdue first (11-7(1)(1)). */
  async mostOverdue(work: Work, limit: number): Promise<PlaceView[]> {
    const { items } = await this.places.page(work, { due: 'overdue', sort: 'due', limit });
    const names = await this.namesOf(work, items);
    return items.map((row) => placeView(row, names, work.actor, work.today));
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

  private async changeRow(
    actor: Actor,
    id: string,
    version: number,
    change: (row: Place, work: Work) => void,
  ): Promise<PlaceView> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.places.findForChange(work, id)) ?? notFound();
      const current = await this.viewOf(work, row);
      requireVersion(row, version, () => current);
      refuseIf(rules.placeMustNotBeClosed(row));
      change(row, work);
      bump(row);
      await this.places.save(work, row);
      return this.viewOf(work, row);
    });
  }

  private async viewOf(work: Work, row: Place): Promise<PlaceView> {
    return placeView(row, await this.namesOf(work, [row]), work.actor, work.today);
  }

  private async namesOf(work: Work, rows: readonly Place[]): Promise<PlaceNames> {
    const regions = await this.places.regions(work);
    return {
      regions: new Map(regions.map((region) => [region.iso, regionView(region)])),
      authorities: await this.authorities.refsOf(
        work,
        rows.map(({ authorityId }) => authorityId),
      ),
    };
  }
}

function factsOf(row: Place): PlaceFacts {
  const { type, regionIso, authorityId, underMandateFrom, closedOn, lastPeriodicVisitOn, isDemonstration } = row;
  const facts = { type, regionIso, authorityId, underMandateFrom, closedOn, lastPeriodicVisitOn, isDemonstration };
  return { ...placeRef(row), ...facts };
}

function refuseUnlessWellDescribed(row: Place, today: LocalDate): void {
  refuseIf(rules.placeMustHaveALegalBasis(row), 'legalBasis');
  refuseIf(rules.personsHeldMustHaveTheirDay(row), row.personsHeld === null ? 'personsHeld' : 'personsHeldAsOf');
  refuseIf(rules.personsHeldMustBeKnownAlready(row, today), 'personsHeldAsOf');
}
