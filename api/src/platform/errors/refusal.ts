import { type ErrorCode, errorEntry } from '@shared/error-codes';
import type { LocalDate } from '@shared/law/local-date';
import type { ProvisionId } from '@shared/law/provisions';
import type { FieldProblem } from '@shared/problem';

/** What a pure rule returns when it does not hold; `null` when it holds. */
export interface Broken {
  readonly code: ErrorCode;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly provision?: ProvisionId;
  /** The day of the act that was judged, where it is not today: it chooses the edition that is cited. */
  readonly on?: LocalDate;
}

export const broken = (code: ErrorCode, provision?: ProvisionId, params?: Broken['params']): Broken => ({
  code,
  provision,
  params,
});

interface RefusalDetails {
  readonly params?: Broken['params'];
  readonly provision?: ProvisionId;
  /** The day of the act that was judged: it chooses the edition that is cited. */
  readonly on?: LocalDate;
  /** The field of the request that the refusal is about, so that a form can show it there. */
  readonly field?: string;
  readonly fields?: readonly FieldProblem[];
  readonly current?: unknown;
}

/** The one exception that services throw: becomes a problem document in the reader's language. */
export class Refusal extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly details: RefusalDetails = {},
  ) {
    super(code);
    this.status = errorEntry(code).status;
  }
}

export const refusalOf = ({ code, params, provision, on }: Broken, field?: string): Refusal =>
  new Refusal(code, { params, provision, on, field });

export function refuseIf(finding: Broken | null, field?: string): void {
  if (finding) throw refusalOf(finding, field);
}

/** "Absent" and "not yours" are one answer, so that nobody learns what exists. */
export function notFound(): never {
  throw new Refusal('RECORD.NOT_FOUND');
}

/** A dated act is recorded on its day or later, never before. */
export const mustNotBeInTheFuture = (day: LocalDate, today: LocalDate): Broken | null =>
  day > today ? broken('REQUEST.DATE_IN_THE_FUTURE', undefined, { day }) : null;
