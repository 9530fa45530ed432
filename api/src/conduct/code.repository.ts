import { Injectable } from '@nestjs/common';
import type { AcknowledgementRow, ListAcknowledgements } from '@shared/conduct/code-of-conduct.contract';
import type { Page } from '@shared/page';
import { In } from 'typeorm';
import { Participant } from '../participants';
import { paginate, type Work } from '../platform/database';
import { Acknowledgement } from './acknowledgement.entity';
import { CodeEdition } from './code-edition.entity';

const hasAcknowledged = `exists (select 1 from conduct_acknowledgements a
  where a.participant_id = participant.id and a.edition_id = :editionId)`;

@Injectable()
export class CodeRepository {
  /** The newest first. */
  editions(work: Work): Promise<CodeEdition[]> {
    return work.manager.find(CodeEdition, { order: { number: 'DESC' } });
  }

  save(work: Work, row: CodeEdition): Promise<CodeEdition> {
    return work.manager.save(CodeEdition, row);
  }

  acknowledgement(work: Work, editionId: string, participantId: string): Promise<Acknowledgement | null> {
    return work.manager.findOneBy(Acknowledgement, { editionId, participantId });
  }

  async acknowledge(work: Work, editionId: string, participantId: string): Promise<void> {
    await work.manager.insert(Acknowledgement, {
      editionId,
      participantId,
      acknowledgedOn: work.today,
      acknowledgedAt: work.now,
    });
  }

  async counts(work: Work, editionId: string): Promise<{ done: number; of: number }> {
    const everybody = withPowers(work);
    return {
      done: await withPowers(work).andWhere(hasAcknowledged, { editionId }).getCount(),
      of: await everybody.getCount(),
    };
  }

  async page(
    work: Work,
    editionId: string,
    { state, ...query }: ListAcknowledgements,
  ): Promise<Page<AcknowledgementRow>> {
    const rows = withPowers(work);
    if (state) rows.andWhere(state === 'done' ? hasAcknowledged : `not ${hasAcknowledged}`, { editionId });
    const order = { sort: 'participant.fullName', id: 'participant.id' };
    const { items, nextCursor } = await paginate(rows, query, order);
    const words = await work.manager.findBy(Acknowledgement, {
      editionId,
      participantId: In(items.map(({ id }) => id)),
    });
    const at = new Map(words.map(({ participantId, acknowledgedAt }) => [participantId, acknowledgedAt]));
    return {
      items: items.map(({ id, fullName }) => ({
        id,
        fullName,
        acknowledgedAt: at.get(id)?.toISOString() ?? null,
      })),
      nextCursor,
    };
  }
}

const withPowers = ({ manager, today }: Work) =>
  manager
    .createQueryBuilder(Participant, 'participant')
    .where('participant_has_powers_on(participant.id, :today)', { today });
