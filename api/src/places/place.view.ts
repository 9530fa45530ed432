import type { Actor } from '@shared/actor';
import type { AuthorityRef } from '@shared/authorities/authority.contract';
import type { LocalDate } from '@shared/law/local-date';
import { hasPermission } from '@shared/permissions';
import type { PlaceRef, PlaceView, RegionView } from '@shared/places/place.contract';
import type { ActionView } from '@shared/problem';
import type { TripAreaRef } from '@shared/places/trip-area.contract';
import { nameOf } from '../authorities';
import { actionView } from '../platform/states';
import { basisAlarmOf } from './legal-basis.rules';
import { type BasisOfPlace, carriesOn, placeBasisView } from './legal-basis.view';
import { recordMustNotBeMergedAlready } from './merge/merge.rules';
import { dueOf } from './place.due';
import type { Place } from './place.entity';
import { isUnderTheMandate, placeMustNotBeClosed } from './place.rules';
import type { Region } from './region.entity';

/** The names of what a place points to, by id. */
export interface PlaceNames {
  readonly regions: ReadonlyMap<string, RegionView>;
  readonly authorities: ReadonlyMap<string, AuthorityRef>;
  /** What places rest on, by the place. */
  readonly bases: ReadonlyMap<string, readonly BasisOfPlace[]>;
  readonly tripAreas: ReadonlyMap<string, TripAreaRef>;
  readonly mergedInto: ReadonlyMap<string, PlaceRef>;
}

export const regionView = (row: Region): RegionView => ({
  iso: row.iso,
  kato: row.kato,
  name: nameOf(row),
  validFrom: row.validFrom,
  formedFrom: row.formedFrom,
});

export const placeRef = (row: Pick<Place, 'id' | 'nameKk' | 'nameRu' | 'nameEn'>): PlaceRef => ({
  id: row.id,
  name: nameOf(row),
});

export function placeView(row: Place, names: PlaceNames, actor: Actor, today: LocalDate): PlaceView {
  const bases = names.bases.get(row.id) ?? [];
  return {
    ...placeRef(row),
    type: row.type,
    region: named(names.regions, row.regionIso),
    authority: named(names.authorities, row.authorityId),
    legalBases: bases.map((basis) => placeBasisView(basis, today)),
    basisAlarm: alarmOf(row, bases, today),
    bin: row.bin,
    capacity: row.capacity,
    personsHeld: row.personsHeld,
    personsHeldAsOf: row.personsHeldAsOf,
    populationSource: row.populationSource,
    address: row.address,
    latitude: row.latitude,
    longitude: row.longitude,
    tripArea: row.tripAreaId === null ? null : named(names.tripAreas, row.tripAreaId),
    visitDays: row.visitDays,
    visitCostTiyn: row.visitCostTiyn,
    underMandateFrom: row.underMandateFrom,
    closedOn: row.closedOn,
    mergedInto: row.mergedIntoId === null ? null : named(names.mergedInto, row.mergedIntoId),
    isUnderMandate: isUnderTheMandate(row, today),
    isDemonstration: row.isDemonstration,
    due: dueOf(row, today),
    version: row.version,
    actions: actionsOn(row, actor),
  };
}

const alarmOf = (row: Place, bases: readonly BasisOfPlace[], today: LocalDate): PlaceView['basisAlarm'] =>
  isUnderTheMandate(row, today)
    ? basisAlarmOf(
        bases.filter(({ link }) => carriesOn(link, today)).map(({ basis }) => basis),
        today,
      )
    : null;

const officeActions = ['change', 'rename', 'reassign', 'record-population', 'rest-on-legal-basis', 'close'];

const actionsOn = (row: Place, actor: Actor): ActionView[] =>
  hasPermission(actor.roles, 'place.manage')
    ? [
        ...officeActions.map((name) => actionView(name, placeMustNotBeClosed(row), actor)),
        actionView('merge', recordMustNotBeMergedAlready(row), actor),
      ]
    : [];

function named<T>(names: ReadonlyMap<string, T>, id: string): T {
  const name = names.get(id);
  if (name === undefined) throw new Error('a place points to a row that a foreign key says is there');
  return name;
}
