import { Injectable } from '@nestjs/common';
import type { Page } from '@shared/page';
import type { ApplicationQuery } from '@shared/participants/application.contract';
import { In, IsNull } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { StoredFile } from '../platform/files';
import { Mails } from '../platform/mail';
import { ApplicationDocument } from './application-document.entity';
import { Application } from './application.entity';
import type { ApplicationFile, DocumentFile } from './application.view';
import { GroundCheck } from './ground-check.entity';
import { LettersRepository } from './letters/letters.repository';
import { Participant } from './participant.entity';

/** Every query on applications. Their rows have no scope of their own: who holds the permission sees them all. */
@Injectable()
export class ApplicationsRepository {
  constructor(
    private readonly letters: LettersRepository,
    private readonly mails: Mails,
  ) {}

  page(work: Work, { status, callId, ...query }: ApplicationQuery): Promise<Page<Application>> {
    const rows = work.manager.createQueryBuilder(Application, 'application');
    if (status) rows.andWhere('application.status = :status', { status });
    if (callId) rows.andWhere('application.callId = :callId', { callId });
    return paginate(rows, query, { sort: 'application.submittedOn', id: 'application.id', direction: 'DESC' });
  }

  async find(work: Work, id: string): Promise<ApplicationFile | null> {
    const row = await work.manager.findOneBy(Application, { id });
    return row && this.fileOf(work, row);
  }

  /** Held until the transaction ends: what the decision rests on cannot change beneath it. */
  async findForChange(work: Work, id: string): Promise<ApplicationFile | null> {
    const row = await work.manager.findOne(Application, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && this.fileOf(work, row);
  }

  isUnderConsideration(work: Work, iin: string): Promise<boolean> {
    return work.manager.existsBy(Application, { iin, status: 'submitted' });
  }

  /** Of the person who holds the participant's mandate; null where there is no such participant. */
  async iinOfParticipant(work: Work, participantId: string): Promise<string | null> {
    const [row] = await work.manager.query<{ iin: string }[]>(
      'select a.iin from participants p join applications a on a.id = p.application_id where p.id = $1',
      [participantId],
    );
    return row?.iin ?? null;
  }

  document(work: Work, applicationId: string, id: string): Promise<ApplicationDocument | null> {
    return work.manager.findOneBy(ApplicationDocument, { id, applicationId, removedAt: IsNull() });
  }

  saveDocument(work: Work, row: ApplicationDocument): Promise<ApplicationDocument> {
    return work.manager.save(row);
  }

  save(work: Work, row: Application): Promise<Application> {
    return work.manager.save(Application, row);
  }

  saveCheck(work: Work, row: GroundCheck): Promise<GroundCheck> {
    return work.manager.save(GroundCheck, row);
  }

  private async fileOf(work: Work, row: Application): Promise<ApplicationFile> {
    const applicationId = row.id;
    const checks = await work.manager.find(GroundCheck, {
      where: { applicationId },
      order: { createdAt: 'ASC', number: 'ASC' },
    });
    const participant = await work.manager.findOneBy(Participant, { applicationId });
    return {
      row,
      checks,
      documents: await this.documentsOf(work, applicationId),
      letter: await this.letters.ofApplication(work, applicationId),
      canBeMailed: this.mails.canBeSent,
      participantId: participant?.id ?? (row.status === 'selected' ? row.renewsParticipantId : null),
    };
  }

  private async documentsOf(work: Work, applicationId: string): Promise<DocumentFile[]> {
    const rows = await work.manager.find(ApplicationDocument, {
      where: { applicationId, removedAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const files = await work.manager.findBy(StoredFile, { id: In(rows.map(({ fileId }) => fileId)) });
    return rows.flatMap((row) => {
      const file = files.find(({ id }) => id === row.fileId);
      return file ? [{ row, mediaType: file.mediaType, size: file.size }] : [];
    });
  }
}
