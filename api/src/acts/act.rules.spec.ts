import {
  editionMustBeADraft,
  editionMustFollowTheNewest,
  editionMustHaveItsText,
  editionMustHaveNoEndYet,
  editionMustNotPrecedeItsApproval,
  isInForceOn,
  parametersMustAgree,
  repealMustFollowTheFirstDay,
} from './act.rules';

describe('an edition of an act (11-2(2))', () => {
  const period = { inForceFrom: '2024-02-01', repealedOn: '2025-07-01' };

  it.each([
    ['2024-01-31', false],
    ['2024-02-01', true],
    ['2025-06-30', true],
    ['2025-07-01', false],
  ])('is in force from its first day to the day before its end: on %s %s', (day, expected) => {
    expect(isInForceOn(day, period)).toBe(expected);
  });

  it('is in force without an end until one is set', () => {
    expect(isInForceOn('2099-01-01', { ...period, repealedOn: null })).toBe(true);
  });

  it('binds nobody before it is approved, and is approved with its text', () => {
    expect(editionMustNotPrecedeItsApproval('2024-02-01', '2024-02-01')).toBeNull();
    expect(editionMustNotPrecedeItsApproval('2024-01-31', '2024-02-01')).toMatchObject({
      code: 'ACT.IN_FORCE_BEFORE_APPROVAL',
      provision: '11-2(2)',
    });
    expect(editionMustHaveItsText(null)).toMatchObject({ code: 'ACT.FILE_REQUIRED', provision: '11-2(2)' });
    expect(editionMustHaveItsText('f')).toBeNull();
  });

  it('follows the newest one and the end that was set for it', () => {
    const open = { inForceFrom: '2024-02-01', repealedOn: null };
    expect(editionMustFollowTheNewest('2024-02-01', null)).toBeNull();
    expect(editionMustFollowTheNewest('2024-02-01', open)).toMatchObject({ code: 'ACT.EDITIONS_OVERLAP' });
    expect(editionMustFollowTheNewest('2024-02-02', open)).toBeNull();
    expect(editionMustFollowTheNewest('2025-06-30', period)).toMatchObject({
      code: 'ACT.EARLIER_EDITION_RUNS',
      params: { day: '2025-07-01' },
    });
    expect(editionMustFollowTheNewest('2025-07-01', period)).toBeNull();
  });

  it('does not change once approved, and comes to its end once, after its first day', () => {
    expect(editionMustBeADraft('approved')).toMatchObject({ code: 'ACT.EDITION_FIXED', provision: '11-2(2)' });
    expect(editionMustBeADraft('draft')).toBeNull();
    expect(editionMustHaveNoEndYet('2025-07-01')).toMatchObject({
      code: 'ACT.REPEALED',
      params: { day: '2025-07-01' },
    });
    expect(repealMustFollowTheFirstDay('2024-02-01', '2024-02-01')).toMatchObject({ code: 'ACT.REPEAL_TOO_EARLY' });
    expect(repealMustFollowTheFirstDay('2024-02-02', '2024-02-01')).toBeNull();
  });

  it('does not ask for fewer seats at most than at least', () => {
    const code = 'group_formation_order' as const;
    expect(parametersMustAgree(code, { minSeats: 3, maxSeats: 2 })).toMatchObject({ code: 'ACT.SEATS_INCONSISTENT' });
    expect(parametersMustAgree(code, { minSeats: 3, maxSeats: 3 })).toBeNull();
    expect(parametersMustAgree(code, { minSeats: 3 })).toBeNull();
  });
});
