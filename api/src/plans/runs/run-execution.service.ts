import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { RunProgressPoint } from '@shared/plans/plan-run.contract';
import { Jobs } from '../../platform/jobs';
import { PlanEngine, solverVersion } from '../planner/engine/plan-engine';
import { replanOf } from '../planner/engine/replan-engine';
import type { PlanMonths } from '../planner/instance';
import { problemOf } from '../planner/problem';
import { executePlanRun } from './jobs/plan-run.jobs';
import { monthsBy } from './run-answer';
import { answerOf, type FoundAnswer, progressPoint } from './run-answering';
import { type ClaimedRun, RunClaims } from './run-claims';

const beatEveryMs = 1000;

/** Does a run, in the worker process: claims it, works, beats once a second, and writes what it found. */
@Injectable()
export class RunExecution implements OnModuleDestroy {
  private readonly logger = new Logger('PlanRuns');
  private readonly working = new Set<AbortController>();
  private isLeaving = false;

  constructor(
    private readonly claims: RunClaims,
    private readonly jobs: Jobs,
    private readonly engine: PlanEngine,
  ) {}

  /** Before jobs are waited for: a run is not finished, but given back, so that the process may end. */
  onModuleDestroy(): void {
    this.isLeaving = true;
    for (const work of this.working) work.abort();
  }

  async execute(id: string): Promise<void> {
    const claimed = await this.claims.claim(id, solverVersion);
    if (!claimed) return;
    const stop = new AbortController();
    this.working.add(stop);
    try {
      await this.work(claimed, stop);
    } catch (error) {
      this.logger.error(`the run ${id} failed: ${error instanceof Error ? error.stack : String(error)}`);
      await this.claims.fail(claimed, 'error');
    } finally {
      this.working.delete(stop);
    }
    await this.goOn();
  }

  /** Begins what waits longest: the queue may have been lost, or the run have waited for another. */
  async goOn(): Promise<void> {
    const next = await this.claims.sweep();
    if (next && !this.isLeaving) await this.jobs.enqueue(executePlanRun, { runId: next });
  }

  private async work(claimed: ClaimedRun, stop: AbortController): Promise<void> {
    const points: RunProgressPoint[] = [];
    let beating: Promise<void> = Promise.resolve();
    const beat = (): void => {
      beating = beating.then(async () => {
        if (!(await this.claims.beat(claimed, points.splice(0)))) stop.abort();
      });
      // A beat that fails is one that is missed; the error is told where the beats are waited for.
      beating.catch(() => stop.abort());
    };
    const timer = setInterval(beat, beatEveryMs);
    try {
      const problem = problemOf(claimed.input.instance);
      const found = await this.search(claimed, stop.signal, (point) => points.push(point));
      if (points.length > 0) beat();
      await beating;
      if (this.isLeaving) return await this.claims.release(claimed);
      if (!found) return await this.claims.giveUp(claimed);
      await this.claims.finish(claimed, answerOf(claimed.input, problem, found));
    } finally {
      clearInterval(timer);
      await beating.catch(() => undefined);
    }
  }

  /** Null where it was stopped before there was a plan. */
  private async search(
    { run, input, start }: ClaimedRun,
    signal: AbortSignal,
    tell: (point: RunProgressPoint) => void,
  ): Promise<FoundAnswer | null> {
    const problem = problemOf(input.instance);
    const { seed, milliseconds } = run;
    if (input.current) {
      const current = monthsBy(input.instance, input.current);
      const task = replanOf({ problem, current, seed, milliseconds }, signal);
      const found = await task.catch((error: unknown) => {
        if (signal.aborted) return null;
        throw error;
      });
      return found && { ...found, proof: null };
    }
    const { monthOf, worth, bound, certificate } = await this.engine.run({
      ...{ problem, seed, milliseconds, signal },
      ...(start && { start: monthsBy(input.instance, JSON.parse(start) as PlanMonths) }),
      onProgress: (progress) => tell(progressPoint(progress)),
    });
    return { monthOf, worth, proof: { bound, certificate } };
  }
}
