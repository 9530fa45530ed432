import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  AddAgendaItem,
  AgendaItemView,
  ConveneSession,
  SessionQuery,
  SessionSummary,
  SessionView,
} from '@shared/council/council.contract';
import type { Page } from '@shared/page';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, Refusal, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { AgendaItem } from './agenda-item.entity';
import { CouncilSession } from './council-session.entity';
import { sessionStates } from './council-session.states';
import { CouncilRepository } from './council.repository';
import { subjectMustBeNamed } from './council.rules';
import { agendaItemView, sessionSummary, sessionView } from './council.view';

@Injectable()
export class CouncilSessions {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly council: CouncilRepository,
  ) {}

  list(actor: Actor, query: SessionQuery): Promise<Page<SessionSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.council.sessions(work, query);
      return { items: items.map(sessionSummary), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<SessionView> {
    return this.unit.read(actor, async (work) => this.view(work, (await this.council.session(work, id)) ?? notFound()));
  }

  convene(actor: Actor, { heldOn, number: given }: ConveneSession): Promise<SessionView> {
    return this.unit.run(actor, async (work) => {
      refuseIf(mustNotBeInTheFuture(heldOn, work.today), 'heldOn');
      const year = Number(heldOn.slice(0, 4));
      const next = await this.council.nextSessionNumber(work, year);
      const number = given ?? next;
      if (await this.council.isNumberTaken(work, year, number)) {
        throw new Refusal('COUNCIL.SESSION_NUMBER_TAKEN', { params: { year, number }, field: 'number' });
      }
      const row = await work.manager.save(CouncilSession, {
        number,
        year,
        heldOn,
        status: 'open',
        version: 1,
        createdAt: work.now,
      });
      work.audit({
        action: 'council-session.convene',
        subject: { type: 'council_session', id: row.id },
        detail: { heldOn },
      });
      return this.view(work, row);
    });
  }

  addAgendaItem(actor: Actor, sessionId: string, body: AddAgendaItem): Promise<AgendaItemView> {
    return this.unit.run(actor, async (work) => {
      const { title, subjectType, subjectId = null } = body;
      refuseIf(subjectMustBeNamed(subjectType, subjectId), 'subjectId');
      const session = (await this.council.sessionToChange(work, sessionId)) ?? notFound();
      session.status = moveBy(sessionStates, session.status, 'add-agenda-item', session, actor);
      const item = await work.manager.save(AgendaItem, {
        sessionId,
        position: await this.council.nextPosition(work, sessionId),
        title,
        subjectType,
        subjectId,
        createdAt: work.now,
      });
      bump(session);
      await work.manager.save(session);
      work.audit({
        action: 'council-session.add-agenda-item',
        subject: { type: 'agenda_item', id: item.id },
        detail: { subjectType, subjectId },
      });
      return agendaItemView({ item, session, votes: [], decision: null, voter: null }, actor);
    });
  }

  close(actor: Actor, id: string): Promise<SessionView> {
    return this.unit.run(actor, async (work) => {
      const session = (await this.council.sessionToChange(work, id)) ?? notFound();
      session.status = moveBy(sessionStates, session.status, 'close', session, actor);
      bump(session);
      await work.manager.save(session);
      work.audit({ action: 'council-session.close', subject: { type: 'council_session', id } });
      return this.view(work, session);
    });
  }

  private async view(work: Work, row: CouncilSession): Promise<SessionView> {
    return sessionView(row, await this.council.agenda(work, row), work.actor);
  }
}
