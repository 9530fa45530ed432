import type { Locale } from '@shared/locale';
import { platformErrors } from '@shared/platform.errors';
import type { ShownProblem } from '../http/problem';
import { contractProblems } from './contract-problems';

/** What the API would refuse in this request, in the API's own words but before it is sent; null where nothing is wrong. */
export function formProblem<Body extends object>(
  contract: new () => Body,
  body: Partial<Body>,
  locale: Locale,
): ShownProblem | null {
  const fields = contractProblems(contract, body, locale);
  if (fields.length === 0) return null;
  const code = 'REQUEST.INVALID';
  return { status: 422, code, title: platformErrors[code].title[locale], correlationId: '', fields };
}
