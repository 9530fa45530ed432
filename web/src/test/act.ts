import type { ActView, EditionView } from '@shared/acts/act.contract';

export function editionOf(change: Partial<EditionView> = {}): EditionView {
  return {
    id: 'e1',
    version: 2,
    code: 'council_regulation',
    status: 'approved',
    number: '7-Ө',
    title: { kk: 'Кеңес туралы ереже', ru: 'Положение о совете', en: null },
    approvedOn: '2024-01-10',
    inForceFrom: '2024-02-01',
    repealedOn: null,
    parameters: { seats: 8, quorum: 'half' },
    file: { size: 20_480, sha256: 'f' },
    actions: [],
    ...change,
  };
}

export function actOf(change: Partial<ActView> = {}): ActView {
  return {
    code: 'council_regulation',
    on: '2026-03-02',
    inForce: editionOf(),
    unset: ['majority'],
    draft: null,
    actions: [],
    ...change,
  };
}
