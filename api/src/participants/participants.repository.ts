import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { Page } from '@shared/page';
import type { ParticipantCategory } from '@shared/participants/application.contract';
import type { ParticipantQuery } from '@shared/participants/participant.contract';
import { In, IsNull, type SelectQueryBuilder } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { Application } from './application.entity';
import { Certificate } from './certificate.entity';
import { Mandate } from './mandate.entity';
import { Participant } from './participant.entity';
import { withStatus } from './participant-status.query';
import type { ParticipantFile } from './participant.view';
import { Suspension } from './suspension.entity';
import { Termination } from './termination.entity';

export interface ParticipantInForce {
  readonly id: string;
  readonly category: ParticipantCategory;
}

/** Every query on participants. Their rows have no scope of their own: who holds the permission sees them all. */
@Injectable()
export class ParticipantsRepository {
  async page(work: Work, { category, status, q, ...query }: ParticipantQuery): Promise<Page<ParticipantFile>> {
    const rows = work.manager.createQueryBuilder(Participant, 'participant');
    if (category) rows.andWhere('participant.category = :category', { category });
    if (status) withStatus(rows, status, work.today);
    if (q?.trim()) byName(rows, q);
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

  /** The number by which the participant was first selected: the same person is known by it. */
  async iinOf(work: Work, { applicationId }: Participant): Promise<string> {
    return (await work.manager.findOneByOrFail(Application, { id: applicationId })).iin;
  }

  save(work: Work, row: Participant): Promise<Participant> {
    return work.manager.save(Participant, row);
  }

  saveMandate(work: Work, row: Mandate): Promise<Mandate> {
    return work.manager.save(Mandate, row);
  }

  saveSuspension(work: Work, row: Suspension): Promise<Suspension> {
    return work.manager.save(Suspension, row);
  }

  saveTermination(work: Work, row: Termination): Promise<Termination> {
    return work.manager.save(Termination, row);
  }

  private async fileOf(work: Work, row: Participant): Promise<ParticipantFile> {
    const [file] = await this.filesOf(work, [row]);
    if (!file) throw new Error('a row gives a file');
    return file;
  }

  private async filesOf({ manager }: Work, rows: readonly Participant[]): Promise<ParticipantFile[]> {
    const of = { participantId: In(rows.map(({ id }) => id)) };
    const mandates = await manager.find(Mandate, { where: of, order: { startsOn: 'DESC' } });
    const suspensions = await manager.find(Suspension, { where: of, order: { startsOn: 'DESC', createdAt: 'DESC' } });
    const terminations = await manager.findBy(Termination, of);
    const certificates = await manager.findBy(Certificate, { ...of, revokedAt: IsNull() });
    return rows.map((row) => {
      const isOfRow = ({ participantId }: { participantId: string }): boolean => participantId === row.id;
      return {
        row,
        mandates: mandates.filter(isOfRow),
        suspensions: suspensions.filter(isOfRow),
        termination: terminations.find(isOfRow) ?? null,
        certificate: certificates.find(isOfRow) ?? null,
      };
    });
  }
}

function byName(rows: SelectQueryBuilder<Participant>, q: string): void {
  const literal = q.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`);
  rows.andWhere('participant.fullName ilike :pattern', { pattern: `%${literal}%` });
}
