import { Injectable } from '@nestjs/common';
import type { VoteChoice } from '@shared/council/council.contract';
import type { DecisionQuery, DecisionRef } from '@shared/council/decision.contract';
import type { Page } from '@shared/page';
import { In } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { ActEdition } from '../acts';
import { AgendaItem } from './agenda-item.entity';
import { CouncilDecision } from './council-decision.entity';
import { SecretBallot } from './secret-ballot.entity';
import type { DecisionFile } from './session-file';

/** Every query for decisions. Its rows have no scope of their own: who holds the permission sees them all. */
@Injectable()
export class CouncilDecisionsRepository {
  async list(
    work: Work,
    { subjectType, subjectId, outcome, year, ...query }: DecisionQuery,
  ): Promise<Page<DecisionFile>> {
    const decisions = work.manager.createQueryBuilder(CouncilDecision, 'decision');
    if (subjectType) decisions.andWhere('decision.subjectType = :subjectType', { subjectType });
    if (subjectId) decisions.andWhere('decision.subjectId = :subjectId', { subjectId });
    if (outcome) decisions.andWhere('decision.outcome = :outcome', { outcome });
    if (year) decisions.andWhere('starts_with(decision.number, :year)', { year: `${year}-` });
    const page = await paginate(decisions, query, {
      sort: 'decision.decidedOn',
      id: 'decision.id',
      direction: 'DESC',
    });
    return { items: await this.filesOf(work, page.items), nextCursor: page.nextCursor };
  }

  decision(work: Work, id: string): Promise<CouncilDecision | null> {
    return work.manager.findOneBy(CouncilDecision, { id });
  }

  ofItems(work: Work, agendaItemIds: readonly string[]): Promise<CouncilDecision[]> {
    return work.manager.findBy(CouncilDecision, { agendaItemId: In(agendaItemIds) });
  }

  /** The decision with the number of the one that has taken its place. */
  async judged(work: Work, id: string): Promise<(CouncilDecision & { supersededBy: string | null }) | null> {
    const decision = await this.decision(work, id);
    const successor = decision && (await work.manager.findOneBy(CouncilDecision, { supersedesId: id }));
    return decision && Object.assign(decision, { supersededBy: successor?.number ?? null });
  }

  /** By id. */
  async refs(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, DecisionRef>> {
    if (ids.length === 0) return new Map();
    const rows = await work.manager.findBy(CouncilDecision, { id: In(ids) });
    return new Map(rows.map(({ id, number }) => [id, { id, number }]));
  }

  async filesOf(work: Work, decisions: readonly CouncilDecision[]): Promise<DecisionFile[]> {
    if (decisions.length === 0) return [];
    const items = await work.manager.findBy(AgendaItem, { id: In(decisions.map(({ agendaItemId }) => agendaItemId)) });
    const earlier = await this.refs(
      work,
      decisions.flatMap(({ supersedesId }) => supersedesId ?? []),
    );
    const editions = await work.manager.findBy(ActEdition, {
      id: In(decisions.flatMap((each) => each.regulationId ?? [])),
    });
    const later = await work.manager.findBy(CouncilDecision, { supersedesId: In(decisions.map(({ id }) => id)) });
    return decisions.flatMap((decision) => {
      const item = items.find(({ id }) => id === decision.agendaItemId);
      const successor = later.find(({ supersedesId }) => supersedesId === decision.id);
      return item
        ? [
            {
              decision,
              item,
              editionNumber: editions.find(({ id }) => id === decision.regulationId)?.number ?? null,
              supersedes: (decision.supersedesId && earlier.get(decision.supersedesId)) || null,
              supersededBy: successor ? { id: successor.id, number: successor.number } : null,
            },
          ]
        : [];
    });
  }

  /** The edition of the regulation that a decision or the minutes of a session name. */
  edition(work: Work, id: string): Promise<ActEdition | null> {
    return work.manager.findOneBy(ActEdition, { id });
  }

  /** What was voted in secret on an item: for the count, and for nothing else. */
  async secretChoices(work: Work, agendaItemId: string): Promise<VoteChoice[]> {
    const secret = await work.manager.findBy(SecretBallot, { agendaItemId });
    return secret.map(({ choice }) => choice);
  }
}
