import { problemOf } from '../http/problem';

/** No key has been made yet, so nothing can be sealed; any other failure is only a failure. */
export function isKeyMissing(error: unknown): boolean {
  if (error === undefined) return false;
  const problem = problemOf(error);
  return 'code' in problem && problem.code === 'OFFICE_KEY.MISSING';
}
