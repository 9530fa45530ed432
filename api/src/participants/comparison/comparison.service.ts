import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { CallComparison, ComparisonQuery } from '@shared/calls/call.contract';
import { groundsInForceOn } from '@shared/law/grounds';
import { CallsService, callSummary } from '../../calls';
import { UnitOfWork } from '../../platform/database';
import { ApplicationsRepository } from '../applications.repository';
import { type Candidate, compared, coverageOf } from './comparison';

/** The candidates of a call side by side, without those who are refused (11-1(3)). */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly calls: CallsService,
    private readonly applications: ApplicationsRepository,
  ) {}

  compare(actor: Actor, callId: string, { order = 'submitted' }: ComparisonQuery): Promise<CallComparison> {
    return this.unit.read(actor, async (work) => {
      const { row, categories, documents } = await this.calls.wantedBy(work, callId);
      const { competences, regions } = row;
      const wanted = { categories, competences, regions, documents: documents.map(({ kind }) => kind) };
      const files = await this.applications.candidatesOf(work, callId);
      const candidates = files.map((file): Candidate => ({
        applicationId: file.row.id,
        fullName: file.row.fullName,
        category: file.row.category,
        submittedOn: file.row.submittedOn,
        competences: file.row.competences,
        travelRegions: file.row.travelRegions,
        documents: file.documents.map((document) => document.kind),
        checks: file.checks,
      }));
      const judged = { order, day: work.today, grounds: groundsInForceOn(work.today) };
      return {
        call: callSummary(row, work.today),
        candidates: compared(candidates, wanted, judged),
        coverage: coverageOf(candidates, wanted),
      };
    });
  }
}
