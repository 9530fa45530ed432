import type { LocalDate } from '@shared/law/local-date';
import { refuseIf } from '../platform/errors';
import type { Place } from './place.entity';
import * as rules from './place.rules';

/** What the record of a place must say whenever it is written. */
export function refuseUnlessWellDescribed(row: Place, today: LocalDate): void {
  refuseIf(rules.personsHeldMustHaveTheirDay(row), row.personsHeld === null ? 'personsHeld' : 'personsHeldAsOf');
  refuseIf(rules.personsHeldMustBeKnownAlready(row, today), 'personsHeldAsOf');
  refuseIf(rules.coordinatesMustBeAPair(row), row.latitude === null ? 'latitude' : 'longitude');
}
