import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RunProgressPoint } from '@shared/plans/plan-run.contract';
import { bump, UnitOfWork, type Work } from '../../platform/database';
import { worker } from '../../platform/jobs';
import { PlanRun, type RunFailure, type RunYearOutcome } from './plan-run.entity';
import { type AnsweredPlace, PlanRunsRepository } from './plan-runs.repository';
import type { RunInput } from './run-input';

/** A worker beats about once a second; one that has not for so long is dead, and another takes the run. */
const deadAfterMs = 20_000;
const mostAttempts = 3;

export interface ClaimedRun {
  readonly id: string;
  readonly claim: string;
  readonly run: PlanRun;
  readonly input: RunInput;
  /** The answer of the parent, to start from; null where there is no parent. */
  readonly start: string | null;
}

export interface RunAnswer {
  readonly answer: string;
  readonly answerSha256: string;
  readonly certificate: string | null;
  readonly objective: number;
  readonly bound: number | null;
  readonly visits: number;
  readonly late: number;
  readonly leftOut: number;
  readonly moneyTiyn: number;
  readonly yearOutcomes: readonly RunYearOutcome[];
  /** For each place that the run has: month, lateness and why. */
  readonly places: readonly AnsweredPlace[];
}

/**
 * Who works at which run. One run works at a time, whatever the number of workers, so that other jobs and requests have
 * the machine too; a worker that was given up for dead finds that its claim is gone, and writes nothing any more.
 */
@Injectable()
export class RunClaims {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly runs: PlanRunsRepository,
  ) {}

  /** Null where the run does not wait, or another is being worked at. */
  claim(id: string, solver: string): Promise<ClaimedRun | null> {
    return this.unit.run(worker, async (work) => {
      await work.manager.query(`select pg_advisory_xact_lock(hashtext('plan_runs'))`);
      const [busy]: unknown[] = await work.manager.query(
        `select 1 from plan_runs where status in ('running', 'stopping') and beat_at > $1 limit 1`,
        [this.deadBefore(work)],
      );
      const run = busy ? null : await this.runs.findToChange(work, id);
      if (run?.status !== 'queued') return null;
      const claim = randomUUID();
      Object.assign(run, { status: 'running', claim, solver, beatAt: work.now, progress: [] });
      run.startedAt = work.now;
      run.attempts += 1;
      bump(run);
      await work.manager.save(PlanRun, run);
      const { input } = await this.runs.bytesOf(work, id);
      const start = run.parentId ? (await this.runs.bytesOf(work, run.parentId)).answer : null;
      return { id, claim, run, input: JSON.parse(input) as RunInput, start };
    });
  }

  /** @returns whether the work goes on: nobody asked it to stop, and it is still this worker's */
  beat({ id, claim }: Pick<ClaimedRun, 'id' | 'claim'>, points: readonly RunProgressPoint[]): Promise<boolean> {
    return this.unit.run(worker, async (work) => {
      const last = points.at(-1);
      const places = `(select places from plan_runs where id = $1)`;
      const [rows]: [{ status: string }[], number] = await work.manager.query(
        `update plan_runs set beat_at = $3, progress = progress || $4::jsonb
           ${last ? `, objective = $5, bound = $6, visits = $7, late = $8, left_out = ${places} - $7, money_tiyn = $9` : ''}
         where id = $1 and claim = $2 returning status`,
        [
          ...[id, claim, work.now, JSON.stringify(points)],
          ...(last ? [last.objective, last.bound, last.visits, last.late, last.moneyTiyn] : []),
        ],
      );
      return rows[0]?.status === 'running';
    });
  }

  /** The answer is final from here on. Nothing is written where the claim is gone. */
  finish({ id, claim }: Pick<ClaimedRun, 'id' | 'claim'>, { places, ...answer }: RunAnswer): Promise<void> {
    return this.change(id, claim, async (work, run) => {
      await this.runs.answerPlaces(work, id, places);
      const status = run.status === 'stopping' ? ('stopped' as const) : ('finished' as const);
      Object.assign(run, { ...answer, status });
      const { objective, bound, answerSha256 } = answer;
      work.audit({
        action: `plan-run.${status === 'stopped' ? 'end-early' : 'finish'}`,
        subject: { type: 'plan_run', id },
        provision: '11-7(2)',
        detail: { objective, bound, answerSha256 },
      });
    });
  }

  /** Stopped before there was anything to keep. */
  giveUp({ id, claim }: Pick<ClaimedRun, 'id' | 'claim'>): Promise<void> {
    return this.change(id, claim, (_, run) => {
      run.status = 'stopped';
    });
  }

  fail({ id, claim }: Pick<ClaimedRun, 'id' | 'claim'>, failure: RunFailure): Promise<void> {
    return this.change(id, claim, (_, run) => {
      Object.assign(run, { status: 'failed', failure });
    });
  }

  /** The worker leaves before the run has ended: another one begins it anew. */
  release({ id, claim }: Pick<ClaimedRun, 'id' | 'claim'>): Promise<void> {
    return this.change(id, claim, (_, run) => {
      if (run.status === 'stopping') run.status = 'stopped';
      else Object.assign(run, { status: 'queued', attempts: run.attempts - 1 });
    });
  }

  /** Runs whose worker died wait again, or fail when it was the third. @returns the run that waits longest */
  sweep(): Promise<string | null> {
    return this.unit.run(worker, async (work) => {
      const dead = await work.manager
        .createQueryBuilder(PlanRun, 'run')
        .setLock('pessimistic_write')
        .where(`run.status in ('running', 'stopping') and run.beatAt <= :before`, { before: this.deadBefore(work) })
        .getMany();
      for (const run of dead) {
        if (run.status === 'stopping') run.status = 'stopped';
        else if (run.attempts >= mostAttempts) Object.assign(run, { status: 'failed', failure: 'worker_died' });
        else run.status = 'queued';
        await this.save(work, run);
      }
      return this.runs.firstQueued(work);
    });
  }

  private change(id: string, claim: string, act: (work: Work, run: PlanRun) => Promise<void> | void): Promise<void> {
    return this.unit.run(worker, async (work) => {
      const run = await this.runs.findToChange(work, id);
      if (run?.claim !== claim) return;
      await act(work, run);
      await this.save(work, run);
    });
  }

  private async save(work: Work, run: PlanRun): Promise<void> {
    run.claim = null;
    if (run.status !== 'queued') run.endedAt = work.now;
    bump(run);
    await work.manager.save(PlanRun, run);
  }

  private readonly deadBefore = (work: Work): Date => new Date(work.now.getTime() - deadAfterMs);
}
