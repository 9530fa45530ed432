import type { OverduePlace, PeriodicTerm } from '@shared/places/overdue.contract';

const counted = (kk: string, ru: string, en: string) => ({
  code: 'event_happened' as const,
  params: { event: '2022-10-01' },
  text: { kk, ru, en },
});

/** Four years that ended on 1 October 2026, as they stand on 22 November. */
export const periodicTerm: PeriodicTerm = {
  clock: 'periodic_cycle',
  provision: '11-7(1)(1)',
  eventOn: '2022-10-01',
  statutoryEnd: '2026-10-01',
  effectiveEnd: '2026-10-01',
  state: 'overdue',
  daysLeft: -52,
  metOn: null,
  steps: [counted('Оқиға күні: 01.10.2022.', 'День события: 01.10.2022.', 'Day of the event: 1 October 2022.')],
};

export const overduePlaceOf = (change: Partial<OverduePlace> = {}): OverduePlace => ({
  id: 'p1',
  name: { kk: 'Орталық', ru: 'Центр', en: 'Centre' },
  type: 'orphanage',
  region: 'KZ-71',
  underMandateFrom: '2019-04-01',
  due: { lastPeriodicVisitOn: '2022-10-01', dueOn: '2026-10-01', state: 'overdue', daysLeft: -52 },
  term: periodicTerm,
  ...change,
});
