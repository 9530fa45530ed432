import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  AgendaItemView,
  CastVote,
  DecisionQuery,
  DecisionSubject,
  DecisionView,
} from '@shared/council/council.contract';
import type { ProvisionId } from '@shared/law/provisions';
import type { Page } from '@shared/page';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { agendaItemStates } from './agenda-item.states';
import { CouncilDecision } from './council-decision.entity';
import { CouncilSession } from './council-session.entity';
import { CouncilRepository, type OpenVote } from './council.repository';
import { councilMustHaveAdopted, voterMustBeInTermOn } from './council.rules';
import { type AgendaItemFile, agendaItemView, decisionView, factsOf } from './council.view';
import { Vote } from './vote.entity';
import { countVotes, decisionNumber } from './votes-count';

@Injectable()
export class CouncilDecisions {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly council: CouncilRepository,
  ) {}

  /**
   * For what the law reserves to the Council: the adopted decision about this very record, or a refusal that names the
   * provision which reserves it.
   *
   * @example const decision = await this.decisions.requireAdopted(work, decisionId, { type: 'visit_plan', id: plan.id }, '11-7(2)');
   */
  async requireAdopted(
    work: Work,
    decisionId: string,
    subject: { type: DecisionSubject; id: string },
    provision: ProvisionId,
  ): Promise<CouncilDecision> {
    const decision = await this.council.decision(work, decisionId);
    refuseIf(councilMustHaveAdopted(decision, subject, provision), 'decisionId');
    return decision ?? notFound();
  }

  /** The decision about this record whatever its outcome; null where there is none or it is about something else. */
  async findAbout(
    work: Work,
    decisionId: string,
    subject: { type: DecisionSubject; id: string },
  ): Promise<CouncilDecision | null> {
    const decision = await this.council.decision(work, decisionId);
    return decision?.subjectType === subject.type && decision.subjectId === subject.id ? decision : null;
  }

  /** For the first page: what the member who is signed in has yet to vote on, the oldest session first (11-2(1)). */
  async votesOpen(work: Work): Promise<OpenVote[]> {
    const { councilMemberId } = work.actor;
    const voter = councilMemberId ? await this.council.member(work, councilMemberId) : null;
    if (!voter) return [];
    const items = await this.council.itemsWithoutVoteOf(work, voter.id);
    return items.filter(({ heldOn }) => !voterMustBeInTermOn(heldOn, voter));
  }

  list(actor: Actor, query: DecisionQuery): Promise<Page<DecisionView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.council.decisions(work, query);
      return { items: items.map(decisionView), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<DecisionView> {
    return this.unit.read(actor, async (work) => decisionView((await this.council.decision(work, id)) ?? notFound()));
  }

  /** The member is the one who is signed in: nobody votes for another. */
  vote(actor: Actor, agendaItemId: string, { choice }: CastVote): Promise<AgendaItemView> {
    return this.unit.run(actor, async (work) => {
      const file = await this.itemToMove(work, agendaItemId, 'vote');
      if (!file.voter) throw new Refusal('ACCESS.DENIED', { provision: '11-2(1)' });
      const { id: councilMemberId, fullName } = file.voter;
      const vote = await work.manager.save(Vote, { agendaItemId, councilMemberId, choice, castAt: work.now });
      work.audit({
        action: 'agenda-item.vote',
        subject: { type: 'agenda_item', id: agendaItemId },
        provision: '11-2(1)',
        detail: { choice },
      });
      return agendaItemView({ ...file, votes: [...file.votes, { ...vote, fullName }] }, actor);
    });
  }

  decide(actor: Actor, agendaItemId: string): Promise<DecisionView> {
    return this.unit.run(actor, async (work) => {
      const { item, session, votes } = await this.itemToMove(work, agendaItemId, 'decide');
      const decision = await work.manager.save(CouncilDecision, {
        number: decisionNumber(session, item.position),
        agendaItemId,
        decidedOn: session.heldOn,
        ...countVotes(votes.map((vote) => vote.choice)),
        subjectType: item.subjectType,
        subjectId: item.subjectId,
        createdAt: work.now,
      });
      bump(session);
      await work.manager.save(CouncilSession, session);
      work.audit({
        action: 'agenda-item.decide',
        subject: { type: 'council_decision', id: decision.id },
        provision: '11-2(1)',
        detail: { number: decision.number, outcome: decision.outcome },
      });
      return decisionView(decision);
    });
  }

  private async itemToMove(work: Work, id: string, action: 'vote' | 'decide'): Promise<AgendaItemFile> {
    const file = (await this.council.agendaItemToChange(work, id)) ?? notFound();
    moveBy(agendaItemStates, file.decision ? 'decided' : 'open', action, factsOf(file), work.actor);
    return file;
  }
}
