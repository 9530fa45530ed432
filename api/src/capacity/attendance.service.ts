import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { AttendanceEntry, RecordAttendance, TrainingView } from '@shared/capacity/training.contract';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { CompetencesRepository } from './competences.repository';
import { Training } from './training.entity';
import { TrainingAttendance } from './training-attendance.entity';
import { attendanceMustFollowTheLastDay, listMustFitThePlaces, recordedAttendanceMustStay } from './training.rules';
import { trainingView } from './training.view';
import { TrainingsRepository } from './trainings.repository';

/** 11-1(4): who was at a training, in one save; who attended holds what it gives, and no longer when that was a mistake. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly trainings: TrainingsRepository,
    private readonly competences: CompetencesRepository,
  ) {}

  record(actor: Actor, id: string, version: number, { entries }: RecordAttendance): Promise<TrainingView> {
    return this.unit.run(actor, async (work) => {
      const training = (await this.trainings.findForChange(work, id)) ?? notFound();
      const stale = await this.viewOf(work, training);
      requireVersion(training, version, () => stale);
      const before = await this.trainings.attendanceRows(work, id);
      await this.mustBeRecordable(work, training, before, entries);
      const changed = await this.write(work, training, before, entries);
      bump(training);
      await this.trainings.save(work, training);
      work.audit({
        action: 'training.record-attendance',
        subject: { type: 'training', id },
        provision: '11-1(4)',
        detail: { changed },
      });
      return this.viewOf(work, training);
    });
  }

  private async mustBeRecordable(
    work: Work,
    training: Training,
    before: readonly TrainingAttendance[],
    entries: readonly AttendanceEntry[],
  ): Promise<void> {
    const statuses = entries.map(({ status }) => status);
    refuseIf(attendanceMustFollowTheLastDay(statuses, training.endedOn, work.today));
    refuseIf(listMustFitThePlaces(entries.length, training.places));
    const listed = new Set(entries.map(({ participantId }) => participantId));
    const leftOut = before.filter(({ participantId }) => !listed.has(participantId));
    refuseIf(recordedAttendanceMustStay(leftOut.map(({ status }) => status)));
    const known = await this.trainings.knownParticipants(work, [...listed]);
    const stranger = entries.findIndex(({ participantId }) => !known.has(participantId));
    if (stranger >= 0) {
      throw new Refusal('TRAINING.PARTICIPANT_UNKNOWN', { field: `entries.${stranger}.participantId` });
    }
  }

  /** The ids of those whose row became different. */
  private async write(
    work: Work,
    training: Training,
    before: readonly TrainingAttendance[],
    entries: readonly AttendanceEntry[],
  ): Promise<string[]> {
    const rowOf = new Map(before.map((row) => [row.participantId, row]));
    const changed = entries.filter(({ participantId, status }) => rowOf.get(participantId)?.status !== status);
    const listed = new Set(entries.map(({ participantId }) => participantId));
    const takenBack = before.filter(({ participantId }) => !listed.has(participantId));
    const idsOf = (those: readonly AttendanceEntry[]) => those.map(({ participantId }) => participantId);
    const corrected = changed.filter(({ participantId }) => rowOf.get(participantId)?.status === 'attended');

    await this.competences.endForCorrectedAttendance(work, training.id, idsOf(corrected));
    await work.manager.remove(TrainingAttendance, takenBack);
    const { id: trainingId } = training;
    await work.manager.save(
      TrainingAttendance,
      changed.map(({ participantId, status }) =>
        Object.assign(rowOf.get(participantId) ?? new TrainingAttendance(), {
          ...(!rowOf.has(participantId) && { trainingId, participantId, createdAt: work.now }),
          status,
          recordedOn: work.today,
        }),
      ),
    );
    await this.competences.giveBy(work, training, idsOf(changed.filter(({ status }) => status === 'attended')));
    return [...takenBack.map(({ participantId }) => participantId), ...idsOf(changed)];
  }

  private async viewOf(work: Work, training: Training): Promise<TrainingView> {
    const file = await this.trainings.fileOf(work, training);
    return trainingView(file, await this.trainings.attendance(work, training.id), work.actor);
  }
}
