import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  AcknowledgementRow,
  ApproveCode,
  CodeEditionView,
  CodeOfConductView,
  ListAcknowledgements,
} from '@shared/conduct/code-of-conduct.contract';
import type { Page } from '@shared/page';
import { hasPermission } from '@shared/permissions';
import { UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { actionView } from '../platform/states';
import { CodeEdition } from './code-edition.entity';
import { CodeRepository } from './code.repository';
import {
  codeMustHoldFromItsApproval,
  editionMustBeInForce,
  editionMustBeUnacknowledged,
  editionMustFollowTheOthers,
  editionOn,
} from './code.rules';
import { type CodeFile, codeEditionSummary, codeEditionView } from './code.view';

/** 11-5(1): the code of conduct in its editions, and each participant's own word on the one in force. */
@Injectable()
export class CodeOfConductService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly codes: CodeRepository,
  ) {}

  view(actor: Actor): Promise<CodeOfConductView> {
    return this.unit.read(actor, async (work) => {
      const editions = await this.codes.editions(work);
      const inForce = editionOn(work.today, editions);
      const seesEverybody = hasPermission(actor.roles, 'conduct.read');
      return {
        inForce: inForce && codeEditionView(await this.file(work, inForce, true), actor),
        editions: editions.map((row) => codeEditionSummary(row, row.id === inForce?.id)),
        acknowledged: inForce && seesEverybody ? await this.codes.counts(work, inForce.id) : null,
        actions: hasPermission(actor.roles, 'conduct.approve') ? [actionView('approve', null, actor)] : [],
      };
    });
  }

  edition(actor: Actor, id: string): Promise<CodeEditionView> {
    return this.unit.read(actor, async (work) => codeEditionView(await this.find(work, id), actor));
  }

  approve(actor: Actor, body: ApproveCode): Promise<CodeEditionView> {
    return this.unit.run(actor, async (work) => {
      const editions = await this.codes.editions(work);
      refuseIf(mustNotBeInTheFuture(body.approvedOn, work.today), 'approvedOn');
      refuseIf(codeMustHoldFromItsApproval(body), 'inForceFrom');
      refuseIf(editionMustFollowTheOthers(body.inForceFrom, editions), 'inForceFrom');
      const row = await this.codes.save(
        work,
        Object.assign(new CodeEdition(), {
          ...body,
          textEn: body.textEn ?? null,
          number: (editions[0]?.number ?? 0) + 1,
          createdAt: work.now,
        }),
      );
      work.audit({
        action: 'code-of-conduct.approve',
        subject: { type: 'conduct_edition', id: row.id },
        provision: '11-5(1)',
        detail: { number: row.number, inForceFrom: row.inForceFrom },
      });
      return codeEditionView(await this.find(work, row.id), actor);
    });
  }

  acknowledge(actor: Actor, id: string): Promise<CodeEditionView> {
    return this.unit.run(actor, async (work) => {
      const participantId = actor.participantId ?? notFound();
      const { row, isInForce, acknowledgedAt } = await this.find(work, id);
      refuseIf(editionMustBeInForce(isInForce));
      refuseIf(editionMustBeUnacknowledged(acknowledgedAt !== null));
      await this.codes.acknowledge(work, row.id, participantId);
      work.audit({
        action: 'code-of-conduct.acknowledge',
        subject: { type: 'participant', id: participantId },
        provision: '11-5(1)',
        detail: { number: row.number },
      });
      return codeEditionView({ row, isInForce, acknowledgedAt: work.now }, actor);
    });
  }

  /** None while no code is in force: then nobody has anything to acknowledge. */
  acknowledgements(actor: Actor, query: ListAcknowledgements): Promise<Page<AcknowledgementRow>> {
    return this.unit.read(actor, async (work) => {
      const inForce = editionOn(work.today, await this.codes.editions(work));
      return inForce ? this.codes.page(work, inForce.id, query) : { items: [], nextCursor: null };
    });
  }

  /** For the first page: the edition in force, where the one who acts is a participant and has not acknowledged it. */
  async toAcknowledge(work: Work): Promise<Pick<CodeEdition, 'id' | 'number' | 'inForceFrom'> | null> {
    const { participantId } = work.actor;
    const inForce = editionOn(work.today, await this.codes.editions(work));
    if (!participantId || !inForce) return null;
    return (await this.codes.acknowledgement(work, inForce.id, participantId)) ? null : inForce;
  }

  private async find(work: Work, id: string): Promise<CodeFile> {
    const editions = await this.codes.editions(work);
    const row = editions.find((edition) => edition.id === id) ?? notFound();
    return this.file(work, row, editionOn(work.today, editions)?.id === id);
  }

  private async file(work: Work, row: CodeEdition, isInForce: boolean): Promise<CodeFile> {
    const { participantId } = work.actor;
    const word = participantId ? await this.codes.acknowledgement(work, row.id, participantId) : null;
    return { row, isInForce, acknowledgedAt: word?.acknowledgedAt ?? null };
  }
}
