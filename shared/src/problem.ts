import type { ErrorCode } from './error-codes';

/** A problem document (RFC 9457, `application/problem+json`): every refusal of the API has this shape. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** The provision of the law that the refusal rests on, e.g. `11-3(1)(4)`. */
  readonly provision?: string;
  readonly correlationId: string;
  /** What is wrong with which field, for forms. */
  readonly fields?: readonly FieldProblem[];
  /** The record as it stands now, on a conflict of versions. */
  readonly current?: unknown;
}

export interface FieldProblem {
  /** Path in the request body, e.g. `answers.0.measures`. */
  readonly field: string;
  readonly message: string;
}

/** What a reader may do with a record now, or what the state of the record refuses and why. */
export interface ActionView {
  readonly name: string;
  readonly allowed: boolean;
  readonly refusal?: { readonly code: ErrorCode; readonly message: string; readonly provision?: string };
}
