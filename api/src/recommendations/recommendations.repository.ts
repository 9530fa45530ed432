import { Injectable } from '@nestjs/common';
import type { Page, PageQuery } from '@shared/page';
import { In, Not, type SelectQueryBuilder } from 'typeorm';
import { AnnualRecommendation, AnnualReport, Dispatch } from '../annual-reports';
import { AuthoritiesService } from '../authorities';
import { paginate, type Work } from '../platform/database';
import { Deadlines } from '../platform/deadlines';
import { notFound } from '../platform/errors';
import { Assessment } from './assessment.entity';
import { seesEveryDispatch } from './dispatch.policy';
import type { DispatchFile, SentReport } from './dispatch.view';
import { StatedMeasure } from './stated-measure.entity';

/** Queries are narrowed to what was sent, and to what was sent to the actor's own body. */
@Injectable()
export class RecommendationsRepository {
  constructor(
    private readonly authorities: AuthoritiesService,
    private readonly deadlines: Deadlines,
  ) {}

  page(work: Work, query: PageQuery): Promise<Page<Dispatch>> {
    return paginate(seenBy(work), query, { sort: 'dispatch.dispatchedOn', id: 'dispatch.id', direction: 'DESC' });
  }

  find(work: Work, id: string): Promise<Dispatch | null> {
    return seenBy(work).andWhere('dispatch.id = :id', { id }).getOne();
  }

  /** Locked until the transaction ends: receipt and answer are recorded once. */
  findToChange(work: Work, id: string): Promise<Dispatch | null> {
    return seenBy(work).andWhere('dispatch.id = :id', { id }).setLock('pessimistic_write').getOne();
  }

  /** What still waits for a receipt, or for an answer. */
  waiting(work: Work, forWhat: 'receipt' | 'answer'): Promise<Dispatch[]> {
    const dispatches = seenBy(work).andWhere('dispatch.answeredOn is null');
    dispatches.andWhere(`dispatch.receivedOn is ${forWhat === 'receipt' ? 'null' : 'not null'}`);
    return dispatches.orderBy('dispatch.dispatchedOn').addOrderBy('dispatch.id').getMany();
  }

  async describe(work: Work, dispatches: readonly Dispatch[]): Promise<SentReport[]> {
    const reports = await work.manager.findBy(AnnualReport, {
      id: In([...new Set(dispatches.map(({ annualReportId }) => annualReportId))]),
    });
    const names = await this.authorities.refsOf(
      work,
      dispatches.map(({ authorityId }) => authorityId),
    );
    const clocks = await this.deadlines.of(
      work,
      'answer',
      dispatches.map(({ id }) => id),
    );
    return dispatches.map((dispatch) => ({
      dispatch,
      report: reports.find(({ id }) => id === dispatch.annualReportId) ?? notFound(),
      authority: names.get(dispatch.authorityId) ?? notFound(),
      clock: clocks.get(dispatch.id) ?? null,
    }));
  }

  async fileOf(work: Work, dispatch: Dispatch): Promise<DispatchFile> {
    const [sent] = await this.describe(work, [dispatch]);
    const recommendations = await this.addressedTo(work, dispatch);
    return {
      ...(sent ?? notFound()),
      recommendations,
      stated: await work.manager.findBy(StatedMeasure, { dispatchId: dispatch.id }),
      assessments: await work.manager.find(Assessment, {
        where: { annualRecommendationId: In(recommendations.map(({ id }) => id)) },
        order: { assessedOn: 'ASC', createdAt: 'ASC', id: 'ASC' },
      }),
    };
  }

  addressedTo(work: Work, { annualReportId, authorityId }: Dispatch): Promise<AnnualRecommendation[]> {
    const where = { annualReportId, authorityId };
    return work.manager.find(AnnualRecommendation, { where, order: { position: 'ASC' } });
  }

  /** A recommendation that the Council has approved, with the report that holds it; a draft's is no recommendation yet. */
  async approved(
    work: Work,
    id: string,
  ): Promise<{ recommendation: AnnualRecommendation; report: AnnualReport } | null> {
    const recommendation = await work.manager.findOneBy(AnnualRecommendation, { id });
    if (!recommendation) return null;
    const report = await work.manager.findOneBy(AnnualReport, {
      id: recommendation.annualReportId,
      status: Not('draft'),
    });
    return report && { recommendation, report };
  }
}

function seenBy({ manager, actor }: Work): SelectQueryBuilder<Dispatch> {
  const dispatches = manager.createQueryBuilder(Dispatch, 'dispatch').where('dispatch.dispatchedOn is not null');
  if (!seesEveryDispatch(actor)) {
    dispatches.andWhere('dispatch.authorityId = :authorityId', { authorityId: actor.authorityId ?? null });
  }
  return dispatches;
}
