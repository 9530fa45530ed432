import type { Actor } from '@shared/actor';
import type { AuthorityRef } from '@shared/authorities/authority.contract';
import type { LocalDate } from '@shared/law/local-date';
import { hasPermission } from '@shared/permissions';
import type { PlaceRef, PlaceView, RegionView } from '@shared/places/place.contract';
import type { ActionView } from '@shared/problem';
import { nameOf } from '../authorities';
import { actionView } from '../platform/states';
import { dueOf } from './place.due';
import type { Place } from './place.entity';
import { isUnderTheMandate, placeMustNotBeClosed } from './place.rules';
import type { Region } from './region.entity';

/** The names of what a place points to, by id. */
export interface PlaceNames {
  readonly regions: ReadonlyMap<string, RegionView>;
  readonly authorities: ReadonlyMap<string, AuthorityRef>;
}

export const regionView = (row: Region): RegionView => ({
  iso: row.iso,
  kato: row.kato,
  name: nameOf(row),
  validFrom: row.validFrom,
});

export const placeRef = (row: Pick<Place, 'id' | 'nameKk' | 'nameRu' | 'nameEn'>): PlaceRef => ({
  id: row.id,
  name: nameOf(row),
});

export function placeView(row: Place, names: PlaceNames, actor: Actor, today: LocalDate): PlaceView {
  return {
    ...placeRef(row),
    type: row.type,
    region: named(names.regions, row.regionIso),
    authority: named(names.authorities, row.authorityId),
    legalBasis: row.legalBasis,
    bin: row.bin,
    capacity: row.capacity,
    personsHeld: row.personsHeld,
    personsHeldAsOf: row.personsHeldAsOf,
    address: row.address,
    underMandateFrom: row.underMandateFrom,
    closedOn: row.closedOn,
    isUnderMandate: isUnderTheMandate(row, today),
    isDemonstration: row.isDemonstration,
    due: dueOf(row, today),
    version: row.version,
    actions: actionsOn(row, actor),
  };
}

const actionsOn = (row: Place, actor: Actor): ActionView[] =>
  hasPermission(actor.roles, 'place.manage')
    ? ['change', 'close'].map((name) => actionView(name, placeMustNotBeClosed(row), actor))
    : [];

function named<T>(names: ReadonlyMap<string, T>, id: string): T {
  const name = names.get(id);
  if (name === undefined) throw new Error('a place points to a row that a foreign key says is there');
  return name;
}
