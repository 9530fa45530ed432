import {
  decideByOf,
  interimVisitMustFollowAPeriodicOne,
  proposalMustBeWithinTheReserve,
  proposalMustReferToWhatItsKindAsks,
  specialVisitMustRestOnAMessage,
} from './visit-proposal.rules';

const nothing = { interimPurposes: [], complaintIds: [] } as const;
const periodic = { kind: 'periodic', placeId: 'here', startedOn: '2026-01-10' } as const;
const interim = { kind: 'interim', interimPurposes: ['monitor_recommendations'], placeIds: ['here'] } as const;

describe('a proposal of a visit (11-7(1))', () => {
  it('refers to what its kind asks for, and to nothing else', () => {
    const foreign = { code: 'VISIT_PROPOSAL.REFERENCE_NOT_OF_KIND', provision: '11-7(1)' };
    expect(proposalMustReferToWhatItsKindAsks({ ...nothing, kind: 'special', basisVisitId: 'a' })).toMatchObject(
      foreign,
    );
    expect(proposalMustReferToWhatItsKindAsks({ ...nothing, kind: 'interim', complaintIds: ['a'] })).toMatchObject(
      foreign,
    );
    expect(proposalMustReferToWhatItsKindAsks({ ...nothing, kind: 'special', complaintIds: ['a'] })).toBeNull();
  });

  it('of an interim visit follows a periodic visit of the same place that has begun, for a stated purpose', () => {
    const missing = { code: 'VISIT_PROPOSAL.BASIS_MISSING', provision: '11-7(1)(2)' };
    expect(interimVisitMustFollowAPeriodicOne(interim, periodic)).toBeNull();
    expect(interimVisitMustFollowAPeriodicOne(interim, null)).toMatchObject(missing);
    expect(interimVisitMustFollowAPeriodicOne(interim, { ...periodic, kind: 'special' })).toMatchObject(missing);
    expect(interimVisitMustFollowAPeriodicOne(interim, { ...periodic, placeId: 'there' })).toMatchObject(missing);
    expect(interimVisitMustFollowAPeriodicOne(interim, { ...periodic, startedOn: null })).toMatchObject(missing);
    expect(interimVisitMustFollowAPeriodicOne({ ...interim, interimPurposes: [] }, periodic)).toMatchObject(missing);
    expect(interimVisitMustFollowAPeriodicOne({ ...interim, kind: 'special' }, null)).toBeNull();
  });

  it('of a special visit rests on at least one message or complaint of torture', () => {
    const missing = { code: 'VISIT_PROPOSAL.MESSAGE_MISSING', provision: '11-7(1)(3)' };
    expect(specialVisitMustRestOnAMessage('special', [])).toMatchObject(missing);
    expect(specialVisitMustRestOnAMessage('special', [{ concernsTorture: false }])).toMatchObject(missing);
    expect(
      specialVisitMustRestOnAMessage('special', [{ concernsTorture: false }, { concernsTorture: true }]),
    ).toBeNull();
    expect(specialVisitMustRestOnAMessage('interim', [])).toBeNull();
  });

  it('is adopted within what is left of the reserve (11-7(2))', () => {
    const reserve = { tiyn: 100, takenTiyn: 60 };
    expect(proposalMustBeWithinTheReserve({ costTiyn: 40, reserve })).toBeNull();
    expect(proposalMustBeWithinTheReserve({ costTiyn: 41, reserve })).toMatchObject({
      code: 'VISIT_PROPOSAL.OVER_RESERVE',
      provision: '11-7(2)',
      params: { planned: 41, allowed: 40 },
    });
    expect(proposalMustBeWithinTheReserve({ costTiyn: 1, reserve: null })).toMatchObject({ params: { allowed: 0 } });
  });

  it('of a special visit is decided within the days that the regulation sets, if it sets any', () => {
    expect(decideByOf('special', '2026-03-30', 3)).toBe('2026-04-02');
    expect(decideByOf('special', '2026-03-30', undefined)).toBeNull();
    expect(decideByOf('interim', '2026-03-30', 3)).toBeNull();
  });
});
