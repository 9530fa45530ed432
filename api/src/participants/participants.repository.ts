import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { Page } from '@shared/page';
import type { ParticipantCategory } from '@shared/participants/application.contract';
import type { ParticipantQuery } from '@shared/participants/participant.contract';
import { In, type SelectQueryBuilder } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { Participant } from './participant.entity';
import type { ParticipantFile } from './participant.view';
import { Termination } from './termination.entity';

export interface ParticipantInForce {
  readonly id: string;
  readonly category: ParticipantCategory;
}

/** Every query on participants. Their rows have no scope of their own: who holds the permission sees them all. */
@Injectable()
export class ParticipantsRepository {
  async page(work: Work, { category, status, ...query }: ParticipantQuery): Promise<Page<ParticipantFile>> {
    const rows = work.manager.createQueryBuilder(Participant, 'participant');
    if (category) rows.andWhere('participant.category = :category', { category });
    if (status) withStatus(rows, status, work.today);
    const { items, nextCursor } = await paginate(rows, query, { sort: 'participant.fullName', id: 'participant.id' });
    return { items: await this.filesOf(work, items), nextCursor };
  }

  async find(work: Work, id: string): Promise<ParticipantFile | null> {
    const row = await work.manager.findOneBy(Participant, { id });
    return row && this.fileOf(work, row);
  }

  /** Held until the transaction ends: powers end once, and no group is drawn in between. */
  async findForChange(work: Work, id: string): Promise<ParticipantFile | null> {
    const row = await work.manager.findOne(Participant, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && this.fileOf(work, row);
  }

  inForceOn(work: Work, day: LocalDate): Promise<ParticipantInForce[]> {
    return work.manager.query<ParticipantInForce[]>(
      'select id, category from participants where participant_has_powers_on(id, $1) order by id',
      [day],
    );
  }

  async hasPowersOn(work: Work, id: string, day: LocalDate): Promise<boolean> {
    const [answer] = await work.manager.query<{ has: boolean }[]>('select participant_has_powers_on($1, $2) as has', [
      id,
      day,
    ]);
    return answer?.has ?? false;
  }

  async names(work: Work, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await work.manager.find(Participant, {
      where: { id: In([...new Set(ids)]) },
      select: { id: true, fullName: true },
    });
    return new Map(rows.map((row) => [row.id, row.fullName]));
  }

  save(work: Work, row: Participant): Promise<Participant> {
    return work.manager.save(row);
  }

  private async fileOf(work: Work, row: Participant): Promise<ParticipantFile> {
    return { row, termination: await work.manager.findOneBy(Termination, { participantId: row.id }) };
  }

  private async filesOf(work: Work, rows: readonly Participant[]): Promise<ParticipantFile[]> {
    const terminations = await work.manager.findBy(Termination, { participantId: In(rows.map((row) => row.id)) });
    return rows.map((row) => ({
      row,
      termination: terminations.find((termination) => termination.participantId === row.id) ?? null,
    }));
  }
}

const isTerminated = 'exists (select 1 from terminations t where t.participant_id = participant.id)';

function withStatus(
  rows: SelectQueryBuilder<Participant>,
  status: NonNullable<ParticipantQuery['status']>,
  today: LocalDate,
): void {
  rows.andWhere(status === 'terminated' ? isTerminated : `not ${isTerminated}`);
  if (status === 'expired') rows.andWhere('participant.mandateTo < :today', { today });
  if (status === 'in_force')
    rows.andWhere('(participant.mandateTo is null or participant.mandateTo >= :today)', { today });
}
