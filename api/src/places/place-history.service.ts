import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { PlaceView } from '@shared/places/place.contract';
import type {
  HistoryKind,
  PlaceHistoryView,
  ReassignPlace,
  RecordPopulation,
  RenamePlace,
} from '@shared/places/place-history.contract';
import { AuthoritiesService } from '../authorities';
import { UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, Refusal, refuseIf } from '../platform/errors';
import { EarlierPopulation } from './earlier-population.entity';
import { formerValue, supersededPopulation } from './former-values';
import { withSearchText } from './new-place';
import { PlaceChanges } from './place-changes';
import { periodsOf, regionsByTheirDays, valueOn } from './place-history';
import { PlaceHistoryRepository } from './place-history.repository';
import * as rules from './place-history.rules';
import { placeHistoryView } from './place-history.view';
import type { Place } from './place.entity';
import { PlacesRepository } from './places.repository';

/** Changes of a place as of a day, which keep what was before, and what was so on a day (11-1(2), 11-4(1)(1)). */
@Injectable()
export class PlaceHistoryService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly places: PlacesRepository,
    private readonly changes: PlaceChanges,
    private readonly history: PlaceHistoryRepository,
    private readonly authorities: AuthoritiesService,
  ) {}

  get(actor: Actor, id: string): Promise<PlaceHistoryView> {
    return this.unit.read(actor, async (work) => {
      const place = (await this.places.find(work, id)) ?? notFound();
      const former = await this.history.formerOf(work, id);
      return placeHistoryView(place, {
        former,
        regions: await this.regionsByIso(work),
        authorities: await this.authorities.refsOf(work, [
          place.authorityId,
          ...former.flatMap(({ authorityId }) => authorityId ?? []),
        ]),
        earlierPopulations: await this.history.earlierPopulations(work, id),
        merged: await this.history.mergedInto(work, id),
      });
    });
  }

  rename(actor: Actor, id: string, version: number, { from, reason, ...names }: RenamePlace): Promise<PlaceView> {
    return this.changes.change(actor, id, version, async (row, work, save) => {
      const former = await this.refuseUnlessNext(work, row, 'name', from);
      refuseIf(rules.somethingMustChange(differs(row, names)), 'nameKk');
      const before = formerValue(row, 'name', { until: from, reason, now: work.now });
      Object.assign(row, names);
      withSearchText(row, [...former, before]);
      await save();
      await this.history.addFormer(work, [before]);
      const subject = { type: 'place', id };
      work.audit({ action: 'place.rename', subject, provision: '11-1(2)', detail: { from, reason } });
    });
  }

  reassign(actor: Actor, id: string, version: number, { from, reason, ...to }: ReassignPlace): Promise<PlaceView> {
    return this.changes.change(actor, id, version, async (row, work, save) => {
      const kinds = kindsOf(row, to);
      refuseIf(rules.somethingMustChange(kinds.length > 0), 'regionIso');
      for (const kind of kinds) await this.refuseUnlessNext(work, row, kind, from);
      const before = kinds.map((kind) => formerValue(row, kind, { until: from, reason, now: work.now }));
      if (kinds.includes('region')) await this.moveTo(work, row, to.regionIso as string, from);
      if (kinds.includes('authority')) {
        row.authorityId = (await this.authorities.refOf(work, to.authorityId as string)).id;
      }
      await save();
      await this.history.addFormer(work, before);
      const detail = { from, reason, changed: kinds };
      work.audit({ action: 'place.reassign', subject: { type: 'place', id }, provision: '11-1(2)', detail });
    });
  }

  recordPopulation(actor: Actor, id: string, version: number, body: RecordPopulation): Promise<PlaceView> {
    return this.changes.change(actor, id, version, async (row, work, save) => {
      refuseIf(mustNotBeInTheFuture(body.asOf, work.today), 'asOf');
      const earlier = await this.history.earlierPopulations(work, id);
      const known = [...earlier.map(({ asOf }) => asOf), ...(row.personsHeldAsOf ? [row.personsHeldAsOf] : [])];
      refuseIf(rules.populationMustBeOfANewDay(known, body.asOf), 'asOf');
      const isLatest = row.personsHeldAsOf === null || body.asOf > row.personsHeldAsOf;
      const kept = isLatest ? supersededPopulation(row, body.asOf, work.now) : earlierPopulation(id, body, work.now);
      if (isLatest) setPopulation(row, body);
      await save();
      if (kept) await this.history.addPopulations(work, [kept]);
      const detail = { asOf: body.asOf };
      work.audit({
        action: 'place.record-population',
        subject: { type: 'place', id },
        provision: '11-4(1)(1)',
        detail,
      });
    });
  }

  /** For later features: the region in which each place was on a day, by the place's id. */
  async regionsOn(work: Work, placeIds: readonly string[], day: LocalDate): Promise<ReadonlyMap<string, string>> {
    const places = await this.places.findAll(work, placeIds);
    const former = await this.history.formerOfAll(work, placeIds, 'region');
    const regions = await this.regionsByIso(work);
    return new Map(
      places.map((place) => {
        const ownFormer = former.filter(({ placeId }) => placeId === place.id);
        const first = place.underMandateFrom;
        const periods = periodsOf(ownFormer, place.regionIso, first, ({ regionIso }) => regionIso as string);
        return [place.id, valueOn(regionsByTheirDays(periods, regions), day) ?? place.regionIso];
      }),
    );
  }

  private async regionsByIso(work: Work) {
    return new Map((await this.places.regions(work)).map((region) => [region.iso, region]));
  }

  private async moveTo(work: Work, row: Place, iso: string, from: LocalDate): Promise<void> {
    const region = (await this.regionsByIso(work)).get(iso);
    if (!region) throw new Refusal('PLACE.REGION_UNKNOWN', { field: 'regionIso' });
    refuseIf(rules.regionMustExist(region, from), 'from');
    row.regionIso = iso;
    // A trip area lies in one region: the place leaves the area with the region.
    row.tripAreaId = null;
  }

  private async refuseUnlessNext(work: Work, row: Place, kind: HistoryKind, from: LocalDate) {
    refuseIf(mustNotBeInTheFuture(from, work.today), 'from');
    refuseIf(rules.changeMustFallInTheMandate(row, from), 'from');
    const former = await this.history.formerOfAll(work, [row.id], kind);
    refuseIf(rules.changeMustFollowTheLast(former, from), 'from');
    return former;
  }
}

const differs = <T extends object>(row: T, wanted: Partial<T>): boolean =>
  (Object.keys(wanted) as (keyof T)[]).some((key) => wanted[key] !== undefined && wanted[key] !== row[key]);

const kindsOf = (row: Place, { regionIso, authorityId }: Pick<ReassignPlace, 'regionIso' | 'authorityId'>) => [
  ...(differs(row, { regionIso }) ? (['region'] as const) : []),
  ...(differs(row, { authorityId }) ? (['authority'] as const) : []),
];

function setPopulation(row: Place, body: RecordPopulation): void {
  row.personsHeld = body.personsHeld;
  row.personsHeldAsOf = body.asOf;
  row.populationSource = body.source ?? null;
  // Room is told anew seldom: what is left out stays as it is.
  if (body.capacity !== undefined) row.capacity = body.capacity;
}

const earlierPopulation = (placeId: string, { asOf, personsHeld, capacity, source }: RecordPopulation, now: Date) =>
  Object.assign(new EarlierPopulation(), {
    placeId,
    asOf,
    personsHeld,
    capacity: capacity ?? null,
    source: source ?? null,
    recordedAt: now,
  });
