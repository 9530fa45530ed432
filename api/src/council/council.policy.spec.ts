import { maySeeReasonOf } from './council.policy';

describe('Why a member is in a conflict of interest (11-2(1))', () => {
  it.each([
    ['the office', { roles: ['office'] as const }, true],
    ['the Ombudsman', { roles: ['ombudsman', 'council'] as const, councilMemberId: 'o' }, true],
    ['the member', { roles: ['council'] as const, councilMemberId: 'm' }, true],
    ['a colleague', { roles: ['council'] as const, councilMemberId: 'n' }, false],
  ])('is read by %s: %p', (_, actor, may) => {
    expect(maySeeReasonOf({ councilMemberId: 'm' }, { councilMemberId: undefined, ...actor })).toBe(may);
  });
});
