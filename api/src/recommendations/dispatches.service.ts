import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page, PageQuery } from '@shared/page';
import type {
  AnswerRecommendations,
  DispatchSummary,
  DispatchView,
  RecordReceipt,
} from '@shared/recommendations/recommendation.contract';
import { Dispatch } from '../annual-reports';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { Deadlines } from '../platform/deadlines';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import * as rules from './dispatch.rules';
import { type DispatchAction, dispatchStates, statusOf } from './dispatch.states';
import { type DispatchFile, dispatchSummary, dispatchView } from './dispatch.view';
import { RecommendationsRepository } from './recommendations.repository';
import { StatedMeasure } from './stated-measure.entity';

/** What each authorised body does with the report that was sent to it (11-11(2)). */
@Injectable()
export class DispatchesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly recommendations: RecommendationsRepository,
    private readonly deadlines: Deadlines,
  ) {}

  list(actor: Actor, query: PageQuery): Promise<Page<DispatchSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.recommendations.page(work, query);
      return { items: await this.summaries(work, items), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<DispatchView> {
    return this.unit.read(actor, async (work) => {
      const dispatch = (await this.recommendations.find(work, id)) ?? notFound();
      return dispatchView(await this.recommendations.fileOf(work, dispatch), actor, work.today);
    });
  }

  /** The body's own three months start from the day that it names, its own. */
  recordReceipt(
    actor: Actor,
    id: string,
    version: number | undefined,
    { receivedOn }: RecordReceipt,
  ): Promise<DispatchView> {
    return this.act(actor, { id, version, action: 'recordReceipt' }, async (work, { dispatch }) => {
      refuseIf(mustNotBeInTheFuture(receivedOn, work.today), 'receivedOn');
      refuseIf(rules.receiptMustFollowDispatch(receivedOn, dispatch.dispatchedOn ?? ''), 'receivedOn');
      dispatch.receivedOn = receivedOn;
      const subject = { type: 'dispatch', id };
      const { authorityId } = dispatch;
      await this.deadlines.start(work, { clock: 'answer', eventOn: receivedOn, subject, authorityId });
      return { receivedOn };
    });
  }

  /** A late answer is an answer: it is taken, and shown as late. */
  answer(
    actor: Actor,
    id: string,
    version: number | undefined,
    { answeredOn, answers }: AnswerRecommendations,
  ): Promise<DispatchView> {
    return this.act(actor, { id, version, action: 'answer' }, async (work, { dispatch, recommendations }) => {
      refuseIf(mustNotBeInTheFuture(answeredOn, work.today), 'answeredOn');
      refuseIf(rules.answerMustBeDatedAfterReceipt(answeredOn, dispatch.receivedOn ?? ''), 'answeredOn');
      const addressed = recommendations.map((recommendation) => recommendation.id);
      const answered = answers.map(({ recommendationId }) => recommendationId);
      refuseIf(rules.recommendationMustBeAnsweredOnce(answered), 'answers');
      refuseIf(rules.answerMustConcernOwnRecommendations(answered, addressed), 'answers');
      refuseIf(rules.everyRecommendationMustBeAnswered(answered, addressed), 'answers');
      await work.manager.insert(
        StatedMeasure,
        answers.map(({ recommendationId, status, measures }) => ({
          ...{ dispatchId: id, annualRecommendationId: recommendationId, status, measures },
          ...{ statedOn: answeredOn, createdAt: work.now },
        })),
      );
      dispatch.answeredOn = answeredOn;
      await this.deadlines.meet(work, { clock: 'answer', subjectId: id, metOn: answeredOn });
      return { answeredOn, answers: answers.length };
    });
  }

  /** For the first page: what waits for receipt or for an answer, of what the actor may see, the longest first. */
  async waiting(work: Work, forWhat: 'receipt' | 'answer'): Promise<WaitingDispatch[]> {
    const found = await this.recommendations.waiting(work, forWhat);
    const waiting: WaitingDispatch[] = [];
    for (const sent of await this.recommendations.describe(work, found)) {
      const { length: count } = await this.recommendations.addressedTo(work, sent.dispatch);
      waiting.push({ ...dispatchSummary(sent, work.today), recommendations: count });
    }
    return waiting;
  }

  private async summaries(work: Work, dispatches: readonly Dispatch[]): Promise<DispatchSummary[]> {
    return (await this.recommendations.describe(work, dispatches)).map((sent) => dispatchSummary(sent, work.today));
  }

  private act(
    actor: Actor,
    { id, version, action }: { id: string; version: number | undefined; action: DispatchAction },
    act: (work: Work, file: DispatchFile) => Promise<Record<string, string | number>>,
  ): Promise<DispatchView> {
    return this.unit.run(actor, async (work) => {
      const dispatch = (await this.recommendations.findToChange(work, id)) ?? notFound();
      moveBy(dispatchStates, statusOf(dispatch), action, dispatch, actor);
      const file = await this.recommendations.fileOf(work, dispatch);
      if (version !== undefined) requireVersion(dispatch, version, () => dispatchView(file, actor, work.today));
      const detail = await act(work, file);
      bump(dispatch);
      await work.manager.save(Dispatch, dispatch);
      work.audit({
        action: action === 'answer' ? 'dispatch.answer' : 'dispatch.record-receipt',
        subject: { type: 'dispatch', id },
        provision: '11-11(2)',
        detail,
      });
      return dispatchView(await this.recommendations.fileOf(work, dispatch), actor, work.today);
    });
  }
}

/** A dispatch that waits, with how much it asks of the body. */
export interface WaitingDispatch extends DispatchSummary {
  readonly recommendations: number;
}
