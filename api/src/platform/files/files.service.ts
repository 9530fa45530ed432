import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { MediaType, StoredFileView } from '@shared/files/file.contract';
import { UnitOfWork, type Work } from '../database';
import { notFound, Refusal } from '../errors';
import { inspected } from './inspection';
import { StoredFile } from './stored-file.entity';

const dayMs = 24 * 60 * 60 * 1000;

/** Files by id. Who may read one is said by the feature whose record claimed it: there is no route that gives a file alone. */
@Injectable()
export class FilesService {
  constructor(private readonly unit: UnitOfWork) {}

  async receive(actor: Actor, mediaType: MediaType, bytes: Buffer): Promise<StoredFileView> {
    const content = await inspected(mediaType, bytes);
    return this.unit.run(actor, async (work) => {
      const file = await this.keep(work, { mediaType, bytes: content, isClaimed: false });
      work.audit({ action: 'file.receive', subject: { type: 'stored_file', id: file.id } });
      return file;
    });
  }

  /**
   * Makes the file part of a record, once and for ever. Refuses with FILE.NOT_FOUND at the field unless the one who acts
   * has sent it and no record has it yet.
   *
   * @example await this.files.claim(work, body.fileId, 'fileId');
   */
  async claim(work: Work, fileId: string, field: string): Promise<StoredFile> {
    const file = await work.manager.findOne(StoredFile, {
      where: { id: fileId, uploadedBy: work.actor.accountId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!file || file.claimedAt) throw new Refusal('FILE.NOT_FOUND', { field });
    file.claimedAt = work.now;
    await work.manager.update(StoredFile, { id: fileId }, { claimedAt: work.now });
    return file;
  }

  /** The bytes, for a reader whom the feature has let in. */
  async open(work: Work, fileId: string): Promise<{ mediaType: MediaType; bytes: Buffer }> {
    const file = await work.manager.findOne(StoredFile, {
      where: { id: fileId },
      select: { id: true, mediaType: true, content: true },
    });
    return file ? { mediaType: file.mediaType, bytes: file.content } : notFound();
  }

  /** Keeps what the product itself has made, as part of the record that is being written. */
  make(work: Work, mediaType: MediaType, bytes: Buffer): Promise<StoredFileView> {
    return this.keep(work, { mediaType, bytes, isClaimed: true });
  }

  /** Takes a file that was sent only to be worked on, e.g. a photo of which a smaller one is kept; nothing of it stays. */
  async consume(work: Work, fileId: string, field: string): Promise<{ mediaType: MediaType; bytes: Buffer }> {
    const file = await work.manager.findOne(StoredFile, {
      where: { id: fileId, uploadedBy: work.actor.accountId },
      select: { id: true, mediaType: true, content: true, claimedAt: true },
    });
    if (!file || file.claimedAt) throw new Refusal('FILE.NOT_FOUND', { field });
    await work.manager.delete(StoredFile, { id: fileId });
    return { mediaType: file.mediaType, bytes: file.content };
  }

  /** Forgets what nobody made part of a record within a day; says how many. */
  async forgetUnclaimed(work: Work): Promise<number> {
    const { affected } = await work.manager
      .createQueryBuilder()
      .delete()
      .from(StoredFile)
      .where('claimed_at is null and created_at < :before', { before: new Date(work.now.getTime() - dayMs) })
      .execute();
    return affected ?? 0;
  }

  private async keep(
    work: Work,
    { mediaType, bytes, isClaimed }: { mediaType: MediaType; bytes: Buffer; isClaimed: boolean },
  ): Promise<StoredFileView> {
    const { id, size, sha256 } = await work.manager.save(
      Object.assign(new StoredFile(), {
        mediaType,
        content: bytes,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        uploadedBy: work.actor.accountId,
        claimedAt: isClaimed ? work.now : null,
        createdAt: work.now,
      }),
    );
    return { id, mediaType, size, sha256 };
  }
}
