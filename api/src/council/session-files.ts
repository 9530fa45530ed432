import { Injectable } from '@nestjs/common';
import type { Majority, Quorum } from '@shared/acts/act.contract';
import type { Ballot } from '@shared/council/council.contract';
import type { RegulationView } from '@shared/council/session.contract';
import type { LocalDate } from '@shared/law/local-date';
import { ActsService } from '../acts';
import type { Work } from '../platform/database';
import { AgendaItem } from './agenda-item.entity';
import type { CouncilSession } from './council-session.entity';
import { CouncilDecisionsRepository } from './council-decisions.repository';
import { CouncilSessionsRepository } from './council-sessions.repository';
import { CouncilRepository } from './council.repository';
import { voterMustBeInTermOn } from './council.rules';
import type { AgendaItemFile, SessionFile } from './session-file';

/** Opens a session, or an item in it, with all that it is judged by. */
@Injectable()
export class SessionFiles {
  constructor(
    private readonly acts: ActsService,
    private readonly council: CouncilRepository,
    private readonly sessions: CouncilSessionsRepository,
    private readonly decisions: CouncilDecisionsRepository,
  ) {}

  async open(work: Work, session: CouncilSession): Promise<SessionFile> {
    const everybody = await this.council.everybody(work);
    const { councilMemberId } = work.actor;
    return {
      session,
      today: work.today,
      members: everybody.filter((member) => !voterMustBeInTermOn(session.heldOn, member)),
      names: new Map(everybody.map(({ id, fullName }) => [id, fullName])),
      attendances: await this.sessions.attendances(work, session.id),
      regulation: await this.regulationOf(work, session),
      voter: everybody.find(({ id }) => id === councilMemberId) ?? null,
    };
  }

  /** The agenda in its order. */
  async agenda(work: Work, file: SessionFile): Promise<AgendaItemFile[]> {
    return this.filesOf(work, file, await this.sessions.agenda(work, [file.session.id]));
  }

  /** The item with its session locked. */
  async itemToChange(work: Work, id: string): Promise<AgendaItemFile | null> {
    const item = await this.sessions.item(work, id);
    const session = item && (await this.sessions.sessionToChange(work, item.sessionId));
    return item && session ? this.openItem(work, session, item) : null;
  }

  async openItem(work: Work, session: CouncilSession, item: AgendaItem): Promise<AgendaItemFile | null> {
    const [file] = await this.filesOf(work, await this.open(work, session), [item]);
    return file ?? null;
  }

  private async filesOf(work: Work, file: SessionFile, items: readonly AgendaItem[]): Promise<AgendaItemFile[]> {
    const ids = items.map(({ id }) => id);
    const idsBy = (ballot: Ballot) => items.filter((item) => item.ballot === ballot).map(({ id }) => id);
    const votes = await this.sessions.votes(work, idsBy('open'));
    const receipts = await this.sessions.receipts(work, idsBy('secret'));
    const conflicts = await this.sessions.conflicts(work, ids);
    const decided = await this.decisions.filesOf(work, await this.decisions.ofItems(work, ids));
    const earlier = await this.decisions.refs(
      work,
      items.flatMap(({ supersedesDecisionId }) => supersedesDecisionId ?? []),
    );
    return items.map((item) => {
      const isOfItem = ({ agendaItemId }: { readonly agendaItemId: string }) => agendaItemId === item.id;
      return {
        ...file,
        item,
        votes: votes.filter(isOfItem),
        receipts: receipts.filter(isOfItem),
        conflicts: conflicts.filter(isOfItem),
        supersedes: (item.supersedesDecisionId && earlier.get(item.supersedesDecisionId)) || null,
        decision: decided.find(({ decision }) => isOfItem(decision)) ?? null,
      };
    });
  }

  /**
   * 11-2(2): the edition of the Council's regulation in force on the day; null where none is, and nothing is demanded. A
   * closed session keeps the one that it was closed with, whatever is entered in the register of acts since.
   */
  private async regulationOf(work: Work, session: CouncilSession): Promise<RegulationView | null> {
    const edition =
      session.status === 'closed'
        ? session.regulationId && (await this.decisions.edition(work, session.regulationId))
        : await this.inForceOn(work, session.heldOn);
    if (!edition) return null;
    const { quorum, majority } = edition.parameters as { quorum?: Quorum; majority?: Majority };
    return { editionId: edition.id, number: edition.number ?? '', quorum: quorum ?? null, majority: majority ?? null };
  }

  private async inForceOn(work: Work, day: LocalDate) {
    const acts = await this.acts.registerOn(work, day);
    return acts.find(({ code }) => code === 'council_regulation')?.inForce ?? null;
  }
}
