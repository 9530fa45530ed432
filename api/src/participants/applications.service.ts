import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import type {
  ApplicationQuery,
  ApplicationSummary,
  ApplicationView,
  ChangeAddress,
  ChangeApplication,
  SubmitApplication,
} from '@shared/participants/application.contract';
import { CallsService } from '../calls';
import { applyChange, bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, Refusal, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { Application } from './application.entity';
import { applicationStates } from './application.states';
import { applicationSummary, applicationView, factsOf } from './application.view';
import { ApplicationsRepository } from './applications.repository';
import { renewalMustBeOfTheSamePerson } from './mandate.rules';

/** Candidates and what they say of themselves; what is found out is in `GroundChecks`, the Council's word in `SelectionService`. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly applications: ApplicationsRepository,
    private readonly calls: CallsService,
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
      await this.refuseUnlessAcceptable(work, body);
      const { email = null, locale = 'kk', callId = null, renewsParticipantId = null, ...said } = body;
      const row = await this.applications.save(
        work,
        Object.assign(new Application(), said, {
          email,
          locale,
          callId,
          renewsParticipantId,
          competences: body.competences ?? [],
          travelRegions: body.travelRegions ?? [],
          status: 'submitted',
          decisionId: null,
          decidedOn: null,
          refusalProvision: null,
          version: 1,
          createdAt: work.now,
        }),
      );
      work.audit({ action: 'application.submit', subject: { type: 'application', id: row.id }, provision: '11-1(3)' });
      return applicationView((await this.applications.find(work, row.id)) ?? notFound(), actor, work.today);
    });
  }

  change(actor: Actor, id: string, version: number, body: ChangeApplication): Promise<ApplicationView> {
    return this.write(actor, id, version, 'change', body);
  }

  changeAddress(actor: Actor, id: string, version: number, { email }: ChangeAddress): Promise<ApplicationView> {
    return this.write(actor, id, version, 'change-address', { email: email ?? null });
  }

  private write(
    actor: Actor,
    id: string,
    version: number,
    action: 'change' | 'change-address',
    change: Partial<Application>,
  ): Promise<ApplicationView> {
    return this.unit.run(actor, async (work) => {
      const file = (await this.applications.findForChange(work, id)) ?? notFound();
      const { row } = file;
      requireVersion(row, version, () => applicationView(file, actor, work.today));
      row.status = moveBy(applicationStates, row.status, action, factsOf(file, work.today), actor);
      const fields = applyChange(row, change);
      bump(row);
      await this.applications.save(work, row);
      work.audit({
        action: `application.${action}`,
        subject: { type: 'application', id },
        provision: '11-1(3)',
        detail: { fields },
      });
      return applicationView(file, actor, work.today);
    });
  }

  private async refuseUnlessAcceptable(work: Work, body: SubmitApplication): Promise<void> {
    const { iin, callId, renewsParticipantId, submittedOn } = body;
    refuseIf(mustNotBeInTheFuture(submittedOn, work.today), 'submittedOn');
    if (await this.applications.isUnderConsideration(work, iin)) {
      throw new Refusal('APPLICATION.ALREADY_SUBMITTED', { field: 'iin' });
    }
    if (callId) await this.calls.requireAcceptance(work, callId, body);
    if (renewsParticipantId) {
      const holder = await this.applications.iinOfParticipant(work, renewsParticipantId);
      refuseIf(renewalMustBeOfTheSamePerson(iin, holder ?? ''), 'renewsParticipantId');
    }
  }
}
