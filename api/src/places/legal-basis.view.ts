import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import { hasPermission } from '@shared/permissions';
import type { LegalBasisRef, LegalBasisView, PlaceBasisView } from '@shared/places/legal-basis.contract';
import { actionView } from '../platform/states';
import type { LegalBasis } from './legal-basis.entity';
import { stateOfBasis } from './legal-basis.rules';
import type { PlaceLegalBasis } from './place-legal-basis.entity';

/** An act that a place rests on, with the days on which it does. */
export interface BasisOfPlace {
  readonly link: PlaceLegalBasis;
  readonly basis: LegalBasis;
}

export const legalBasisRef = (row: LegalBasis, today: LocalDate): LegalBasisRef => ({
  id: row.id,
  kind: row.kind,
  title: { kk: row.titleKk, ru: row.titleRu, en: row.titleEn },
  citation: row.citation,
  inForceFrom: row.inForceFrom,
  repealedOn: row.repealedOn,
  state: stateOfBasis(row, today),
});

export const legalBasisView = (
  row: LegalBasis,
  placeCount: number,
  actor: Actor,
  today: LocalDate,
): LegalBasisView => ({
  ...legalBasisRef(row, today),
  placeCount,
  version: row.version,
  actions: hasPermission(actor.roles, 'place.manage') ? [actionView('change', null, actor)] : [],
});

export const placeBasisView = ({ link, basis }: BasisOfPlace, today: LocalDate): PlaceBasisView => ({
  id: link.id,
  legalBasis: legalBasisRef(basis, today),
  since: link.since,
  until: link.until,
});

/** On that day the place rests on it. */
export const carriesOn = ({ since, until }: Pick<PlaceLegalBasis, 'since' | 'until'>, day: LocalDate): boolean =>
  since <= day && (until === null || day < until);
