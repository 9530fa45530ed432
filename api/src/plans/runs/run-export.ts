import type { PlanRunKind } from '@shared/plans/plan-run.contract';
import type { BoundCertificate } from '../planner/bound/certificate';
import type { PlanRun } from './plan-run.entity';
import type { RunBytes } from './plan-runs.repository';
import { tengeDown } from './run-money';

export const runExportFormat = 'npm-plan-export/1';

/** All that recomputes a run, in a process that knows nothing else: ids and numbers, and nothing personal. */
export interface RunExport {
  readonly format: typeof runExportFormat;
  readonly runId: string;
  readonly kind: PlanRunKind;
  readonly seed: number;
  readonly solver: string;
  /** `RunInput` as the bytes that were frozen. */
  readonly input: string;
  readonly inputSha256: string;
  /** `PlanMonths` as the bytes that were answered. */
  readonly answer: string;
  readonly answerSha256: string;
  /** None for a replan, which proves nothing of lateness. */
  readonly certificate: BoundCertificate | null;
  readonly recorded: RecordedWorth;
}

/** Money in whole tenge. */
export interface RecordedWorth {
  readonly objective: number;
  readonly bound: number | null;
  readonly visits: number;
  readonly late: number;
  readonly leftOut: number;
  readonly money: number;
}

export const exportText = (run: PlanRun, { input, answer, certificate }: RunBytes): string =>
  JSON.stringify({
    format: runExportFormat,
    ...{ runId: run.id, kind: run.kind, seed: run.seed, solver: run.solver ?? '' },
    ...{ input, inputSha256: run.inputSha256, answer: answer ?? '', answerSha256: run.answerSha256 ?? '' },
    certificate: certificate === null ? null : (JSON.parse(certificate) as BoundCertificate),
    recorded: {
      ...{ objective: run.objective ?? 0, bound: run.bound, visits: run.visits ?? 0 },
      ...{ late: run.late ?? 0, leftOut: run.leftOut ?? 0, money: tengeDown(run.moneyTiyn ?? 0) },
    },
  } satisfies RunExport);
