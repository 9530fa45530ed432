import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { MediaType } from '@shared/files/file.contract';
import type { AddApplicationDocument, ApplicationView } from '@shared/participants/application.contract';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { notFound } from '../platform/errors';
import { FilesService } from '../platform/files';
import { moveBy } from '../platform/states';
import { ApplicationDocument } from './application-document.entity';
import { mayOpenDocument } from './application.policy';
import { applicationStates } from './application.states';
import { applicationView, factsOf } from './application.view';
import { ApplicationsRepository } from './applications.repository';

/** The papers of a candidate: added and removed while the application is undecided, opened by whom they concern. */
@Injectable()
export class ApplicationDocuments {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly applications: ApplicationsRepository,
    private readonly files: FilesService,
  ) {}

  add(actor: Actor, id: string, { kind, fileId }: AddApplicationDocument): Promise<ApplicationView> {
    return this.change(actor, id, 'application.add-document', async (work) => {
      await this.files.claim(work, fileId, 'fileId');
      return this.applications.saveDocument(
        work,
        Object.assign(new ApplicationDocument(), {
          applicationId: id,
          kind,
          fileId,
          addedOn: work.today,
          removedAt: null,
          createdAt: work.now,
        }),
      );
    });
  }

  remove(actor: Actor, id: string, documentId: string): Promise<ApplicationView> {
    return this.change(actor, id, 'application.remove-document', async (work) => {
      const row = (await this.applications.document(work, id, documentId)) ?? notFound();
      return this.applications.saveDocument(work, Object.assign(row, { removedAt: work.now }));
    });
  }

  open(actor: Actor, id: string, documentId: string): Promise<{ mediaType: MediaType; bytes: Buffer }> {
    return this.unit.read(actor, async (work) => {
      const row = (await this.applications.document(work, id, documentId)) ?? notFound();
      if (!mayOpenDocument(actor, row.kind)) notFound();
      work.audit({
        action: 'application.open-document',
        subject: { type: 'application', id },
        provision: '11-1(3)',
        detail: { kind: row.kind, documentId },
      });
      return this.files.open(work, row.fileId);
    });
  }

  private change(
    actor: Actor,
    id: string,
    action: string,
    act: (work: Work) => Promise<ApplicationDocument>,
  ): Promise<ApplicationView> {
    return this.unit.run(actor, async (work) => {
      const file = (await this.applications.findForChange(work, id)) ?? notFound();
      const { row } = file;
      row.status = moveBy(applicationStates, row.status, 'change', factsOf(file, work.today), actor);
      const document = await act(work);
      bump(row);
      await this.applications.save(work, row);
      work.audit({
        action,
        subject: { type: 'application', id },
        provision: '11-1(3)',
        detail: { kind: document.kind, documentId: document.id },
      });
      return applicationView((await this.applications.find(work, id)) ?? notFound(), actor, work.today);
    });
  }
}
