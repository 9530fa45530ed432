import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import { In } from 'typeorm';
import { CouncilDecision } from '../council';
import type { Work } from '../platform/database';
import { ApplicationsRepository } from './applications.repository';
import { groundsMustBeClearOn } from './grounds.rules';

/** decided: the Council has decided, and nobody has recorded it; grounds: not all are clear; council: nothing but its word is missing. */
export type SelectionStep = 'decided' | 'council' | 'grounds';

export interface SelectionStepToTake {
  readonly applicationId: string;
  readonly fullName: string;
  readonly submittedOn: LocalDate;
  readonly step: SelectionStep;
}

const urgency: readonly SelectionStep[] = ['decided', 'council', 'grounds'];

/** For the first page: what each undecided application waits for (11-1(3), 11-3), the nearest to its end first. */
@Injectable()
export class SelectionSteps {
  constructor(private readonly applications: ApplicationsRepository) {}

  async toTake(work: Work): Promise<SelectionStepToTake[]> {
    const files = await this.applications.undecided(work);
    const decided = await this.decidedOn(
      work,
      files.map(({ row }) => row.id),
    );
    return files
      .map(({ row, checks }) => ({
        applicationId: row.id,
        fullName: row.fullName,
        submittedOn: row.submittedOn,
        step: decided.has(row.id) ? 'decided' : stepBy(groundsMustBeClearOn(work.today, checks) === null),
      }))
      .toSorted((a, b) => urgency.indexOf(a.step) - urgency.indexOf(b.step));
  }

  private async decidedOn(work: Work, ids: readonly string[]): Promise<ReadonlySet<string | null>> {
    const decisions = await work.manager.findBy(CouncilDecision, { subjectType: 'selection', subjectId: In(ids) });
    return new Set(decisions.map(({ subjectId }) => subjectId));
  }
}

const stepBy = (isClear: boolean): SelectionStep => (isClear ? 'council' : 'grounds');
