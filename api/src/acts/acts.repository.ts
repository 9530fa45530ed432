import { Injectable } from '@nestjs/common';
import type { ActCode } from '@shared/acts/act.contract';
import type { LocalDate } from '@shared/law/local-date';
import { In } from 'typeorm';
import type { Work } from '../platform/database';
import { StoredFile } from '../platform/files';
import { ActEdition } from './act-edition.entity';
import { mayReadDrafts } from './act.policy';
import type { EditionFile } from './act.view';

@Injectable()
export class ActsRepository {
  /** At most one of an act, says the database. */
  inForceOn(work: Work, day: LocalDate, code?: ActCode): Promise<ActEdition[]> {
    const editions = work.manager
      .createQueryBuilder(ActEdition, 'edition')
      .where(`edition.status = 'approved' and edition.inForceFrom <= :day`, { day })
      .andWhere('(edition.repealedOn is null or edition.repealedOn > :day)');
    if (code) editions.andWhere('edition.code = :code', { code });
    return editions.getMany();
  }

  drafts(work: Work): Promise<ActEdition[]> {
    return mayReadDrafts(work.actor) ? work.manager.findBy(ActEdition, { status: 'draft' }) : Promise.resolve([]);
  }

  hasDraft(work: Work, code: ActCode): Promise<boolean> {
    return work.manager.existsBy(ActEdition, { code, status: 'draft' });
  }

  /** All of the act that the reader may see, the newest first. */
  editions(work: Work, code: ActCode): Promise<ActEdition[]> {
    const visible = mayReadDrafts(work.actor) ? { code } : { code, status: 'approved' as const };
    return work.manager.find(ActEdition, { where: visible, order: { inForceFrom: 'DESC', id: 'ASC' } });
  }

  edition(work: Work, id: string): Promise<ActEdition | null> {
    return work.manager.findOneBy(ActEdition, { id });
  }

  editionToChange(work: Work, id: string): Promise<ActEdition | null> {
    return work.manager.findOne(ActEdition, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  newest(work: Work, code: ActCode): Promise<ActEdition | null> {
    return work.manager.findOne(ActEdition, {
      where: { code, status: 'approved' },
      order: { inForceFrom: 'DESC' },
    });
  }

  async filesOf(work: Work, code: ActCode, rows: readonly ActEdition[]): Promise<EditionFile[]> {
    const newest = await this.newest(work, code);
    const papers = await work.manager.findBy(StoredFile, { id: In(rows.flatMap(({ fileId }) => fileId ?? [])) });
    return rows.map((row) => ({ row, newest, file: papers.find(({ id }) => id === row.fileId) ?? null }));
  }
}
