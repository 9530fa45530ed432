import { ArrayUnique, IsArray, IsIn } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import regions from '../places/regions.json';
import { IsLocalDate } from '../validators';

export const regionCodes: readonly string[] = regions.map(({ iso }) => iso);

/** `PUT /availability/mine/regions` with If-Match: where I can travel; an empty list means everywhere. */
export class DeclareRegions {
  @IsArray() @ArrayUnique() @IsIn(regionCodes, { each: true }) regions!: string[];
}

/** `POST /availability/mine/periods`: days on which I am not available, both included. No reason is asked. */
export class DeclarePeriod {
  @IsLocalDate() startsOn!: LocalDate;
  @IsLocalDate() endsOn!: LocalDate;
}

export interface UnavailablePeriodView {
  readonly id: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** `GET /availability/mine`: the reader's own declaration, which nobody else reads. */
export interface AvailabilityView {
  /** ISO 3166-2 codes; empty means everywhere. */
  readonly regions: readonly string[];
  /** Null where nothing was declared: everywhere, at any time. */
  readonly declaredAt: string | null;
  /** Of the regions, for If-Match; 0 where nothing was declared. */
  readonly version: number;
  /** Not withdrawn and not over, the soonest first. */
  readonly periods: readonly UnavailablePeriodView[];
}
