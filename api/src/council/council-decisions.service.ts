import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { DecisionSubject } from '@shared/council/council.contract';
import type { DecisionDetails, DecisionQuery, DecisionView } from '@shared/council/decision.contract';
import type { ProvisionId } from '@shared/law/provisions';
import type { Page } from '@shared/page';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { notFound, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { agendaItemStates } from './agenda-item.states';
import { CouncilDecision } from './council-decision.entity';
import { CouncilDecisionsRepository } from './council-decisions.repository';
import { CouncilSession } from './council-session.entity';
import { CouncilSessionsRepository } from './council-sessions.repository';
import { decisionView } from './decision.view';
import { decisionDetails } from './decision-details.view';
import { type AgendaItemFile, attendanceOf, factsOf, quorumOf } from './session-file';
import { SessionFiles } from './session-files';
import { councilMustHaveAdopted, decisionMustBeSupersedable } from './vote.rules';
import { countVotes, decisionNumber } from './votes-count';

@Injectable()
export class CouncilDecisions {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly decisions: CouncilDecisionsRepository,
    private readonly sessions: CouncilSessionsRepository,
    private readonly files: SessionFiles,
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
    const decision = await this.decisions.judged(work, decisionId);
    refuseIf(councilMustHaveAdopted(decision, subject, provision), 'decisionId');
    return decision ?? notFound();
  }

  /** The decision about this record whatever its outcome; null where there is none or it is about something else. */
  async findAbout(
    work: Work,
    decisionId: string,
    subject: { type: DecisionSubject; id: string },
  ): Promise<CouncilDecision | null> {
    const decision = await this.decisions.decision(work, decisionId);
    return decision?.subjectType === subject.type && decision.subjectId === subject.id ? decision : null;
  }

  list(actor: Actor, query: DecisionQuery): Promise<Page<DecisionView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.decisions.list(work, query);
      return { items: items.map(decisionView), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<DecisionDetails> {
    return this.unit.read(actor, async (work) => {
      const decision = (await this.decisions.decision(work, id)) ?? notFound();
      const item = (await this.sessions.item(work, decision.agendaItemId)) ?? notFound();
      const session = (await this.sessions.session(work, item.sessionId)) ?? notFound();
      return decisionDetails((await this.files.openItem(work, session, item)) ?? notFound()) ?? notFound();
    });
  }

  /** Counts the votes, by the regulation in force on the day of the session. */
  decide(actor: Actor, agendaItemId: string): Promise<DecisionView> {
    return this.unit.run(actor, async (work) => {
      const file = (await this.files.itemToChange(work, agendaItemId)) ?? notFound();
      moveBy(agendaItemStates, file.decision ? 'decided' : 'open', 'decide', factsOf(file), actor);
      const decision = await this.count(work, file);
      bump(file.session);
      await work.manager.save(CouncilSession, file.session);
      work.audit({
        action: 'agenda-item.decide',
        subject: { type: 'council_decision', id: decision.id },
        provision: '11-2(1)',
        detail: { number: decision.number, outcome: decision.outcome },
      });
      const [decided] = await this.decisions.filesOf(work, [decision]);
      return decided ? decisionView(decided) : notFound();
    });
  }

  private async count(work: Work, file: AgendaItemFile): Promise<CouncilDecision> {
    const { session, item, votes, regulation, conflicts } = file;
    const choices =
      item.ballot === 'secret' ? await this.decisions.secretChoices(work, item.id) : votes.map(({ choice }) => choice);
    const majority = regulation?.majority ?? 'of_votes';
    const count = countVotes(choices, majority, attendanceOf(file));
    const isAdopted = count.outcome === 'adopted';
    if (isAdopted && item.supersedesDecisionId) {
      const earlier = await this.decisions.judged(work, item.supersedesDecisionId);
      refuseIf(decisionMustBeSupersedable(earlier, item.subjectType));
    }
    return work.manager.save(
      Object.assign(new CouncilDecision(), {
        number: decisionNumber(session, item.position),
        agendaItemId: item.id,
        decidedOn: dayOfDecision(session, work.today),
        ...count,
        ...attendanceOf(file),
        subjectType: item.subjectType,
        subjectId: item.subjectId,
        regulationId: regulation?.editionId ?? null,
        quorum: regulation?.quorum ?? null,
        quorumNeeded: quorumOf(file),
        majority,
        conflicted: conflicts.length,
        supersedesId: isAdopted ? item.supersedesDecisionId : null,
        createdAt: work.now,
      }),
    );
  }
}

/** A session decides on its day; a written vote when it was counted, and no later than it closed. */
const dayOfDecision = ({ heldOn, closesOn }: CouncilSession, today: string): string => {
  if (closesOn === null) return heldOn;
  return today < closesOn ? today : closesOn;
};
