import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  BudgetOverview,
  BudgetRow,
  BudgetRowsQuery,
  BudgetYear,
  SpendingSubject,
  SpendingSubjectsQuery,
} from '@shared/budget/budget.contract';
import type { Page } from '@shared/page';
import { UnitOfWork } from '../platform/database';
import { notFound } from '../platform/errors';
import { recordReadOfMoneyToCome } from './budget-reads';
import { BudgetRepository, rowsPerPage } from './budget.repository';
import { budgetOverview, budgetRow, budgetYear, pageOf } from './budget.view';

/** What the money of a year is planned for, committed to and spent on; a year without an allotment has no budget. */
@Injectable()
export class BudgetService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly budget: BudgetRepository,
  ) {}

  years(actor: Actor): Promise<BudgetYear[]> {
    return this.unit.read(actor, async (work) => {
      const allotments = await this.budget.allotments(work);
      const sums = await this.budget.sums(
        work,
        allotments.map(({ year }) => year),
      );
      return allotments.map((allotment) => budgetYear(allotment, sums));
    });
  }

  overview(actor: Actor, year: number): Promise<BudgetOverview> {
    return this.unit.read(actor, async (work) => {
      const allotment = (await this.budget.allotment(work, year)) ?? notFound();
      return budgetOverview(allotment, await this.budget.sums(work, [year]), {
        parts: await this.budget.parts(work, year),
        planId: await this.budget.planInForce(work, year),
        actor,
      });
    });
  }

  rows(actor: Actor, year: number, query: BudgetRowsQuery): Promise<Page<BudgetRow>> {
    return this.unit.read(actor, async (work) => {
      if (!(await this.budget.allotment(work, year))) notFound();
      const rows = await this.budget.rows(work, year, query);
      recordReadOfMoneyToCome(work, year, query.kind, rows);
      return pageOf(rows, query.limit ?? rowsPerPage, (row) => budgetRow(row, actor));
    });
  }

  /** What a spending of the year may name. */
  subjects(actor: Actor, year: number, query: SpendingSubjectsQuery): Promise<Page<SpendingSubject>> {
    return this.unit.read(actor, async (work) => {
      if (!(await this.budget.allotment(work, year))) notFound();
      const rows = await this.budget.subjects(work, year, query);
      recordReadOfMoneyToCome(work, year, 'subjects', rows);
      return pageOf(rows, query.limit ?? rowsPerPage, ({ key: _, ...subject }) => subject);
    });
  }
}
