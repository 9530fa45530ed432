import { Injectable } from '@nestjs/common';
import type { ListKnownConflicts } from '@shared/conflicts/known-conflict.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { Page } from '@shared/page';
import { paginate, type Work } from '../platform/database';
import { KnownConflict } from './known-conflict.entity';
import { participantOf } from './known-conflict.policy';

/** Whose circumstances a visit touches: the place, and the authority that supervises it. */
export interface VisitedPlace {
  readonly id: string;
  readonly authorityId: string;
}

/** Every query names its participant to the database first: without that the rows are not there. */
@Injectable()
export class ConflictsRepository {
  async page(work: Work, query: ListKnownConflicts): Promise<Page<KnownConflict>> {
    const rows = work.manager
      .createQueryBuilder(KnownConflict, 'conflict')
      .where('conflict.participantId = :participantId', { participantId: await this.enter(work) });
    return paginate(rows, query, { sort: 'conflict.createdAt', id: 'conflict.id', direction: 'DESC' });
  }

  /** Held until the transaction ends. */
  async findForChange(work: Work, id: string): Promise<KnownConflict | null> {
    const participantId = await this.enter(work);
    return work.manager.findOne(KnownConflict, { where: { id, participantId }, lock: { mode: 'pessimistic_write' } });
  }

  async save(work: Work, row: KnownConflict): Promise<void> {
    await this.enter(work);
    await work.manager.save(KnownConflict, row);
  }

  /** With the answers kept for repetitions: the fingerprint of so short a request would tell what was declared. */
  async delete(work: Work, { id }: KnownConflict): Promise<void> {
    await work.manager.delete(KnownConflict, { id, participantId: await this.enter(work) });
    await work.manager.query(`delete from idempotency_keys where account_id = $1 and response ->> 'id' = $2`, [
      work.actor.accountId,
      id,
    ]);
  }

  async participantsInConflict(
    work: Work,
    place: VisitedPlace,
    days: { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
  ): Promise<string[]> {
    const rows = await work.manager.query<{ id: string }[]>(
      'select participants_in_conflict_with($1, $2, $3, $4) as id',
      [place.id, place.authorityId, days.startsOn, days.endsOn],
    );
    return rows.map(({ id }) => id);
  }

  private async enter(work: Work): Promise<string> {
    const participantId = participantOf(work.actor);
    await work.manager.query(`select set_config('npm.participant', $1, true)`, [participantId]);
    return participantId;
  }
}
