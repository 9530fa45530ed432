import {
  accountMustBeOpen,
  administratorAndAuthorityStandAlone,
  ombudsmanSitsOnTheCouncil,
  ownAccountIsInOtherHands,
  roleNamesItsRecord,
} from './account.rules';

describe('an account', () => {
  it('of an administrator has no role that sees cases', () => {
    expect(administratorAndAuthorityStandAlone({ roles: ['administrator'] })).toBeNull();
    expect(administratorAndAuthorityStandAlone({ roles: ['administrator', 'office'] })?.code).toBe(
      'ACCOUNT.ROLE_STANDS_ALONE',
    );
  });

  it('of an authority has no role inside the mechanism', () => {
    expect(administratorAndAuthorityStandAlone({ roles: ['authority'] })).toBeNull();
    expect(administratorAndAuthorityStandAlone({ roles: ['authority', 'council'] })?.code).toBe(
      'ACCOUNT.ROLE_STANDS_ALONE',
    );
  });

  it('may be of a Council member who is a participant too', () => {
    const roles = ['council', 'participant'] as const;
    expect(administratorAndAuthorityStandAlone({ roles })).toBeNull();
    expect(roleNamesItsRecord({ roles, councilMemberId: 'c', participantId: 'p' })).toBeNull();
  });

  it.each([
    { roles: ['participant'] as const },
    { roles: ['council'] as const },
    { roles: ['authority'] as const },
    { roles: ['office'] as const, authorityId: 'a' },
    { roles: ['office'] as const, participantId: 'p' },
    { roles: ['participant'] as const, councilMemberId: 'c' },
  ])('names exactly the records of its roles: %j is refused', (holder) => {
    expect(roleNamesItsRecord(holder)?.code).toBe('ACCOUNT.ROLE_NEEDS_ITS_RECORD');
  });

  it('of the Ombudsman is one of a Council member, by 11-2(1)', () => {
    expect(ombudsmanSitsOnTheCouncil({ roles: ['ombudsman'] })).toEqual({
      code: 'ACCOUNT.OMBUDSMAN_SITS_ON_THE_COUNCIL',
      provision: '11-2(1)',
      params: undefined,
    });
    expect(ombudsmanSitsOnTheCouncil({ roles: ['ombudsman', 'council'] })).toBeNull();
  });

  it('once closed stays closed', () => {
    expect(accountMustBeOpen({ closedAt: new Date() })?.code).toBe('ACCOUNT.CLOSED');
    expect(accountMustBeOpen({ closedAt: null })).toBeNull();
  });

  it('is not in the hands of its own holder', () => {
    expect(ownAccountIsInOtherHands({ id: 'a' }, { accountId: 'a' })?.code).toBe('ACCOUNT.OWN_ACCOUNT');
    expect(ownAccountIsInOtherHands({ id: 'a' }, { accountId: 'b' })).toBeNull();
  });
});
