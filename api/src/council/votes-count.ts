import type { Majority, Quorum } from '@shared/acts/act.contract';
import type { VoteChoice } from '@shared/council/council.contract';
import type { DecisionOutcome } from '@shared/council/decision.contract';

/** Whom a count measures the votes by, in members. */
export interface Attendance {
  /** The Council on the day of the session. */
  readonly councilSize: number;
  /** Those present (written vote: those who voted), without those in a conflict of interest. */
  readonly takingPart: number;
}

export interface VotesCount {
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstained: number;
  readonly outcome: DecisionOutcome;
}

/** 11-2(2): how many must take part, by the Council's regulation; null where it asks for no quorum. */
export function quorumNeeded(quorum: Quorum | null, councilSize: number): number | null {
  switch (quorum) {
    case 'half':
      return Math.ceil(councilSize / 2);
    case 'more_than_half':
      return Math.floor(councilSize / 2) + 1;
    case 'two_thirds':
      return Math.ceil((councilSize * 2) / 3);
    case null:
      return null;
  }
}

/**
 * The law sets neither a majority nor a quorum: both belong to the Council's regulation (11-2(2)). Where it sets none, more
 * votes for than against adopt, and abstentions do not count.
 */
export function countVotes(
  choices: readonly VoteChoice[],
  majority: Majority,
  { councilSize, takingPart }: Attendance,
): VotesCount {
  const of = (choice: VoteChoice) => choices.filter((given) => given === choice).length;
  const [votesFor, votesAgainst, votesAbstained] = [of('for'), of('against'), of('abstain')];
  const isAdopted: Readonly<Record<Majority, boolean>> = {
    of_votes: votesFor > votesAgainst,
    of_present: votesFor * 2 > takingPart,
    of_members: votesFor * 2 > councilSize,
  };
  return { votesFor, votesAgainst, votesAbstained, outcome: isAdopted[majority] ? 'adopted' : 'rejected' };
}

/** @example decisionNumber({ year: 2026, number: 3 }, 2) // '2026-3/2' */
export const decisionNumber = (session: { year: number; number: number }, position: number): string =>
  `${session.year}-${session.number}/${position}`;
