import type { DecisionOutcome, VoteChoice } from '@shared/council/council.contract';

export interface VotesCount {
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstained: number;
  readonly outcome: DecisionOutcome;
}

/**
 * The law sets neither a majority nor a quorum: both belong to the Council's regulation, which the Ombudsman approves
 * (11-2(2)). Until that register is kept here, more votes for than against adopt, and abstentions do not count.
 */
export function countVotes(choices: readonly VoteChoice[]): VotesCount {
  const of = (choice: VoteChoice) => choices.filter((given) => given === choice).length;
  const [votesFor, votesAgainst, votesAbstained] = [of('for'), of('against'), of('abstain')];
  return { votesFor, votesAgainst, votesAbstained, outcome: votesFor > votesAgainst ? 'adopted' : 'rejected' };
}

/** @example decisionNumber({ year: 2026, number: 3 }, 2) // '2026-3/2' */
export const decisionNumber = (session: { year: number; number: number }, position: number): string =>
  `${session.year}-${session.number}/${position}`;
