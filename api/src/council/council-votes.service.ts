import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { VoteChoice } from '@shared/council/council.contract';
import type { AgendaItemView, CastVote, DeclareConflictOfInterest } from '@shared/council/session.contract';
import { UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal } from '../platform/errors';
import { moveBy } from '../platform/states';
import { AgendaItemConflict } from './agenda-item-conflict.entity';
import { agendaItemStates } from './agenda-item.states';
import { agendaItemView } from './agenda-item.view';
import { BallotReceipt } from './ballot-receipt.entity';
import type { CouncilMember } from './council-member.entity';
import { CouncilSessionsRepository } from './council-sessions.repository';
import { SecretBallot } from './secret-ballot.entity';
import { type AgendaItemFile, factsOf } from './session-file';
import { SessionFiles } from './session-files';
import { Vote } from './vote.entity';

type VoterFile = AgendaItemFile & { readonly voter: CouncilMember };

/** What a member does on an item. The member is the one who is signed in: nobody votes for another. */
@Injectable()
export class CouncilVotes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: CouncilSessionsRepository,
    private readonly files: SessionFiles,
  ) {}

  async vote(actor: Actor, agendaItemId: string, { choice }: CastVote): Promise<AgendaItemView> {
    const item = await this.unit.read(actor, (work) => this.sessions.item(work, agendaItemId));
    return item?.ballot === 'secret'
      ? this.unit.runUnremembered(actor, (work) => this.voteInSecret(work, agendaItemId, choice))
      : this.unit.run(actor, (work) => this.voteOpenly(work, agendaItemId, choice));
  }

  declareConflict(actor: Actor, agendaItemId: string, { reason }: DeclareConflictOfInterest): Promise<AgendaItemView> {
    return this.unit.run(actor, async (work) => {
      const file = await this.itemFor(work, agendaItemId, 'declare-conflict');
      const conflict = await work.manager.save(
        Object.assign(new AgendaItemConflict(), {
          agendaItemId,
          councilMemberId: file.voter.id,
          reason: reason ?? null,
          declaredAt: work.now,
        }),
      );
      work.audit({
        action: 'agenda-item.declare-conflict',
        subject: { type: 'agenda_item', id: agendaItemId },
        provision: '11-2(1)',
      });
      return agendaItemView({ ...file, conflicts: [...file.conflicts, conflict] }, actor);
    });
  }

  private async voteOpenly(work: Work, agendaItemId: string, choice: VoteChoice): Promise<AgendaItemView> {
    const file = await this.itemFor(work, agendaItemId, 'vote');
    const vote = await work.manager.save(
      Object.assign(new Vote(), { agendaItemId, councilMemberId: file.voter.id, choice, castAt: work.now }),
    );
    this.auditVote(work, agendaItemId, { choice });
    return agendaItemView({ ...file, votes: [...file.votes, vote] }, work.actor);
  }

  /** The receipt has a voter and no choice, the ballot a choice and no voter; the audit has neither choice nor ballot. */
  private async voteInSecret(work: Work, agendaItemId: string, choice: VoteChoice): Promise<AgendaItemView> {
    const file = await this.itemFor(work, agendaItemId, 'vote');
    const receipt = await work.manager.save(
      Object.assign(new BallotReceipt(), { agendaItemId, councilMemberId: file.voter.id, castAt: work.now }),
    );
    await work.manager.insert(SecretBallot, { agendaItemId, choice });
    this.auditVote(work, agendaItemId, {});
    return agendaItemView({ ...file, receipts: [...file.receipts, receipt] }, work.actor);
  }

  private auditVote(work: Work, agendaItemId: string, detail: { choice?: VoteChoice }): void {
    work.audit({
      action: 'agenda-item.vote',
      subject: { type: 'agenda_item', id: agendaItemId },
      provision: '11-2(1)',
      detail,
    });
  }

  private async itemFor(work: Work, id: string, action: 'vote' | 'declare-conflict'): Promise<VoterFile> {
    const file = (await this.files.itemToChange(work, id)) ?? notFound();
    moveBy(agendaItemStates, file.decision ? 'decided' : 'open', action, factsOf(file), work.actor);
    const { voter } = file;
    if (!voter) throw new Refusal('ACCESS.DENIED', { provision: '11-2(1)' });
    return { ...file, voter };
  }
}
