import type { LocalDate } from '@shared/law/local-date';
import type { ProvisionId } from '@shared/law/provisions';
import { type Broken, broken } from '../errors';

interface Ends {
  readonly statutoryEnd: LocalDate;
  readonly effectiveEnd: LocalDate;
  readonly metOn: LocalDate | null;
  readonly warnedAt: Date | null;
  readonly breachedAt: Date | null;
}

/** A term starts the day after its event (Civil Code 173): what happened before the event cannot end it. */
export function termMustNotBeMetBeforeItsEvent(
  { eventOn, provision }: { eventOn: LocalDate; provision: ProvisionId },
  metOn: LocalDate,
): Broken | null {
  return metOn < eventOn ? broken('DEADLINE.MET_BEFORE_ITS_EVENT', provision, { eventOn }) : null;
}

/** Warned of once the unmoved end has passed unmet, even when the passing is noticed only after it was met. */
export const isWarningDue = ({ statutoryEnd, metOn, warnedAt }: Ends, today: LocalDate): boolean =>
  warnedAt === null && statutoryEnd < (metOn ?? today);

/** In breach once the last lawful day has passed unmet. */
export const isBreachDue = ({ effectiveEnd, metOn, breachedAt }: Ends, today: LocalDate): boolean =>
  breachedAt === null && effectiveEnd < (metOn ?? today);
