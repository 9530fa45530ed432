import { Injectable } from '@nestjs/common';
import type { Competence } from '@shared/capacity/competences';
import type { AttendanceStatus } from '@shared/capacity/training.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { ParticipantCategory } from '@shared/participants/application.contract';
import { In } from 'typeorm';
import { Participant } from '../participants';
import type { Work } from '../platform/database';
import { validityGivenBy } from './competence.rules';
import { HeldCompetence } from './held-competence.entity';
import { Training } from './training.entity';

export interface Person {
  readonly id: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
}

export interface AttendedRow extends Pick<Training, 'id' | 'titleKk' | 'titleRu' | 'titleEn' | 'endedOn'> {
  readonly status: AttendanceStatus;
}

export interface ExpiringRow {
  readonly id: string;
  readonly participantId: string;
  readonly competence: Competence;
  readonly validTo: LocalDate;
}

/** What each participant holds and held. */
@Injectable()
export class CompetencesRepository {
  find(work: Work, id: string): Promise<HeldCompetence | null> {
    return work.manager.findOne(HeldCompetence, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  save(work: Work, row: HeldCompetence): Promise<HeldCompetence> {
    return work.manager.save(HeldCompetence, row);
  }

  ofParticipant(work: Work, participantId: string): Promise<HeldCompetence[]> {
    return work.manager.find(HeldCompetence, {
      where: { participantId },
      order: { competence: 'ASC', validFrom: 'DESC', id: 'ASC' },
    });
  }

  person(work: Work, id: string): Promise<Person | null> {
    return work.manager.findOne(Participant, { where: { id }, select: { id: true, fullName: true, category: true } });
  }

  trainings(work: Work, ids: readonly string[]): Promise<Training[]> {
    return work.manager.findBy(Training, { id: In([...new Set(ids)]) });
  }

  attended(work: Work, participantId: string): Promise<AttendedRow[]> {
    return work.manager.query<AttendedRow[]>(
      `select t.id, t.title_kk as "titleKk", t.title_ru as "titleRu", t.title_en as "titleEn", t.ended_on as "endedOn", a.status
       from training_attendances a join trainings t on t.id = a.training_id
       where a.participant_id = $1 order by t.ended_on desc, t.id`,
      [participantId],
    );
  }

  /** Last days of competences in force that end by then, unless the same competence is held longer. */
  expiringBy(work: Work, last: LocalDate): Promise<ExpiringRow[]> {
    return work.manager.query<ExpiringRow[]>(
      `select c.id, c.participant_id as "participantId", c.competence, c.valid_to as "validTo" from held_competences c
       where c.valid_from <= $1 and c.valid_to between $1 and $2 and c.ended_on is null
         and not exists (select 1 from held_competences longer
                         where longer.participant_id = c.participant_id and longer.competence = c.competence
                           and longer.id <> c.id and longer.ended_on is null
                           and (longer.valid_to is null or (longer.valid_to, longer.id) > (c.valid_to, c.id)))
       order by c.valid_to, c.id`,
      [work.today, last],
    );
  }

  /** Ended on the day of the correction: what relied on it meanwhile can still be read. */
  async endForCorrectedAttendance(work: Work, trainingId: string, participantIds: readonly string[]): Promise<void> {
    if (participantIds.length === 0) return;
    await work.manager.query(
      `update held_competences set ended_on = $3, end_reason = 'attendance_corrected', version = version + 1
       where training_id = $1 and participant_id = any ($2) and ended_on is null`,
      [trainingId, participantIds, work.today],
    );
  }

  async giveBy(work: Work, training: Training, participantIds: readonly string[]): Promise<void> {
    const rows = participantIds.flatMap((participantId) =>
      training.competences.map((competence) => ({
        participantId,
        competence,
        trainingId: training.id,
        ...validityGivenBy(training),
        createdAt: work.now,
      })),
    );
    if (rows.length > 0) await work.manager.insert(HeldCompetence, rows);
  }
}
