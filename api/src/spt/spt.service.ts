import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import type {
  RegisterSptContact,
  SptContactSummary,
  SptContactView,
  SptQuery,
  SptRegistered,
} from '@shared/spt/spt.contract';
import { UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { FilesService } from '../platform/files';
import { SptContactFile } from './spt-contact-file.entity';
import { SptContact } from './spt-contact.entity';
import { canRead } from './spt.policy';
import { SptRepository } from './spt.repository';
import { correctedMustBeReadable, nextStepMustBeNamed, nextStepMustFollowTheContact } from './spt.rules';
import { sptSummary, sptView } from './spt.view';

/** The log of contacts with the Subcommittee on Prevention of Torture (11-2(3)); every access is logged (11-10(2)). */
@Injectable()
export class SptService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly contacts: SptRepository,
    private readonly files: FilesService,
  ) {}

  list(actor: Actor, query: SptQuery): Promise<Page<SptContactSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.contacts.page(work, query);
      const ids = items.map(({ id }) => id);
      const corrections = await this.contacts.correctionsOf(work, ids);
      const corrected = new Set(corrections.map(({ correctsId }) => correctsId));
      if (ids.length > 0)
        work.audit({
          action: 'spt-log.list',
          subject: { type: 'spt_log', id: 'log' },
          provision: '11-10(2)',
          detail: { ids },
        });
      return { items: items.map((row) => sptSummary(row, corrected.has(row.id))), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<SptContactView> {
    return this.unit.read(actor, async (work) => {
      const row = (await this.contacts.find(work, id)) ?? notFound();
      this.audit(work, 'spt-contact.read', id, '11-10(2)');
      return sptView(await this.contacts.fileOf(work, row), actor);
    });
  }

  file(actor: Actor, id: string, fileId: string): Promise<{ mediaType: string; bytes: Buffer }> {
    return this.unit.read(actor, async (work) => {
      const row = (await this.contacts.find(work, id)) ?? notFound();
      if (!(await this.contacts.hasFile(work, row.id, fileId))) return notFound();
      this.audit(work, 'spt-contact.read-file', id, '11-10(2)');
      return this.files.open(work, fileId);
    });
  }

  register(actor: Actor, body: RegisterSptContact): Promise<SptRegistered> {
    return this.unit.run(actor, async (work) => {
      const { nextStep = null, nextStepDueOn = null, openTo = 'ombudsman', correctsId = null } = body;
      refuseIf(mustNotBeInTheFuture(body.contactOn, work.today), 'contactOn');
      refuseIf(nextStepMustBeNamed(nextStep, nextStepDueOn), 'nextStep');
      refuseIf(nextStepMustFollowTheContact(nextStepDueOn, body.contactOn), 'nextStepDueOn');
      if (correctsId) refuseIf(correctedMustBeReadable(await this.contacts.find(work, correctsId)), 'correctsId');
      const row = await work.manager.save(SptContact, {
        kind: body.kind,
        direction: body.direction,
        contactOn: body.contactOn,
        subject: body.subject,
        summary: body.summary,
        nextStep,
        nextStepDueOn,
        openTo,
        correctsId,
        registeredBy: actor.accountId,
        registeredByName: actor.name,
        createdAt: work.now,
      });
      await this.attach(work, row.id, body.fileIds ?? []);
      this.audit(work, correctsId ? 'spt-contact.correct' : 'spt-contact.register', row.id, '11-2(3)', { openTo });
      const isReadable = canRead(openTo, actor);
      return { openTo, contact: isReadable ? sptView(await this.contacts.fileOf(work, row), actor) : null };
    });
  }

  private async attach(work: Work, contactId: string, fileIds: readonly string[]): Promise<void> {
    for (const [position, fileId] of fileIds.entries()) {
      await this.files.claim(work, fileId, `fileIds.${position}`);
      await work.manager.insert(SptContactFile, { contactId, fileId, position });
    }
  }

  private audit(
    work: Work,
    action: string,
    id: string,
    provision: '11-2(3)' | '11-10(2)',
    detail: Record<string, string> = {},
  ): void {
    work.audit({ action, subject: { type: 'spt_contact', id }, provision, detail });
  }
}
