import type { EditionSummary } from '@shared/acts/act.contract';
import type { LocalDate } from '@shared/law/local-date';

export type EditionState = 'draft' | 'ahead' | 'inForce' | 'ended';

export function editionStateOn(
  day: LocalDate,
  { status, inForceFrom, repealedOn }: Pick<EditionSummary, 'status' | 'inForceFrom' | 'repealedOn'>,
): EditionState {
  if (status === 'draft') return 'draft';
  if (inForceFrom > day) return 'ahead';
  return repealedOn !== null && repealedOn <= day ? 'ended' : 'inForce';
}

/** An English title may be absent; the Russian one then stands for it. */
export const titleOf = ({ title: { kk, ru, en } }: Pick<EditionSummary, 'title'>) => ({ kk, ru, en: en ?? ru });
