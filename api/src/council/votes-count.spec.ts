import fc from 'fast-check';
import { majorities, quorums } from '@shared/acts/act.contract';
import { voteChoices } from '@shared/council/council.contract';
import { countVotes, decisionNumber, quorumNeeded } from './votes-count';

describe('A quorum by the regulation (11-2(2))', () => {
  it.each([
    ['half', [1, 2, 3, 4, 5, 9], [1, 1, 2, 2, 3, 5]],
    ['more_than_half', [1, 2, 3, 4, 5, 9], [1, 2, 2, 3, 3, 5]],
    ['two_thirds', [1, 2, 3, 4, 5, 9], [1, 2, 2, 3, 4, 6]],
    [null, [1, 9], [null, null]],
  ] as const)('of %s', (quorum, sizes, needed) => {
    expect(sizes.map((size) => quorumNeeded(quorum, size))).toEqual(needed);
  });

  it('is as the database works it out in whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.constantFrom(...quorums), (size, quorum) => {
        const whole = {
          half: Math.trunc((size + 1) / 2),
          more_than_half: Math.trunc(size / 2) + 1,
          two_thirds: Math.trunc((size * 2 + 2) / 3),
        };
        expect(quorumNeeded(quorum, size)).toBe(whole[quorum]);
      }),
    );
  });
});

describe('The votes of the Council (11-2(1))', () => {
  const nine = { councilSize: 9, takingPart: 6 };

  it.each([
    ['of_votes', { councilSize: 9, takingPart: 4 }, ['for', 'for', 'against', 'abstain'], 'adopted'],
    ['of_votes', nine, ['for', 'against', 'abstain'], 'rejected'],
    ['of_votes', nine, ['abstain'], 'rejected'],
    ['of_votes', nine, ['for'], 'adopted'],
    ['of_present', nine, ['for', 'for', 'for', 'against'], 'rejected'],
    ['of_present', nine, ['for', 'for', 'for', 'for', 'against', 'against'], 'adopted'],
    ['of_members', nine, ['for', 'for', 'for', 'for'], 'rejected'],
    ['of_members', nine, ['for', 'for', 'for', 'for', 'for', 'against'], 'adopted'],
  ] as const)('by %s of %p: %p is %s', (majority, attendance, choices, outcome) => {
    expect(countVotes(choices, majority, attendance).outcome).toBe(outcome);
  });

  it('are all counted, and one more vote for never turns an adoption into a rejection', () => {
    const cases = fc.record({
      choices: fc.array(fc.constantFrom(...voteChoices), { minLength: 1, maxLength: 20 }),
      majority: fc.constantFrom(...majorities),
    });
    fc.assert(
      fc.property(cases, ({ choices, majority }) => {
        const attendance = { councilSize: 30, takingPart: 21 };
        const count = countVotes(choices, majority, attendance);
        expect(count.votesFor + count.votesAgainst + count.votesAbstained).toBe(choices.length);
        const more = countVotes([...choices, 'for'], majority, attendance);
        if (count.outcome === 'adopted') expect(more.outcome).toBe('adopted');
      }),
    );
  });

  it('lead to a decision that is numbered by year, session and place on the agenda', () => {
    expect(decisionNumber({ year: 2026, number: 3 }, 2)).toBe('2026-3/2');
  });
});
