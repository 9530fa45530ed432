import type { BudgetSubject } from '@shared/budget/budget.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { Work } from '../platform/database';

interface ReadRow {
  readonly subject: BudgetSubject;
  readonly month: number | null;
}

/**
 * Visits are unannounced (11-7(2)): whoever reads where money of months to come goes leaves a trace, written with the read
 * or nothing is given. A proposal has no month, so its visit may always be to come; one that has begun no longer is.
 */
export function recordReadOfMoneyToCome(work: Work, year: number, what: string, rows: readonly ReadRow[]): void {
  if (!rows.some((row) => isToCome(row, year, work.today))) return;
  work.audit({
    action: 'budget.read',
    subject: { type: 'budget', id: String(year) },
    provision: '11-7(2)',
    detail: { year, what },
  });
}

/** The month that runs is still to come: its visits may be. */
const isToCome = ({ subject, month }: ReadRow, year: number, today: LocalDate): boolean =>
  subject === 'proposal' || (month !== null && `${year}-${String(month).padStart(2, '0')}` >= today.slice(0, 7));
