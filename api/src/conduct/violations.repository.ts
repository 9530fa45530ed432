import { Injectable } from '@nestjs/common';
import type { ListViolations } from '@shared/conduct/violation.contract';
import type { Page } from '@shared/page';
import { In } from 'typeorm';
import { Termination } from '../participants';
import { paginate, type Work } from '../platform/database';
import { Violation } from './violation.entity';

/** What stands beside the entries: which of them were corrected, and the ends of powers that they refer to. */
export interface Surroundings {
  readonly correctedIds: ReadonlySet<string>;
  readonly terminations: ReadonlyMap<string, Termination>;
}

@Injectable()
export class ViolationsRepository {
  page(work: Work, { participant, state, ...query }: ListViolations): Promise<Page<Violation>> {
    const rows = work.manager.createQueryBuilder(Violation, 'violation');
    if (participant) rows.andWhere('violation.participantId = :participant', { participant });
    if (state) rows.andWhere(`violation.outcome is ${state === 'open' ? 'null' : 'not null'}`);
    return paginate(rows, query, { sort: 'violation.foundOn', id: 'violation.id', direction: 'DESC' });
  }

  ofParticipant(work: Work, participantId: string): Promise<Violation[]> {
    return work.manager.find(Violation, { where: { participantId }, order: { foundOn: 'DESC', id: 'DESC' } });
  }

  find(work: Work, id: string): Promise<Violation | null> {
    return work.manager.findOneBy(Violation, { id });
  }

  /** Held until the transaction ends: an entry is decided once. */
  findForChange(work: Work, id: string): Promise<Violation | null> {
    return work.manager.findOne(Violation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async surroundings(work: Work, rows: readonly Violation[]): Promise<Surroundings> {
    const corrections = await work.manager.findBy(Violation, { correctsId: In(rows.map(({ id }) => id)) });
    const ids = rows.flatMap(({ terminationId }) => terminationId ?? []);
    const terminations = await work.manager.findBy(Termination, { id: In(ids) });
    return {
      correctedIds: new Set(corrections.flatMap(({ correctsId }) => correctsId ?? [])),
      terminations: new Map(terminations.map((row) => [row.id, row])),
    };
  }

  terminationOf(work: Work, participantId: string): Promise<Termination | null> {
    return work.manager.findOneBy(Termination, { participantId });
  }

  save(work: Work, row: Violation): Promise<Violation> {
    return work.manager.save(Violation, row);
  }
}
