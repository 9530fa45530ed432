import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  DecideViolation,
  ListViolations,
  OwnViolation,
  RecordViolation,
  ViolationRef,
  ViolationView,
} from '@shared/conduct/violation.contract';
import type { Page } from '@shared/page';
import { ParticipantsService } from '../participants';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, Refusal, refuseIf } from '../platform/errors';
import { Violation } from './violation.entity';
import {
  correctionMustBeOfTheSameParticipant,
  decisionMustFollowTheFinding,
  endOfPowersMustBeRecorded,
  violationMustBeUndecided,
  violationMustHaveHappenedBeforeItIsFound,
  violationMustNotBeCorrected,
} from './violation.rules';
import { ownViolation, type ViolationFile, violationView } from './violation.view';
import { ViolationsRepository } from './violations.repository';

/** 11-5(5): breaches by participants and what came of them. Whoever reads the register is in the trail. */
@Injectable()
export class ViolationsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly violations: ViolationsRepository,
    private readonly participants: ParticipantsService,
  ) {}

  list(actor: Actor, query: ListViolations): Promise<Page<ViolationView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.violations.page(work, query);
      const files = await this.filesOf(work, items);
      for (const { id } of items) auditRead(work, id);
      return { items: files.map((file) => violationView(file, actor)), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<ViolationView> {
    return this.unit.read(actor, async (work) => {
      const row = (await this.violations.find(work, id)) ?? notFound();
      auditRead(work, id);
      return violationView(await this.fileOf(work, row), actor);
    });
  }

  own(actor: Actor): Promise<OwnViolation[]> {
    return this.unit.read(actor, async (work) => {
      const rows = await this.violations.ofParticipant(work, actor.participantId ?? notFound());
      return (await this.filesOf(work, rows)).map(ownViolation);
    });
  }

  record(actor: Actor, body: RecordViolation): Promise<ViolationRef> {
    return this.unit.run(actor, async (work) => {
      refuseIf(mustNotBeInTheFuture(body.foundOn, work.today), 'foundOn');
      refuseIf(violationMustHaveHappenedBeforeItIsFound(body), 'foundOn');
      const { participantId, correctsId = null } = body;
      const names = await this.participants.namesOf(work, [participantId]);
      if (!names.has(participantId)) throw new Refusal('VIOLATION.PARTICIPANT_UNKNOWN', { field: 'participantId' });
      if (correctsId) await this.mustBeCorrectable(work, correctsId, participantId);
      const row = await this.violations.save(
        work,
        Object.assign(new Violation(), { ...body, correctsId, version: 1, createdAt: work.now }),
      );
      work.audit({
        action: correctsId ? 'violation.correct' : 'violation.record',
        subject: { type: 'violation', id: row.id },
        provision: '11-5(5)',
        detail: { duty: row.duty, ...(correctsId && { correctsId }) },
      });
      return { id: row.id, version: row.version };
    });
  }

  decide(actor: Actor, id: string, version: number, body: DecideViolation): Promise<ViolationRef> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.violations.findForChange(work, id)) ?? notFound();
      const file = await this.fileOf(work, row);
      requireVersion(row, version, () => violationView(file, actor));
      refuseIf(violationMustNotBeCorrected(file.isCorrected));
      refuseIf(violationMustBeUndecided(row.outcome));
      refuseIf(mustNotBeInTheFuture(body.decidedOn, work.today), 'decidedOn');
      refuseIf(decisionMustFollowTheFinding(body.decidedOn, row.foundOn), 'decidedOn');
      const termination = await this.violations.terminationOf(work, row.participantId);
      refuseIf(endOfPowersMustBeRecorded(body.outcome, termination?.ground ?? null), 'outcome');
      Object.assign(row, body, {
        terminationId: body.outcome === 'powers_ended' ? (termination?.id ?? null) : null,
      });
      bump(row);
      await this.violations.save(work, row);
      work.audit({
        action: 'violation.decide',
        subject: { type: 'violation', id },
        provision: '11-5(5)',
        detail: { outcome: body.outcome },
      });
      return { id, version: row.version };
    });
  }

  private async mustBeCorrectable(work: Work, id: string, participantId: string): Promise<void> {
    const corrected = (await this.violations.findForChange(work, id)) ?? notFound();
    refuseIf(correctionMustBeOfTheSameParticipant(participantId, corrected.participantId), 'participantId');
    refuseIf(violationMustNotBeCorrected((await this.fileOf(work, corrected)).isCorrected), 'correctsId');
  }

  private async fileOf(work: Work, row: Violation): Promise<ViolationFile> {
    return (await this.filesOf(work, [row]))[0] ?? notFound();
  }

  private async filesOf(work: Work, rows: readonly Violation[]): Promise<ViolationFile[]> {
    const { correctedIds, terminations } = await this.violations.surroundings(work, rows);
    const names = await this.participants.namesOf(
      work,
      rows.map(({ participantId }) => participantId),
    );
    return rows.map((row) => ({
      row,
      fullName: names.get(row.participantId) ?? '',
      isCorrected: correctedIds.has(row.id),
      powersEndedOn: (row.terminationId && terminations.get(row.terminationId)?.effectiveOn) || null,
    }));
  }
}

const auditRead = (work: Work, id: string): void =>
  work.audit({ action: 'violation.read', subject: { type: 'violation', id }, provision: '11-5(5)' });
