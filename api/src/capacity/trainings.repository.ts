import { Injectable } from '@nestjs/common';
import type {
  AttendanceCounts,
  AttendanceStatus,
  AttendanceView,
  ListTrainings,
} from '@shared/capacity/training.contract';
import type { Page } from '@shared/page';
import { In } from 'typeorm';
import { Participant } from '../participants';
import { paginate, type Work } from '../platform/database';
import { seesEverybody } from './capacity.policy';
import { Training } from './training.entity';
import { TrainingAttendance } from './training-attendance.entity';
import type { TrainingFile } from './training.view';

const nobody: AttendanceCounts = { invited: 0, attended: 0, missed: 0 };

/** Queries on trainings. Everybody who may read sees every training; whose attendance, is said by the policy. */
@Injectable()
export class TrainingsRepository {
  async page(work: Work, { year, ...query }: ListTrainings): Promise<Page<TrainingFile>> {
    const rows = work.manager.createQueryBuilder(Training, 'training');
    if (year) rows.andWhere('training.endedOn between :first and :last', daysOf(year));
    const order = { sort: 'training.endedOn', id: 'training.id', direction: 'DESC' } as const;
    const { items, nextCursor } = await paginate(rows, query, order);
    return { items: await this.filesOf(work, items), nextCursor };
  }

  async find(work: Work, id: string): Promise<TrainingFile | null> {
    const row = await work.manager.findOneBy(Training, { id });
    return row && this.fileOf(work, row);
  }

  /** Held until the transaction ends: one list at a time, and no competence given by terms that change meanwhile. */
  findForChange(work: Work, id: string): Promise<Training | null> {
    return work.manager.findOne(Training, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async fileOf(work: Work, row: Training): Promise<TrainingFile> {
    const [file] = await this.filesOf(work, [row]);
    return file ?? { row, counts: null, own: null };
  }

  attendanceRows(work: Work, trainingId: string): Promise<TrainingAttendance[]> {
    return work.manager.findBy(TrainingAttendance, { trainingId });
  }

  attendance(work: Work, trainingId: string): Promise<AttendanceView[]> {
    if (!seesEverybody(work.actor)) return Promise.resolve([]);
    return work.manager.query<AttendanceView[]>(
      `select a.participant_id as "participantId", p.full_name as "fullName", a.status
       from training_attendances a join participants p on p.id = a.participant_id
       where a.training_id = $1 order by p.full_name, p.id`,
      [trainingId],
    );
  }

  async knownParticipants(work: Work, ids: readonly string[]): Promise<Set<string>> {
    const rows = await work.manager.find(Participant, { where: { id: In([...ids]) }, select: { id: true } });
    return new Set(rows.map(({ id }) => id));
  }

  save(work: Work, row: Training): Promise<Training> {
    return work.manager.save(Training, row);
  }

  private async filesOf(work: Work, rows: readonly Training[]): Promise<TrainingFile[]> {
    const ids = rows.map(({ id }) => id);
    const counts = seesEverybody(work.actor) ? await this.counts(work, ids) : null;
    const { participantId } = work.actor;
    const own = participantId ? await this.statusesOf(work, ids, participantId) : new Map<string, AttendanceStatus>();
    return rows.map((row) => ({
      row,
      counts: counts && (counts.get(row.id) ?? nobody),
      own: own.get(row.id) ?? null,
    }));
  }

  private async counts(work: Work, ids: readonly string[]): Promise<Map<string, AttendanceCounts>> {
    const rows = await work.manager.query<({ id: string } & AttendanceCounts)[]>(
      `select training_id as id, count(*)::int as invited, count(*) filter (where status = 'attended')::int as attended,
              count(*) filter (where status = 'missed')::int as missed
       from training_attendances where training_id = any ($1) group by training_id`,
      [ids],
    );
    return new Map(rows.map(({ id, ...counted }) => [id, counted]));
  }

  private async statusesOf(work: Work, ids: readonly string[], participantId: string) {
    const rows = await work.manager.findBy(TrainingAttendance, { trainingId: In([...ids]), participantId });
    return new Map(rows.map(({ trainingId, status }) => [trainingId, status]));
  }
}

const daysOf = (year: number) => ({ first: `${year}-01-01`, last: `${year}-12-31` });
