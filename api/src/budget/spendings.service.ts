import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { RecordSpending, ReverseSpending, SpendingRecorded } from '@shared/budget/budget.contract';
import { UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, Refusal, refuseIf } from '../platform/errors';
import { BudgetRepository } from './budget.repository';
import * as rules from './budget.rules';
import { Spending } from './spending.entity';

/**
 * What was spent. Nothing is refused for want of money: that more was spent than the year holds is a fact (11-7(2)), and a
 * register that refused it would only hide it.
 */
@Injectable()
export class SpendingsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly budget: BudgetRepository,
  ) {}

  record(actor: Actor, year: number, body: RecordSpending): Promise<SpendingRecorded> {
    return this.unit.run(actor, async (work) => {
      const { plannedVisitId, proposalId, visitId, amountTiyn, spentOn, note } = body;
      refuseIf(rules.spendingNeedsAnAllotment(await this.budget.allotment(work, year), year));
      refuseIf(rules.spendingMustNameOneVisit([plannedVisitId, proposalId, visitId]), 'plannedVisitId');
      refuseIf(rules.dayMustNotBeBeforeTheYear(spentOn, year), 'spentOn');
      refuseIf(mustNotBeInTheFuture(spentOn, work.today), 'spentOn');
      const spending = Object.assign(new Spending(), {
        year,
        plannedVisitId: plannedVisitId ?? null,
        proposalId: proposalId ?? null,
        visitId: visitId ?? null,
        amountTiyn,
        spentOn,
        note: note ?? null,
        reversesId: null,
      });
      const field = plannedVisitId ? 'plannedVisitId' : proposalId ? 'proposalId' : 'visitId';
      const named = await this.budget.named(work, spending);
      if (!named) throw new Refusal('RECORD.REFERENCE_MISSING', { field });
      refuseIf(rules.subjectMustBeOfTheYear(named, year), field);
      refuseIf(rules.decisionMustBeNamed(named), field);
      return this.add(work, 'budget.record-spending', spending);
    });
  }

  reverse(actor: Actor, id: string, { reason }: ReverseSpending): Promise<SpendingRecorded> {
    return this.unit.run(actor, async (work) => {
      const wrong = (await this.budget.spendingToReverse(work, id)) ?? notFound();
      const reversedById = await this.budget.reversalOf(work, id);
      refuseIf(rules.spendingMustStand({ reversesId: wrong.reversesId, reversedById }));
      const { year, plannedVisitId, proposalId, visitId, amountTiyn } = wrong;
      const reversal = Object.assign(new Spending(), {
        ...{ year, plannedVisitId, proposalId, visitId },
        amountTiyn: -amountTiyn,
        spentOn: work.today,
        note: reason,
        reversesId: id,
      });
      return this.add(work, 'budget.reverse-spending', reversal);
    });
  }

  private async add(work: Work, action: string, spending: Spending): Promise<SpendingRecorded> {
    const { id, year, amountTiyn } = await this.budget.add(
      work,
      Object.assign(spending, { recordedBy: work.actor.accountId, recordedAt: work.now }),
    );
    work.audit({ action, subject: { type: 'spending', id }, provision: '11-7(2)', detail: { year, amountTiyn } });
    return { id };
  }
}
