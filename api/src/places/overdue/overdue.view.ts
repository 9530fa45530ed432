import type { LocalDate } from '@shared/law/local-date';
import {
  type DueSummary,
  type LatenessBand,
  latenessBands,
  type OverduePlace,
  type OverdueView,
} from '@shared/places/overdue.contract';
import { dueOf } from '../place.due';
import type { Place } from '../place.entity';
import { placeRef } from '../place.view';
import type { DueGroup } from './overdue.repository';
import { periodicTerm } from './periodic-term';

const none: DueSummary = {
  ...{ places: 0, overdue: 0, never: 0, soon: 0, inTime: 0 },
  medianDaysOverdue: null,
  longestDaysOverdue: null,
};

export function overdueView(
  today: LocalDate,
  groups: readonly DueGroup[],
  bands: Readonly<Record<LatenessBand, number>>,
): OverdueView {
  return {
    today,
    total: totalOf(groups),
    bands: latenessBands.map((band) => ({ band, places: bands[band] })),
    byRegion: groups.flatMap(({ region, type, summary }) =>
      region !== null && type === null ? [{ region, ...summary }] : [],
    ),
    byType: groups.flatMap(({ region, type, summary }) =>
      region === null && type !== null ? [{ type, ...summary }] : [],
    ),
    byRegionAndType: groups.flatMap(({ region, type, summary }) =>
      region !== null && type !== null ? [{ region, type, ...summary }] : [],
    ),
  };
}

/** Without any place there is no group at all, not even the total. */
export function totalOf(groups: readonly DueGroup[]): DueSummary {
  const total = groups.find(({ region, type }) => region === null && type === null);
  return total?.summary ?? none;
}

export function overduePlace(row: Place, today: LocalDate): OverduePlace {
  const due = dueOf(row, today);
  if (!due) throw new Error('the list holds places under the mandate only');
  return {
    ...placeRef(row),
    type: row.type,
    region: row.regionIso,
    underMandateFrom: row.underMandateFrom,
    due,
    term: periodicTerm(due, today),
  };
}
