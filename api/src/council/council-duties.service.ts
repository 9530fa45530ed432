import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { Work } from '../platform/database';
import { agendaItemStates } from './agenda-item.states';
import type { CouncilSession } from './council-session.entity';
import { CouncilSessionsRepository } from './council-sessions.repository';
import { CouncilRepository } from './council.repository';
import { voterMustBeInTermOn } from './council.rules';
import { factsOf } from './session-file';
import { SessionFiles } from './session-files';

/** An item on which a member may vote now. */
export interface OpenVote {
  readonly agendaItemId: string;
  readonly title: string;
  readonly session: Pick<CouncilSession, 'id' | 'year' | 'number' | 'closesOn'>;
}

export interface SessionAhead {
  readonly session: Pick<CouncilSession, 'id' | 'year' | 'number' | 'kind'>;
  readonly heldOn: LocalDate;
  readonly items: number;
  readonly papers: number;
}

/** For the first page of a member of the Council (11-2(1)). */
@Injectable()
export class CouncilDuties {
  constructor(
    private readonly council: CouncilRepository,
    private readonly sessions: CouncilSessionsRepository,
    private readonly files: SessionFiles,
  ) {}

  /** What the member who is signed in may vote on now and has not, the oldest session first. */
  async votesOpen(work: Work): Promise<OpenVote[]> {
    const votes: OpenVote[] = [];
    for (const session of await this.sessionsOf(work, ({ heldOn }) => heldOn <= work.today)) {
      const agenda = await this.files.agenda(work, await this.files.open(work, session));
      for (const file of agenda) {
        const { rules = [] } = agendaItemStates.open.vote ?? {};
        if (file.decision || rules.some((rule) => rule(factsOf(file)))) continue;
        votes.push({ agendaItemId: file.item.id, title: file.item.title, session });
      }
    }
    return votes;
  }

  /** The sessions to come in the term of the member who is signed in, the next one first. */
  async sessionsAhead(work: Work): Promise<SessionAhead[]> {
    const sessions = await this.sessionsOf(work, ({ heldOn }) => heldOn > work.today);
    const items = await this.sessions.agenda(
      work,
      sessions.map(({ id }) => id),
    );
    return sessions.map((session) => {
      const agenda = items.filter(({ sessionId }) => sessionId === session.id);
      const papers = agenda.filter(({ paperFileId }) => paperFileId !== null).length;
      return { session, heldOn: session.heldOn, items: agenda.length, papers };
    });
  }

  private async sessionsOf(work: Work, isMeant: (session: CouncilSession) => boolean): Promise<CouncilSession[]> {
    const { councilMemberId } = work.actor;
    const member = councilMemberId ? await this.council.member(work, councilMemberId) : null;
    if (!member) return [];
    const open = (await this.sessions.openSessions(work)).filter(isMeant);
    return open.filter(({ heldOn }) => !voterMustBeInTermOn(heldOn, member));
  }
}
