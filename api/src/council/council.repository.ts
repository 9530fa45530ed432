import { Injectable } from '@nestjs/common';
import type { DecisionQuery, SessionQuery } from '@shared/council/council.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { Page, PageQuery } from '@shared/page';
import { In } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { AgendaItem } from './agenda-item.entity';
import { CouncilDecision } from './council-decision.entity';
import { CouncilMember } from './council-member.entity';
import { CouncilSession } from './council-session.entity';
import type { AgendaItemFile } from './council.view';
import { Vote } from './vote.entity';

/** An item of an open session on which a member has not voted. */
export interface OpenVote {
  readonly agendaItemId: string;
  readonly title: string;
  readonly session: Pick<CouncilSession, 'year' | 'number'>;
  readonly heldOn: LocalDate;
}

/** Every query of the Council. Its rows have no scope of their own: who holds the permission sees them all. */
@Injectable()
export class CouncilRepository {
  members(work: Work, query: PageQuery): Promise<Page<CouncilMember>> {
    const members = work.manager.createQueryBuilder(CouncilMember, 'member');
    return paginate(members, query, { sort: 'member.fullName', id: 'member.id' });
  }

  member(work: Work, id: string): Promise<CouncilMember | null> {
    return work.manager.findOneBy(CouncilMember, { id });
  }

  memberToChange(work: Work, id: string): Promise<CouncilMember | null> {
    return work.manager.findOne(CouncilMember, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  sessions(work: Work, { status, ...query }: SessionQuery): Promise<Page<CouncilSession>> {
    const sessions = work.manager.createQueryBuilder(CouncilSession, 'session');
    if (status) sessions.andWhere('session.status = :status', { status });
    return paginate(sessions, query, { sort: 'session.heldOn', id: 'session.id', direction: 'DESC' });
  }

  session(work: Work, id: string): Promise<CouncilSession | null> {
    return work.manager.findOneBy(CouncilSession, { id });
  }

  sessionToChange(work: Work, id: string): Promise<CouncilSession | null> {
    return work.manager.findOne(CouncilSession, { where: { id }, lock: { mode: 'pessimistic_write' } });
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

  /** The agenda in its order. */
  async agenda(work: Work, session: CouncilSession): Promise<AgendaItemFile[]> {
    const items = await work.manager.find(AgendaItem, { where: { sessionId: session.id }, order: { position: 'ASC' } });
    return this.filesOf(work, session, items);
  }

  /**
   * The item with its session locked: a vote, a decision and the closing of the session happen one after another, and
   * always in this order of locks.
   */
  async agendaItemToChange(work: Work, id: string): Promise<AgendaItemFile | null> {
    const item = await work.manager.findOneBy(AgendaItem, { id });
    const session = item && (await this.sessionToChange(work, item.sessionId));
    return item && session ? ((await this.filesOf(work, session, [item]))[0] ?? null) : null;
  }

  /** Undecided items of open sessions on which the member has not voted, the oldest session first. */
  async itemsWithoutVoteOf(work: Work, councilMemberId: string): Promise<OpenVote[]> {
    const items = await work.manager
      .createQueryBuilder(AgendaItem, 'item')
      .innerJoin(CouncilSession, 'session', `session.id = item.sessionId and session.status = 'open'`)
      .where('not exists (select 1 from council_decisions decision where decision.agenda_item_id = item.id)')
      .andWhere(
        'not exists (select 1 from votes vote where vote.agenda_item_id = item.id and vote.council_member_id = :councilMemberId)',
        { councilMemberId },
      )
      .orderBy('session.heldOn')
      .addOrderBy('item.position')
      .getMany();
    const sessions = await work.manager.findBy(CouncilSession, { id: In(items.map(({ sessionId }) => sessionId)) });
    return items.flatMap(({ id, title, sessionId }) => {
      const session = sessions.find((each) => each.id === sessionId);
      return session ? [{ agendaItemId: id, title, session, heldOn: session.heldOn }] : [];
    });
  }

  decisions(work: Work, { subjectType, subjectId, outcome, ...query }: DecisionQuery): Promise<Page<CouncilDecision>> {
    const decisions = work.manager.createQueryBuilder(CouncilDecision, 'decision');
    if (subjectType) decisions.andWhere('decision.subjectType = :subjectType', { subjectType });
    if (subjectId) decisions.andWhere('decision.subjectId = :subjectId', { subjectId });
    if (outcome) decisions.andWhere('decision.outcome = :outcome', { outcome });
    return paginate(decisions, query, { sort: 'decision.decidedOn', id: 'decision.id', direction: 'DESC' });
  }

  decision(work: Work, id: string): Promise<CouncilDecision | null> {
    return work.manager.findOneBy(CouncilDecision, { id });
  }

  private async filesOf(work: Work, session: CouncilSession, items: AgendaItem[]): Promise<AgendaItemFile[]> {
    const ids = items.map((item) => item.id);
    const votes = await work.manager.find(Vote, {
      where: { agendaItemId: In(ids) },
      order: { castAt: 'ASC', id: 'ASC' },
    });
    const decisions = await work.manager.findBy(CouncilDecision, { agendaItemId: In(ids) });
    const voters = await work.manager.findBy(CouncilMember, { id: In(votes.map((vote) => vote.councilMemberId)) });
    const { councilMemberId } = work.actor;
    const voter = councilMemberId ? await work.manager.findOneBy(CouncilMember, { id: councilMemberId }) : null;
    const names = new Map(voters.map((member) => [member.id, member.fullName]));
    return items.map((item) => ({
      item,
      session,
      votes: votes
        .filter((vote) => vote.agendaItemId === item.id)
        .map((vote) => ({ ...vote, fullName: names.get(vote.councilMemberId) ?? '' })),
      decision: decisions.find((decision) => decision.agendaItemId === item.id) ?? null,
      voter,
    }));
  }
}
