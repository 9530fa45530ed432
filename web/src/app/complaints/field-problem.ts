import type { Locale } from '@shared/locale';
import { platformErrors } from '@shared/platform.errors';
import type { FieldProblem } from '@shared/problem';
import type { ShownProblem } from '../http/problem';

/** What is wrong with fields that never leave the browser, so that no server can say it. */
export function fieldProblem(fields: readonly FieldProblem[], locale: Locale): ShownProblem | null {
  if (fields.length === 0) return null;
  const code = 'REQUEST.INVALID';
  return { status: 422, code, title: platformErrors[code].title[locale], correlationId: '', fields };
}
