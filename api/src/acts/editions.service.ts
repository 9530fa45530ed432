import { Injectable } from '@nestjs/common';
import type {
  ActCode,
  ApproveEdition,
  EditionStatus,
  EditionView,
  PrepareEdition,
  RepealEdition,
} from '@shared/acts/act.contract';
import type { Actor } from '@shared/actor';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, Refusal, refuseIf } from '../platform/errors';
import { FilesService } from '../platform/files';
import { moveBy } from '../platform/states';
import { ActEdition } from './act-edition.entity';
import { parametersOf } from './act.parameters';
import { canSee } from './act.policy';
import { editionMustNotPrecedeItsApproval, parametersMustAgree, repealMustFollowTheFirstDay } from './act.rules';
import { type EditionAction, editionStates } from './act.states';
import { editionView, factsOf } from './act.view';
import { ActsRepository } from './acts.repository';

/** How an edition comes to be and to its end (11-2(2)): the office prepares, the Ombudsman approves. */
@Injectable()
export class EditionsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly acts: ActsRepository,
    private readonly files: FilesService,
  ) {}

  prepare(actor: Actor, code: ActCode, body: PrepareEdition): Promise<EditionView> {
    return this.unit.run(actor, async (work) => {
      if (await this.acts.hasDraft(work, code)) throw new Refusal('ACT.DRAFT_EXISTS', { provision: '11-2(2)' });
      const row = await work.manager.save(ActEdition, {
        code,
        ...(await this.contentOf(work, code, body, null)),
        status: 'draft' as EditionStatus,
        number: null,
        approvedOn: null,
        repealedOn: null,
        version: 1,
        createdAt: work.now,
      });
      return this.done(work, 'act-edition.prepare', row);
    });
  }

  change(actor: Actor, id: string, version: number, body: PrepareEdition): Promise<EditionView> {
    return this.unit.run(actor, async (work) => {
      const row = await this.toMove(work, id, version, 'change');
      Object.assign(row, await this.contentOf(work, row.code, body, row.fileId));
      return this.done(work, 'act-edition.change', await this.saved(work, row));
    });
  }

  /** Ends the edition before it on the day before its own first day. */
  approve(actor: Actor, id: string, version: number, { number, approvedOn }: ApproveEdition): Promise<EditionView> {
    return this.unit.run(actor, async (work) => {
      refuseIf(mustNotBeInTheFuture(approvedOn, work.today), 'approvedOn');
      const row = await this.toMove(work, id, version, 'approve');
      refuseIf(editionMustNotPrecedeItsApproval(row.inForceFrom, approvedOn), 'approvedOn');
      const newest = await this.acts.newest(work, row.code);
      if (newest && newest.repealedOn === null) {
        newest.repealedOn = row.inForceFrom;
        await this.saved(work, newest);
      }
      Object.assign(row, { status: 'approved', number, approvedOn });
      return this.done(work, 'act-edition.approve', await this.saved(work, row), { number, approvedOn });
    });
  }

  repeal(actor: Actor, id: string, version: number, { repealedOn }: RepealEdition): Promise<EditionView> {
    return this.unit.run(actor, async (work) => {
      const row = await this.toMove(work, id, version, 'repeal');
      refuseIf(repealMustFollowTheFirstDay(repealedOn, row.inForceFrom), 'repealedOn');
      row.repealedOn = repealedOn;
      return this.done(work, 'act-edition.repeal', await this.saved(work, row), { repealedOn });
    });
  }

  private async toMove(work: Work, id: string, version: number, action: EditionAction): Promise<ActEdition> {
    const row = await this.acts.editionToChange(work, id);
    if (!row || !canSee(row, work.actor)) return notFound();
    const [file] = await this.acts.filesOf(work, row.code, [row]);
    if (!file) return notFound();
    requireVersion(row, version, () => editionView(file, work.actor));
    moveBy(editionStates, row.status, action, factsOf(file), work.actor);
    return row;
  }

  private async contentOf(
    work: Work,
    code: ActCode,
    { titleKk, titleRu, titleEn, inForceFrom, parameters, fileId }: PrepareEdition,
    earlierFileId: string | null,
  ) {
    const settled = parametersOf(code, parameters, work.locale);
    refuseIf(parametersMustAgree(code, settled), 'parameters.maxSeats');
    if (fileId && fileId !== earlierFileId) await this.claimText(work, fileId);
    return {
      titleKk,
      titleRu,
      titleEn: titleEn ?? null,
      inForceFrom,
      parameters: settled,
      fileId: fileId ?? earlierFileId,
    };
  }

  private async claimText(work: Work, fileId: string): Promise<void> {
    const { mediaType } = await this.files.claim(work, fileId, 'fileId');
    if (mediaType !== 'application/pdf') throw new Refusal('ACT.FILE_MUST_BE_PDF', { field: 'fileId' });
  }

  private saved(work: Work, row: ActEdition): Promise<ActEdition> {
    bump(row);
    return work.manager.save(ActEdition, row);
  }

  private async done(
    work: Work,
    action: string,
    row: ActEdition,
    detail: Record<string, string> = {},
  ): Promise<EditionView> {
    work.audit({
      action,
      subject: { type: 'act_edition', id: row.id },
      provision: '11-2(2)',
      detail: { code: row.code, ...detail },
    });
    const [file] = await this.acts.filesOf(work, row.code, [row]);
    return file ? editionView(file, work.actor) : notFound();
  }
}
