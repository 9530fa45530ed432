import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';

/** `GET /api/v1/regions`: an array, in the order of the codes. */
export interface RegionView {
  /** ISO 3166-2, e.g. `KZ-75`. */
  readonly iso: string;
  readonly kato: string;
  readonly name: Texts;
  readonly validFrom: LocalDate;
  /** ISO code of the region that this one was a part of before `validFrom`. */
  readonly formedFrom: string | null;
}
