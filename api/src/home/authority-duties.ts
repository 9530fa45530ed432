import { Injectable } from '@nestjs/common';
import type { HomeItem } from '@shared/home/home.contract';
import type { Work } from '../platform/database';
import { DispatchesService, type WaitingDispatch } from '../recommendations';
import { annualReportTitle } from './home.texts';
import { firstOf, type Found } from './section';

/** What one state body has to do, and nothing of any other (11-11(2)). */
@Injectable()
export class AuthorityDuties {
  constructor(private readonly dispatches: DispatchesService) {}

  async toReceive(work: Work): Promise<Found> {
    return dispatchSection(await this.dispatches.waiting(work, 'receipt'));
  }

  /** By the days that are left. */
  async toAnswer(work: Work): Promise<Found> {
    const waiting = await this.dispatches.waiting(work, 'answer');
    const daysLeft = ({ deadline }: WaitingDispatch): number => deadline?.daysLeft ?? 0;
    return dispatchSection([...waiting].sort((a, b) => daysLeft(a) - daysLeft(b)));
  }
}

function dispatchSection(dispatches: readonly WaitingDispatch[]): Found {
  const { total, items } = firstOf(dispatches);
  return {
    total,
    items: items.map(({ id, annualReport, recommendations, deadline }): HomeItem => ({
      id,
      link: `/office/dispatches/${id}`,
      title: annualReportTitle(annualReport.year),
      params: { year: annualReport.year, count: recommendations },
      ...(deadline && { deadline }),
      provision: '11-11(2)',
    })),
  };
}
