import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@shared/problem';

/** What a screen shows of a failure: the API's own problem document, or the key of a text where no answer came. */
export type ShownProblem =
  | Pick<Problem, 'status' | 'title' | 'detail' | 'provision' | 'fields' | 'correlationId' | 'code' | 'current'>
  | { readonly key: string };

export function problemOf(error: unknown): ShownProblem {
  if (!(error instanceof HttpErrorResponse)) return { key: 'problem.unexpected' };
  if (isProblem(error.error)) return error.error;
  if (error.status === 0) return { key: 'problem.offline' };
  return { key: error.status === 429 ? 'problem.tooManyTries' : 'problem.unexpected' };
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body && 'correlationId' in body;
}
