import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { GroundId } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import { addMonths } from '@shared/law/terms';
import type { ApplicationView, RecordGroundCheck } from '@shared/participants/application.contract';
import { ActsService } from '../acts';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { applicationStates } from './application.states';
import { type ApplicationFile, applicationView, factsOf } from './application.view';
import { ApplicationsRepository } from './applications.repository';
import { GroundCheck } from './ground-check.entity';
import {
  evidenceMustNotEndBeforeItsCheck,
  evidenceMustNotOutliveTheOrder,
  groundMustBeInForceOn,
} from './grounds.rules';

/** The ledger of the grounds (11-3): each check is a new line, and the newest counts. */
@Injectable()
export class GroundChecks {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly applications: ApplicationsRepository,
    private readonly acts: ActsService,
  ) {}

  record(actor: Actor, id: string, code: GroundId, version: number, body: RecordGroundCheck): Promise<ApplicationView> {
    return this.unit.run(actor, async (work) => {
      const file = (await this.applications.findForChange(work, id)) ?? notFound();
      const { row } = file;
      requireVersion(row, version, () => applicationView(file, actor, work.today));
      row.status = moveBy(applicationStates, row.status, 'record-ground-check', factsOf(file, work.today), actor);
      refuseIf(mustNotBeInTheFuture(body.checkedOn, work.today), 'checkedOn');
      refuseIf(groundMustBeInForceOn(body.checkedOn, code), 'checkedOn');
      const check = await this.newLine(work, file, code, body);
      bump(row);
      await this.applications.save(work, row);
      work.audit({
        action: 'application.record-ground-check',
        subject: { type: 'application', id },
        provision: '11-3',
        detail: { ground: code, checkedOn: body.checkedOn },
      });
      return applicationView({ ...file, checks: [...file.checks, check] }, actor, work.today);
    });
  }

  private async newLine(
    work: Work,
    { row, checks }: ApplicationFile,
    groundCode: GroundId,
    body: RecordGroundCheck,
  ): Promise<GroundCheck> {
    const byTheOrder = await this.lastDayByTheOrder(work, body.checkedOn);
    const goodUntil = body.goodUntil ?? byTheOrder;
    refuseIf(evidenceMustNotEndBeforeItsCheck(body.checkedOn, goodUntil), 'goodUntil');
    refuseIf(evidenceMustNotOutliveTheOrder(goodUntil, byTheOrder), 'goodUntil');
    const number = checks.filter((check) => check.groundCode === groundCode).length + 1;
    return work.manager.save(
      Object.assign(new GroundCheck(), body, {
        applicationId: row.id,
        groundCode,
        number,
        goodUntil,
        checkedBy: work.actor.name,
        createdAt: work.now,
      }),
    );
  }

  /** As the order on selection in force on the day of the check sets it; null where it sets nothing. */
  private async lastDayByTheOrder(work: Work, checkedOn: LocalDate): Promise<LocalDate | null> {
    const { evidenceMonths } = (await this.acts.parametersOn(work, 'selection_order', checkedOn)) ?? {};
    return evidenceMonths === undefined ? null : addMonths(checkedOn, evidenceMonths);
  }
}
