import { Injectable } from '@nestjs/common';
import type { SessionQuery } from '@shared/council/session.contract';
import type { Page } from '@shared/page';
import { In } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { AgendaItem } from './agenda-item.entity';
import { AgendaItemConflict } from './agenda-item-conflict.entity';
import { BallotReceipt } from './ballot-receipt.entity';
import { CouncilSession } from './council-session.entity';
import { SessionAttendance } from './session-attendance.entity';
import { Vote } from './vote.entity';

/** Every query for sessions and their agenda. Its rows have no scope of their own: who holds the permission sees them all. */
@Injectable()
export class CouncilSessionsRepository {
  list(work: Work, { status, kind, ...query }: SessionQuery): Promise<Page<CouncilSession>> {
    const sessions = work.manager.createQueryBuilder(CouncilSession, 'session');
    if (status) sessions.andWhere('session.status = :status', { status: status === 'closed' ? 'closed' : 'open' });
    if (status === 'planned') sessions.andWhere('session.heldOn > :today', { today: work.today });
    if (status === 'open') sessions.andWhere('session.heldOn <= :today', { today: work.today });
    if (kind) sessions.andWhere('session.kind = :kind', { kind });
    return paginate(sessions, query, { sort: 'session.heldOn', id: 'session.id', direction: 'DESC' });
  }

  session(work: Work, id: string): Promise<CouncilSession | null> {
    return work.manager.findOneBy(CouncilSession, { id });
  }

  /** A vote, a decision and the closing of a session happen one after another: each locks the session first. */
  sessionToChange(work: Work, id: string): Promise<CouncilSession | null> {
    return work.manager.findOne(CouncilSession, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Not closed yet, the planned ones among them, in the order of their days. */
  openSessions(work: Work): Promise<CouncilSession[]> {
    return work.manager.find(CouncilSession, {
      where: { status: 'open' },
      order: { heldOn: 'ASC', number: 'ASC' },
    });
  }

  /** Two sessions convened at once wait for each other, so that both find a number. */
  async nextSessionNumber(work: Work, year: number): Promise<number> {
    await work.manager.query(`select pg_advisory_xact_lock(hashtext('council_sessions'), $1)`, [year]);
    return 1 + ((await work.manager.maximum(CouncilSession, 'number', { year })) ?? 0);
  }

  isNumberTaken(work: Work, year: number, number: number): Promise<boolean> {
    return work.manager.existsBy(CouncilSession, { year, number });
  }

  async nextPosition(work: Work, sessionId: string): Promise<number> {
    return 1 + ((await work.manager.maximum(AgendaItem, 'position', { sessionId })) ?? 0);
  }

  attendances(work: Work, sessionId: string): Promise<SessionAttendance[]> {
    return work.manager.findBy(SessionAttendance, { sessionId });
  }

  item(work: Work, id: string): Promise<AgendaItem | null> {
    return work.manager.findOneBy(AgendaItem, { id });
  }

  /** The items of the sessions in the order of the agenda. */
  agenda(work: Work, sessionIds: readonly string[]): Promise<AgendaItem[]> {
    return work.manager.find(AgendaItem, { where: { sessionId: In(sessionIds) }, order: { position: 'ASC' } });
  }

  async votes(work: Work, agendaItemIds: readonly string[]): Promise<Vote[]> {
    if (agendaItemIds.length === 0) return [];
    return work.manager.findBy(Vote, { agendaItemId: In(agendaItemIds) });
  }

  async receipts(work: Work, agendaItemIds: readonly string[]): Promise<BallotReceipt[]> {
    if (agendaItemIds.length === 0) return [];
    return work.manager.findBy(BallotReceipt, { agendaItemId: In(agendaItemIds) });
  }

  conflicts(work: Work, agendaItemIds: readonly string[]): Promise<AgendaItemConflict[]> {
    return work.manager.findBy(AgendaItemConflict, { agendaItemId: In(agendaItemIds) });
  }
}
