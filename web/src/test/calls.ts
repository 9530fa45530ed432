import type { CallView } from '@shared/calls/call.contract';

export const callOf = (given: Partial<CallView> = {}): CallView => ({
  id: 'c1',
  version: 3,
  number: '2/2026',
  title: { kk: 'Іріктеу', ru: 'Отбор' },
  status: 'announced',
  opensOn: '2026-03-02',
  closesOn: '2026-03-31',
  isOpen: true,
  basis: 'Приказ № 3',
  categories: [
    { category: 'lawyer', wanted: 2 },
    { category: 'doctor', wanted: null },
  ],
  competences: ['psychiatry'],
  regions: ['KZ-75'],
  termMonths: 48,
  documents: [{ kind: 'cv', note: { kk: 'қолмен', ru: 'от руки' } }],
  announcedOn: '2026-03-01',
  closedOn: null,
  actions: [{ name: 'close', allowed: true }],
  ...given,
});
