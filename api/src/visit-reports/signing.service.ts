import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { SignVisitReport, VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { frozenContent, sha256Of } from './frozen-content';
import { ReportSignature } from './report-signature.entity';
import { VisitReportFiles } from './visit-report-files';
import { VisitReportVersion } from './visit-report-version.entity';
import { VisitReport } from './visit-report.entity';
import { maySeeReport } from './visit-report.policy';
import {
  everyMemberMustHaveSigned,
  memberMustHaveReadTheFrozenVersion,
  signerMustHaveCarriedOutTheVisit,
} from './visit-report.rules';
import { visitReportStates } from './visit-report.states';
import { factsOf, type VisitReportFile, visitReportView } from './visit-report.view';
import { VisitReportsRepository } from './visit-reports.repository';

/** From a draft to a report that is signed by every member who carried out the visit and locked for ever (11-8(4)). */
@Injectable()
export class SigningService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly reports: VisitReportsRepository,
    private readonly files: VisitReportFiles,
  ) {}

  freeze(actor: Actor, id: string, version: number): Promise<VisitReportView> {
    return this.change(actor, id, async (work, file) => {
      const { report } = file;
      requireVersion(report, version, () => visitReportView(file, actor));
      report.status = moveBy(visitReportStates, report.status, 'freeze', factsOf(file, actor), actor);
      const content = frozenContent(file);
      const frozen = await work.manager.save(VisitReportVersion, {
        reportId: id,
        number: await this.reports.nextVersionNumber(work, id),
        content,
        sha256: sha256Of(content),
        frozenAt: work.now,
      });
      report.currentVersionId = frozen.id;
      audit(work, id, 'freeze', { sha256: frozen.sha256 });
    });
  }

  /** A change means a new version and no signatures; the old version stays with those that it had. */
  reopen(actor: Actor, id: string, version: number): Promise<VisitReportView> {
    return this.change(actor, id, (work, file) => {
      requireVersion(file.report, version, () => visitReportView(file, actor));
      file.report.status = moveBy(visitReportStates, file.report.status, 'reopen', factsOf(file, actor), actor);
      file.report.currentVersionId = null;
      audit(work, id, 'reopen', { signatures: file.signatures.length });
      return Promise.resolve();
    });
  }

  sign(actor: Actor, id: string, { sha256, dissent }: SignVisitReport): Promise<VisitReportView> {
    return this.change(actor, id, async (work, file) => {
      refuseIf(signerMustHaveCarriedOutTheVisit(factsOf(file, actor)));
      if (file.report.status === 'locked') throw new Refusal('VISIT_REPORT.LOCKED', { provision: '11-8(4)' });
      moveBy(visitReportStates, file.report.status, 'sign', factsOf(file, actor), actor);
      const frozen = file.frozen ?? notFound();
      refuseIf(memberMustHaveReadTheFrozenVersion(sha256, frozen.sha256), 'sha256');
      await work.manager.save(ReportSignature, {
        versionId: frozen.id,
        participantId: actor.participantId ?? notFound(),
        sha256,
        dissent: dissent ?? null,
        signedAt: work.now,
      });
      audit(work, id, 'sign', { sha256, dissenting: dissent !== undefined });
      await this.lockWhenEverybodySigned(work, file);
    });
  }

  private async lockWhenEverybodySigned(work: Work, file: VisitReportFile): Promise<void> {
    const { report } = file;
    const signed = await this.files.open(work, report);
    const facts = factsOf(signed, work.actor);
    if (everyMemberMustHaveSigned(facts)) return;
    report.status = moveBy(visitReportStates, report.status, 'lock', facts, work.actor);
    report.lockedAt = work.now;
    audit(work, report.id, 'lock', { signatures: facts.signedBy.length });
  }

  private change(
    actor: Actor,
    id: string,
    act: (work: Work, file: VisitReportFile) => Promise<void>,
  ): Promise<VisitReportView> {
    return this.unit.run(actor, async (work) => {
      const report = (await this.reports.reportToChange(work, id)) ?? notFound();
      const file = await this.files.open(work, report);
      if (
        !maySeeReport(
          actor,
          file.members.map(({ participantId }) => participantId),
        )
      )
        notFound();
      await act(work, file);
      bump(report);
      await work.manager.save(VisitReport, report);
      return visitReportView(await this.files.open(work, report), actor);
    });
  }
}

function audit(work: Work, id: string, act: string, detail: Record<string, string | number | boolean>): void {
  work.audit({ action: `visit-report.${act}`, subject: { type: 'visit_report', id }, provision: '11-8(4)', detail });
}
