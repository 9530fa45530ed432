import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { AuthorityRef } from '../authorities/authority.contract';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import type { PlaceRef } from '../places/place.contract';
import type { ActionView } from '../problem';
import { IsLocalDate } from '../validators';

/** What ties somebody to a place or an authority. Closed and without free text: more than the kind is nobody's business. */
export const tieKinds = ['former_employer', 'relative_held', 'relative_works', 'other_tie'] as const;
export type TieKind = (typeof tieKinds)[number];

/**
 * A circumstance known beforehand that puts impartiality in doubt (11-5(3)). Only the participant who declared it ever
 * reads it; a draw learns that the participant stays out, and nothing of why.
 */
export interface KnownConflictView {
  readonly id: string;
  readonly kind: TieKind;
  /** The place, or the authority with all places that it supervises: exactly one of the two. */
  readonly place: PlaceRef | null;
  readonly authority: AuthorityRef | null;
  /** First and last day of visits that the participant stays out of; null leaves that side open. */
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
  readonly version: number;
  readonly actions: readonly ActionView[];
}

/**
 * Answer of `POST /api/v1/conflicts` and `POST /api/v1/conflicts/:id/end`. Answers are kept for repetitions of the request
 * (Idempotency-Key); this one leaves what was declared where it is.
 */
export interface KnownConflictRef {
  readonly id: string;
  readonly version: number;
}

/** Query of `GET /api/v1/conflicts`, which answers `Page<KnownConflictView>`: the reader's own, the newest first. */
export class ListKnownConflicts extends PageQuery {}

/** `POST /api/v1/conflicts`: names a place or an authority, not both. */
export class DeclareConflict {
  @IsIn(tieKinds) kind!: TieKind;
  @IsOptional() @IsUUID() placeId?: string | null;
  @IsOptional() @IsUUID() authorityId?: string | null;
  @IsOptional() @IsLocalDate() since?: LocalDate | null;
  @IsOptional() @IsLocalDate() until?: LocalDate | null;
}

/** `POST /api/v1/conflicts/:id/end` with If-Match: `until` is the last day of visits that the participant stays out of. */
export class EndConflict {
  @IsLocalDate() until!: LocalDate;
}
