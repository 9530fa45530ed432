import { Injectable } from '@nestjs/common';
import type { Page } from '@shared/page';
import type { SptQuery } from '@shared/spt/spt.contract';
import { In, type SelectQueryBuilder } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { StoredFile } from '../platform/files';
import { SptContactFile } from './spt-contact-file.entity';
import { SptContact } from './spt-contact.entity';
import { readableBy } from './spt.policy';
import type { SptFile } from './spt.view';

/** Every query is narrowed to what the actor may read: an entry that is closed is not there, nor counted, nor referred to. */
@Injectable()
export class SptRepository {
  page(work: Work, { kind, year, ...query }: SptQuery): Promise<Page<SptContact>> {
    const contacts = seenBy(work);
    if (kind) contacts.andWhere('contact.kind = :kind', { kind });
    if (year)
      contacts.andWhere('contact.contactOn between :first and :last', {
        first: `${year}-01-01`,
        last: `${year}-12-31`,
      });
    return paginate(contacts, query, { sort: 'contact.contactOn', id: 'contact.id', direction: 'DESC' });
  }

  find(work: Work, id: string): Promise<SptContact | null> {
    return seenBy(work).andWhere('contact.id = :id', { id }).getOne();
  }

  /** Entries that correct one of these, the oldest first. */
  correctionsOf(work: Work, ids: readonly string[]): Promise<SptContact[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return seenBy(work)
      .andWhere('contact.correctsId in (:...ids)', { ids })
      .orderBy('contact.createdAt')
      .addOrderBy('contact.id')
      .getMany();
  }

  async fileOf(work: Work, row: SptContact): Promise<SptFile> {
    const links = await work.manager.find(SptContactFile, { where: { contactId: row.id }, order: { position: 'ASC' } });
    const stored = await work.manager.findBy(StoredFile, { id: In(links.map(({ fileId }) => fileId)) });
    return {
      row,
      files: links.flatMap(({ fileId }) => stored.find(({ id }) => id === fileId) ?? []),
      corrects: row.correctsId ? await this.find(work, row.correctsId) : null,
      correctedBy: await this.correctionsOf(work, [row.id]),
    };
  }

  hasFile(work: Work, contactId: string, fileId: string): Promise<boolean> {
    return work.manager.existsBy(SptContactFile, { contactId, fileId });
  }
}

const seenBy = ({ manager, actor }: Work): SelectQueryBuilder<SptContact> =>
  manager
    .createQueryBuilder(SptContact, 'contact')
    .where('contact.openTo = any(:readable)', { readable: readableBy(actor) });
