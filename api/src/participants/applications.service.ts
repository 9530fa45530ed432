import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { GroundId } from '@shared/law/grounds';
import type { Page } from '@shared/page';
import type {
  ApplicationQuery,
  ApplicationSummary,
  ApplicationView,
  RecordGroundCheck,
  SubmitApplication,
} from '@shared/participants/application.contract';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, Refusal, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { Application } from './application.entity';
import { applicationStates } from './application.states';
import { type ApplicationFile, applicationSummary, applicationView, factsOf } from './application.view';
import { ApplicationsRepository } from './applications.repository';
import { GroundCheck } from './ground-check.entity';
import { groundMustBeInForceOn } from './grounds.rules';

/** Candidates and what is found out about them; the Council's word on them is in `SelectionService`. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly applications: ApplicationsRepository,
  ) {}

  list(actor: Actor, query: ApplicationQuery): Promise<Page<ApplicationSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.applications.page(work, query);
      return { items: items.map(applicationSummary), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<ApplicationView> {
    return this.unit.read(actor, async (work) => {
      const file = (await this.applications.find(work, id)) ?? notFound();
      return applicationView(file, actor, work.today);
    });
  }

  submit(actor: Actor, body: SubmitApplication): Promise<ApplicationView> {
    return this.unit.run(actor, async (work) => {
      refuseIf(mustNotBeInTheFuture(body.submittedOn, work.today), 'submittedOn');
      if (await this.applications.isUnderConsideration(work, body.iin)) {
        throw new Refusal('APPLICATION.ALREADY_SUBMITTED', { field: 'iin' });
      }
      const row = await this.applications.save(
        work,
        Object.assign(new Application(), body, {
          status: 'submitted',
          decisionId: null,
          decidedOn: null,
          refusalProvision: null,
          version: 1,
          createdAt: work.now,
        }),
      );
      work.audit({ action: 'application.submit', subject: { type: 'application', id: row.id }, provision: '11-1(3)' });
      return applicationView({ row, checks: [], participantId: null }, actor, work.today);
    });
  }

  /** Records the check of one ground, or replaces an earlier one while the application is undecided. */
  recordGroundCheck(
    actor: Actor,
    id: string,
    code: GroundId,
    version: number,
    body: RecordGroundCheck,
  ): Promise<ApplicationView> {
    return this.unit.run(actor, async (work) => {
      const file = (await this.applications.findForChange(work, id)) ?? notFound();
      requireVersion(file.row, version, () => applicationView(file, actor, work.today));
      file.row.status = moveBy(
        applicationStates,
        file.row.status,
        'record-ground-check',
        factsOf(file, work.today),
        actor,
      );
      refuseIf(mustNotBeInTheFuture(body.checkedOn, work.today), 'checkedOn');
      refuseIf(groundMustBeInForceOn(body.checkedOn, code), 'checkedOn');
      const check = await this.keepCheck(work, file, code, body);
      bump(file.row);
      await this.applications.save(work, file.row);
      work.audit({
        action: 'application.record-ground-check',
        subject: { type: 'application', id },
        provision: '11-3',
        detail: { ground: code, checkedOn: body.checkedOn },
      });
      const checks = [...file.checks.filter((other) => other.groundCode !== code), check];
      return applicationView({ ...file, checks }, actor, work.today);
    });
  }

  private async keepCheck(
    work: Work,
    { row }: ApplicationFile,
    groundCode: GroundId,
    body: RecordGroundCheck,
  ): Promise<GroundCheck> {
    const known = await this.applications.findCheck(work, row.id, groundCode);
    if (known) bump(known);
    const fresh = { applicationId: row.id, groundCode, version: 1, createdAt: work.now };
    const check = known ?? Object.assign(new GroundCheck(), fresh);
    return this.applications.saveCheck(work, Object.assign(check, body, { checkedBy: work.actor.name }));
  }
}
