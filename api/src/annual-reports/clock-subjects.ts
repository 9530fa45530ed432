import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/database';
import { AnnualReportsRepository } from './annual-reports.repository';

/** Which annual report a clock is about: the clocks themselves know only the id of their subject. */
@Injectable()
export class ClockSubjects {
  constructor(private readonly reports: AnnualReportsRepository) {}

  /** The year of the report by the id of the report, or of its dispatch. */
  yearsOf(work: Work, subjectIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.reports.yearsOf(work, subjectIds);
  }
}
