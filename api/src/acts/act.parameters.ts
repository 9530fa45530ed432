import { type ActCode, actParameterClasses, type EditionSummary } from '@shared/acts/act.contract';
import type { Locale } from '@shared/locale';
import { requireValid } from '../platform/http';

/** The parameters as the class of the act judges them; one that is null is unset. Refuses what the act does not have. */
export function parametersOf(code: ActCode, given: object, locale: Locale): EditionSummary['parameters'] {
  const judged = requireValid<object>(actParameterClasses[code], given, { field: 'parameters', locale });
  return Object.fromEntries(Object.entries(judged).filter(([, value]) => value !== null && value !== undefined));
}
