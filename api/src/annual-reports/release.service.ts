import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  AnnualReportView,
  DispatchAnnualReport,
  PublishAnnualReport,
} from '@shared/annual-reports/annual-report.contract';
import { Config } from '../platform/config';
import { bump } from '../platform/database';
import { Deadlines } from '../platform/deadlines';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { AnnualReport } from './annual-report.entity';
import { AnnualReportChanges } from './annual-report-changes';
import { factsOf } from './annual-report-file';
import * as rules from './annual-report.rules';
import { annualReportStates } from './annual-report.states';
import { Dispatch } from './dispatch.entity';

/** Sent to each authorised body and placed on the internet resource, each within its month (11-9(3)). */
@Injectable()
export class Release {
  constructor(
    private readonly changes: AnnualReportChanges,
    private readonly deadlines: Deadlines,
    private readonly config: Config,
  ) {}

  dispatch(actor: Actor, id: string, { authorityId, dispatchedOn }: DispatchAnnualReport): Promise<AnnualReportView> {
    return this.changes.change(actor, id, async (work, file) => {
      const { report } = file;
      moveBy(annualReportStates, report.status, 'dispatch', factsOf(file), actor);
      const dispatch = file.dispatches.find((each) => each.authorityId === authorityId) ?? null;
      refuseIf(rules.bodyMustBeAddressed(dispatch), 'authorityId');
      if (!dispatch) notFound();
      refuseIf(rules.bodyMustNotHaveBeenSentTheReport(dispatch), 'authorityId');
      refuseIf(mustNotBeInTheFuture(dispatchedOn, work.today), 'dispatchedOn');
      refuseIf(rules.dispatchMustFollowApproval(dispatchedOn, report.approvedOn ?? ''), 'dispatchedOn');
      dispatch.dispatchedOn = dispatchedOn;
      bump(dispatch);
      await work.manager.save(Dispatch, dispatch);
      await this.deadlines.meet(work, { clock: 'dispatch', subjectId: dispatch.id, metOn: dispatchedOn });
      work.audit({
        action: 'annual-report.dispatch',
        subject: { type: 'dispatch', id: dispatch.id },
        provision: '11-9(3)',
        detail: { annualReportId: id, authorityId, dispatchedOn },
      });
    });
  }

  publish(actor: Actor, id: string, { publishedOn }: PublishAnnualReport): Promise<AnnualReportView> {
    return this.changes.change(actor, id, async (work, file) => {
      const { report } = file;
      report.status = moveBy(annualReportStates, report.status, 'publish', factsOf(file), actor);
      refuseIf(mustNotBeInTheFuture(publishedOn, work.today), 'publishedOn');
      refuseIf(rules.publicationMustFollowApproval(publishedOn, report.approvedOn ?? ''), 'publishedOn');
      report.publishedOn = publishedOn;
      report.publishedAddress = new URL(`/reports/${report.year}`, this.config.APP_URL).href;
      bump(report);
      await work.manager.save(AnnualReport, report);
      await this.deadlines.meet(work, { clock: 'publication', subjectId: id, metOn: publishedOn });
      work.audit({
        action: 'annual-report.publish',
        subject: { type: 'annual_report', id },
        provision: '11-9(3)',
        detail: { publishedOn, address: report.publishedAddress },
      });
    });
  }
}
