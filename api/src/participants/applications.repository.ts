import { Injectable } from '@nestjs/common';
import type { Page } from '@shared/page';
import type { ApplicationQuery } from '@shared/participants/application.contract';
import { In, IsNull, Not } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { StoredFile } from '../platform/files';
import { Mails } from '../platform/mail';
import { ApplicationDocument } from './application-document.entity';
import { Application } from './application.entity';
import type { ApplicationFile, DocumentFile } from './application.view';
import { GroundCheck } from './ground-check.entity';
import { LettersRepository } from './letters/letters.repository';
import { Participant } from './participant.entity';
import type { DecidedOn } from './replay/replay';

/** An application of a call, with what it is compared by. */
export interface CandidateFile {
  readonly row: Application;
  readonly checks: readonly GroundCheck[];
  readonly documents: readonly ApplicationDocument[];
}

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

  /** Those who are not refused. */
  async candidatesOf(work: Work, callId: string): Promise<CandidateFile[]> {
    const rows = await work.manager.findBy(Application, { callId, status: Not('refused') });
    const of = { applicationId: In(rows.map(({ id }) => id)) };
    const checks = await work.manager.findBy(GroundCheck, of);
    const documents = await work.manager.findBy(ApplicationDocument, { ...of, removedAt: IsNull() });
    return rows.map((row) => ({
      row,
      checks: checks.filter(({ applicationId }) => applicationId === row.id),
      documents: documents.filter(({ applicationId }) => applicationId === row.id),
    }));
  }

  /** Every decision with what it rested on, the newest first. */
  async decided(work: Work): Promise<(DecidedOn & { readonly fullName: string })[]> {
    const rows = await work.manager.find(Application, {
      where: { status: Not('submitted') },
      order: { decidedOn: 'DESC', id: 'ASC' },
    });
    const checks = new Map<string, GroundCheck[]>(rows.map(({ id }) => [id, []]));
    for (const check of await work.manager.find(GroundCheck)) checks.get(check.applicationId)?.push(check);
    return rows.flatMap(({ id, fullName, status, decidedOn, refusalProvision }) =>
      status === 'submitted' || decidedOn === null
        ? []
        : [{ applicationId: id, fullName, status, decidedOn, refusalProvision, checks: checks.get(id) ?? [] }],
    );
  }

  /** Those that are not decided, with the checks of their grounds, the oldest first. */
  async undecided(work: Work): Promise<{ readonly row: Application; readonly checks: readonly GroundCheck[] }[]> {
    const rows = await work.manager.find(Application, {
      where: { status: 'submitted' },
      order: { submittedOn: 'ASC', id: 'ASC' },
    });
    const checks = await work.manager.findBy(GroundCheck, { applicationId: In(rows.map(({ id }) => id)) });
    return rows.map((row) => ({ row, checks: checks.filter(({ applicationId }) => applicationId === row.id) }));
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
