import type { Actor } from '@shared/actor';
import type { AuthorityRef } from '@shared/authorities/authority.contract';
import type { KnownConflictView } from '@shared/conflicts/known-conflict.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { PlaceRef } from '@shared/places/place.contract';
import { actionView } from '../platform/states';
import type { KnownConflict } from './known-conflict.entity';
import { tieMustStillCount } from './known-conflict.rules';

/** The names of what a tie leads to, by id. */
export interface TieNames {
  readonly places: ReadonlyMap<string, PlaceRef>;
  readonly authorities: ReadonlyMap<string, AuthorityRef>;
}

export const knownConflictView = (
  row: KnownConflict,
  { places, authorities }: TieNames,
  actor: Actor,
  today: LocalDate,
): KnownConflictView => ({
  id: row.id,
  kind: row.kind,
  place: (row.placeId && places.get(row.placeId)) || null,
  authority: (row.authorityId && authorities.get(row.authorityId)) || null,
  since: row.since,
  until: row.until,
  version: row.version,
  actions: [actionView('end', tieMustStillCount(row, today), actor), actionView('delete', null, actor)],
});
