import type { Majority, Quorum } from '@shared/acts/act.contract';
import type { Ballot, SessionKind, VoteChoice } from '@shared/council/council.contract';
import type { DecisionOutcome } from '@shared/council/decision.contract';
import type { LocalDate } from '@shared/law/local-date';

/** What the minutes of a closed session say; nothing of it changes afterwards. */
export interface PrintableMinutes {
  /** `2026-3` */
  readonly number: string;
  readonly kind: SessionKind;
  readonly heldOn: LocalDate;
  readonly closesOn: LocalDate | null;
  /** Names. In a written vote: those who voted. */
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly regulation: {
    readonly number: string;
    readonly quorum: Quorum | null;
    readonly majority: Majority | null;
  } | null;
  readonly items: readonly PrintableItem[];
}

export interface PrintableItem {
  readonly position: number;
  readonly title: string;
  readonly ballot: Ballot;
  readonly paper: string | null;
  /** By name, of an open ballot. */
  readonly votes: readonly { readonly name: string; readonly choice: VoteChoice }[];
  /** Names of those who did not vote for a conflict of interest; never why. */
  readonly conflicts: readonly string[];
  readonly decision: PrintableDecision | null;
}

export interface PrintableDecision {
  readonly number: string;
  readonly outcome: DecisionOutcome;
  readonly decidedOn: LocalDate;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstained: number;
  readonly councilSize: number;
  readonly takingPart: number;
  readonly quorumNeeded: number | null;
  readonly majority: Majority;
  /** The number of the decision that it takes the place of. */
  readonly supersedes: string | null;
}
