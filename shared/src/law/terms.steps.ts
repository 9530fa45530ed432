import type { LocalDate } from './local-date';

/** How a term came to its end, one step a line: what each code tells, in the order in which the steps can come. */
export interface TermStepParams {
  event_happened: { readonly event: LocalDate };
  term_starts: { readonly day: LocalDate };
  ends_on_same_day: { readonly months: number; readonly day: LocalDate };
  /** The last month has no such day, so the term ends on the month's last. */
  ends_on_month_end: { readonly months: number; readonly missingDay: number; readonly day: LocalDate };
  never_moved: { readonly day: LocalDate };
  last_day_is_working: { readonly day: LocalDate };
  day_off_skipped: { readonly day: LocalDate; readonly name: string; readonly basis: string | null };
  weekend_skipped: { readonly day: LocalDate };
  moved_to_working_day: { readonly day: LocalDate };
  weekend_is_worked: { readonly day: LocalDate; readonly name: string; readonly basis: string | null };
  calendar_year_missing: { readonly year: number };
}

export type TermStepCode = keyof TermStepParams;

export type TermStep = {
  [Code in TermStepCode]: { readonly code: Code; readonly params: TermStepParams[Code] };
}[TermStepCode];
