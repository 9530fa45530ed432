import { boundOf } from '../planner/engine/least-possible';
import { worthOf } from '../planner/evaluate';
import type { PlanMonths } from '../planner/instance';
import { problemOf } from '../planner/problem';
import { answerText, monthsBy } from './run-answer';
import { type RecordedWorth, type RunExport, runExportFormat } from './run-export';
import { type RunInput, runInputFormat, sha256 } from './run-input';

/** Where an export says something else than what its own numbers come to. */
export interface RunDifference {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

export type RunVerdict =
  { readonly same: true } | { readonly same: false; readonly differences: readonly RunDifference[] };

/** Verifies the bytes of an export: JSON, and then as {@link verifyRun}. */
export function verifyRunBytes(bytes: Uint8Array): RunVerdict {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return verdictOf([{ path: '(text)', expected: 'JSON in UTF-8', found: messageOf(error) }]);
  }
  return verifyRun(document);
}

/**
 * Recomputes a run from its export: both hashes, the plan counted from first principles against every limit, and the bound
 * from the certificate. Says "same", or each difference with its path.
 */
export function verifyRun(document: unknown): RunVerdict {
  const malformed = shapeOf(document);
  if (malformed.length > 0) return verdictOf(malformed);
  const run = document as RunExport;
  const hashes = [
    ...difference('inputSha256', sha256(run.input), run.inputSha256),
    ...difference('answerSha256', sha256(run.answer), run.answerSha256),
  ];
  try {
    return verdictOf([...hashes, ...recounted(run)]);
  } catch (error) {
    return verdictOf([
      ...hashes,
      { path: '(numbers)', expected: 'a plan that can be counted', found: messageOf(error) },
    ]);
  }
}

function recounted({ input, answer, certificate, recorded, kind }: RunExport): RunDifference[] {
  const { format, instance } = JSON.parse(input) as RunInput;
  const problem = problemOf(instance);
  const monthOf = monthsBy(instance, JSON.parse(answer) as PlanMonths);
  const worth = worthOf(problem, monthOf);
  const { objective, late, leftOut, money } = worth;
  const recordedOf = (name: keyof RecordedWorth, value: number | null) =>
    difference(`recorded.${name}`, value, recorded[name]);
  return [
    ...difference('input.format', runInputFormat, format),
    // A place that is not in the input, one that is visited twice, another order: other bytes.
    ...difference('answer', answerText(instance, monthOf), answer),
    ...worth.broken.map((limit) => ({ path: 'answer', expected: 'every limit kept', found: JSON.stringify(limit) })),
    ...recordedOf('objective', objective),
    ...recordedOf('late', late),
    ...recordedOf('leftOut', leftOut),
    ...recordedOf('visits', problem.placeCount - leftOut),
    ...recordedOf('money', money),
    ...(kind === 'replan' || certificate ? [] : difference('certificate', 'a proof', certificate)),
    // Below the bound there is only what breaks a limit, and that is said already.
    ...(worth.broken.length > 0 ? [] : recordedOf('bound', certificate && boundOf(problem, certificate, objective))),
  ];
}

const texts = ['runId', 'kind', 'solver', 'input', 'inputSha256', 'answer', 'answerSha256'] as const;

function shapeOf(document: unknown): RunDifference[] {
  if (!isRecord(document)) return [{ path: '(document)', expected: 'an object', found: typeof document }];
  const wrong = texts.filter((name) => typeof document[name] !== 'string');
  return [
    ...difference('format', runExportFormat, document['format']),
    ...wrong.map((path) => ({ path, expected: 'a text', found: typeof document[path] })),
    ...(isRecord(document['recorded']) ? [] : difference('recorded', 'an object', document['recorded'])),
  ];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const difference = (path: string, expected: unknown, found: unknown): RunDifference[] =>
  Object.is(expected, found) ? [] : [{ path, expected: written(expected), found: written(found) }];

const mostWritten = 200;
const written = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, mostWritten);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const verdictOf = (differences: readonly RunDifference[]): RunVerdict =>
  differences.length === 0 ? { same: true } : { same: false, differences };
