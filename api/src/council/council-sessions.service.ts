import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  AddAgendaItem,
  AgendaItemView,
  ConveneSession,
  SessionQuery,
  SessionSummary,
  SessionView,
} from '@shared/council/session.contract';
import type { Page } from '@shared/page';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { FilesService } from '../platform/files';
import { moveBy } from '../platform/states';
import { AgendaItem } from './agenda-item.entity';
import { agendaItemView } from './agenda-item.view';
import { AttendanceService } from './attendance.service';
import { maySeeReasonOf } from './council.policy';
import { CouncilDecisionsRepository } from './council-decisions.repository';
import { CouncilSession } from './council-session.entity';
import { type SessionAction, sessionStates } from './council-session.states';
import { CouncilSessionsRepository } from './council-sessions.repository';
import { SessionFiles } from './session-files';
import { sessionFactsOf } from './session-file';
import { statusOn, writtenVoteMustNameItsLastDay } from './session.rules';
import { sessionSummary, sessionView } from './session.view';
import { decisionMustBeSupersedable, subjectMustBeNamed } from './vote.rules';

@Injectable()
export class CouncilSessions {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: CouncilSessionsRepository,
    private readonly decisions: CouncilDecisionsRepository,
    private readonly files: SessionFiles,
    private readonly attendance: AttendanceService,
    private readonly papers: FilesService,
  ) {}

  list(actor: Actor, query: SessionQuery): Promise<Page<SessionSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.sessions.list(work, query);
      return { items: items.map((row) => sessionSummary(row, work.today)), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<SessionView> {
    return this.unit.read(actor, async (work) =>
      this.view(work, (await this.sessions.session(work, id)) ?? notFound()),
    );
  }

  convene(actor: Actor, body: ConveneSession): Promise<SessionView> {
    return this.unit.run(actor, async (work) => {
      const { heldOn, kind = 'in_person', closesOn = null } = body;
      refuseIf(writtenVoteMustNameItsLastDay({ kind, heldOn, closesOn }), 'closesOn');
      const year = Number(heldOn.slice(0, 4));
      const next = await this.sessions.nextSessionNumber(work, year);
      const number = body.number ?? next;
      if (await this.sessions.isNumberTaken(work, year, number)) {
        throw new Refusal('COUNCIL.SESSION_NUMBER_TAKEN', { params: { year, number }, field: 'number' });
      }
      const row = await work.manager.save(
        Object.assign(new CouncilSession(), {
          number,
          year,
          heldOn,
          kind,
          closesOn,
          status: 'open',
          closedAt: null,
          regulationId: null,
          version: 1,
          createdAt: work.now,
        }),
      );
      work.audit({
        action: 'council-session.convene',
        subject: { type: 'council_session', id: row.id },
        detail: { heldOn, kind },
      });
      return this.view(work, row);
    });
  }

  addAgendaItem(actor: Actor, sessionId: string, body: AddAgendaItem): Promise<AgendaItemView> {
    return this.unit.run(actor, async (work) => {
      const { title, subjectType, subjectId = null, ballot = 'open', paper, supersedesDecisionId = null } = body;
      refuseIf(subjectMustBeNamed(subjectType, subjectId), 'subjectId');
      const session = await this.sessionToMove(work, sessionId, 'add-agenda-item');
      if (supersedesDecisionId) {
        const earlier = await this.decisions.judged(work, supersedesDecisionId);
        refuseIf(decisionMustBeSupersedable(earlier, subjectType), 'supersedesDecisionId');
      }
      if (paper) await this.papers.claim(work, paper.fileId, 'paper.fileId');
      const item = await work.manager.save(
        Object.assign(new AgendaItem(), {
          sessionId,
          position: await this.sessions.nextPosition(work, sessionId),
          title,
          subjectType,
          subjectId,
          ballot,
          paperFileId: paper?.fileId ?? null,
          paperTitle: paper?.title ?? null,
          supersedesDecisionId,
          createdAt: work.now,
        }),
      );
      bump(session);
      await work.manager.save(session);
      work.audit({
        action: 'council-session.add-agenda-item',
        subject: { type: 'agenda_item', id: item.id },
        detail: { subjectType, subjectId, ballot },
      });
      const file = (await this.files.openItem(work, session, item)) ?? notFound();
      return agendaItemView(file, actor);
    });
  }

  close(actor: Actor, id: string): Promise<SessionView> {
    return this.unit.run(actor, async (work) => {
      const session = await this.sessionToMove(work, id, 'close');
      await this.attendance.writeDownWhoWasAbsent(work, session);
      const { regulation } = await this.files.open(work, session);
      Object.assign(session, { status: 'closed', closedAt: work.now, regulationId: regulation?.editionId ?? null });
      bump(session);
      await work.manager.save(session);
      work.audit({ action: 'council-session.close', subject: { type: 'council_session', id }, provision: '11-2(1)' });
      return this.view(work, session);
    });
  }

  paper(actor: Actor, agendaItemId: string): Promise<{ mediaType: string; bytes: Buffer }> {
    return this.unit.read(actor, async (work) => {
      const item = await this.sessions.item(work, agendaItemId);
      return item?.paperFileId ? this.papers.open(work, item.paperFileId) : notFound();
    });
  }

  private async sessionToMove(work: Work, id: string, action: SessionAction): Promise<CouncilSession> {
    const session = (await this.sessions.sessionToChange(work, id)) ?? notFound();
    const file = await this.files.open(work, session);
    const facts = sessionFactsOf(file, await this.files.agenda(work, file));
    moveBy(sessionStates, statusOn(work.today, session), action, facts, work.actor);
    return session;
  }

  /** A reader who sees why a colleague is in a conflict of interest leaves a trace of it (11-10(2)). */
  private async view(work: Work, row: CouncilSession): Promise<SessionView> {
    const { actor } = work;
    const file = await this.files.open(work, row);
    const agenda = await this.files.agenda(work, file);
    const reasons = agenda.flatMap(({ conflicts }) => conflicts).filter(({ reason }) => reason !== null);
    if (reasons.some((each) => each.councilMemberId !== actor.councilMemberId && maySeeReasonOf(each, actor))) {
      work.audit({
        action: 'council-session.read-reasons',
        subject: { type: 'council_session', id: row.id },
        provision: '11-10(2)',
      });
    }
    return sessionView(file, agenda, actor);
  }
}
