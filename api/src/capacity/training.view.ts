import type { Actor } from '@shared/actor';
import type {
  AttendanceCounts,
  AttendanceStatus,
  AttendanceView,
  TrainingSummary,
  TrainingView,
} from '@shared/capacity/training.contract';
import type { Texts } from '@shared/locale';
import { hasPermission } from '@shared/permissions';
import { actionView } from '../platform/states';
import type { Training } from './training.entity';

/** A training with what the reader may know of who attends it. */
export interface TrainingFile {
  readonly row: Training;
  readonly counts: AttendanceCounts | null;
  readonly own: AttendanceStatus | null;
}

export const titleOf = ({ titleKk, titleRu, titleEn }: Pick<Training, 'titleKk' | 'titleRu' | 'titleEn'>): Texts => ({
  kk: titleKk,
  ru: titleRu,
  en: titleEn ?? titleRu,
});

export const trainingSummary = ({ row, counts, own }: TrainingFile): TrainingSummary => ({
  id: row.id,
  title: titleOf(row),
  heldOn: row.heldOn,
  endedOn: row.endedOn,
  organiser: row.organiser,
  competences: row.competences,
  goodForMonths: row.goodForMonths,
  places: row.places,
  counts,
  own,
});

export const trainingView = (
  file: TrainingFile,
  attendance: readonly AttendanceView[],
  actor: Actor,
): TrainingView => ({
  ...trainingSummary(file),
  titleEn: file.row.titleEn,
  version: file.row.version,
  attendance,
  actions: hasPermission(actor.roles, 'training.manage')
    ? [actionView('record-attendance', null, actor), actionView('change', null, actor)]
    : [],
});
