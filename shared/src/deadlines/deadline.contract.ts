import type { ClockId, ClockState, LocalDate, TermStep } from '../law';
import type { Texts } from '../locale';

/** One statutory clock as a reader sees it: its ends, its state today and how it was counted. */
export interface DeadlineView {
  readonly id: string;
  readonly clock: ClockId;
  readonly provision: string;
  readonly eventOn: LocalDate;
  /** The end as the law counts it, before any move to a working day. */
  readonly statutoryEnd: LocalDate;
  /** The last day that is no breach. */
  readonly effectiveEnd: LocalDate;
  readonly state: ClockState;
  /** Calendar days from today to the last day that is no breach; negative once it has passed. */
  readonly daysLeft: number;
  readonly metOn: LocalDate | null;
  readonly steps: readonly DeadlineStep[];
}

/** One step of "how this was counted", said in three languages with its days already written out. */
export type DeadlineStep = TermStep & { readonly text: Texts };
