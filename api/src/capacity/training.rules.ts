import type { Competence } from '@shared/capacity/competences';
import type { AttendanceStatus } from '@shared/capacity/training.contract';
import type { LocalDate } from '@shared/law/local-date';
import { type Broken, broken } from '../platform/errors';

export interface TrainingTerms {
  readonly heldOn: LocalDate;
  readonly endedOn: LocalDate;
  readonly competences: readonly Competence[];
  readonly goodForMonths: number | null;
}

/** 11-1(4): a training has days on which it was held. */
export const trainingMustEndAfterItBegins = ({ heldOn, endedOn }: Pick<TrainingTerms, 'heldOn' | 'endedOn'>) =>
  endedOn >= heldOn ? null : broken('TRAINING.DAYS_REVERSED', '11-1(4)');

/** 11-1(4): a record of training says what happened, so it waits for the last day. */
export function attendanceMustFollowTheLastDay(
  statuses: readonly AttendanceStatus[],
  endedOn: LocalDate,
  today: LocalDate,
): Broken | null {
  const isEarly = today < endedOn && statuses.some((status) => status !== 'invited');
  return isEarly ? broken('TRAINING.NOT_OVER', '11-1(4)', { day: endedOn }) : null;
}

/** Who is on the list has a place. */
export const listMustFitThePlaces = (invited: number, places: number | null): Broken | null =>
  places === null || invited <= places ? null : broken('TRAINING.FULL', undefined, { places, invited });

/** 11-1(4): what somebody attended stays what it was, and so does the competence that it gave. */
export function recordedTrainingMustStay(isRecorded: boolean, before: TrainingTerms, after: TrainingTerms) {
  const isSame =
    before.heldOn === after.heldOn &&
    before.endedOn === after.endedOn &&
    before.goodForMonths === after.goodForMonths &&
    [...before.competences].sort().join() === [...after.competences].sort().join();
  return isRecorded && !isSame ? broken('TRAINING.RECORDED', '11-1(4)') : null;
}

/** 11-1(4): a recorded attendance is corrected, never taken off the list; an invitation may be taken back. */
export const recordedAttendanceMustStay = (leftOut: readonly AttendanceStatus[]): Broken | null =>
  leftOut.some((status) => status !== 'invited') ? broken('TRAINING.ATTENDANCE_STAYS', '11-1(4)') : null;
