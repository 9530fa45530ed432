import { exclusionReasons } from '@shared/groups/reasons';
import {
  daysMustRunForward,
  exclusionMustBeFounded,
  lotMustNotBeDrawnTwice,
  needOfTheSeat,
  needsMustBeMet,
  needsMustFitTheSeats,
  plannedVisitMustBeOfThisPlace,
  recusalMustGiveItsReason,
} from './group.rules';

describe('A group (11-8(1))', () => {
  it('is formed for days that run forward', () => {
    expect(daysMustRunForward({ startsOn: '2026-03-02', endsOn: '2026-03-02' })).toBeNull();
    expect(daysMustRunForward({ startsOn: '2026-03-02', endsOn: '2026-03-01' })?.code).toBe('GROUP.DAYS_REVERSED');
  });

  it('needs no more than its seats', () => {
    expect(needsMustFitTheSeats({ seats: 3, needs: { doctor: 1, lawyer: 2 } })).toBeNull();
    expect(needsMustFitTheSeats({ seats: 2, needs: { doctor: 1, lawyer: 2 } })).toMatchObject({
      code: 'GROUP.NEEDS_OVER_SEATS',
      params: { needed: 3, seats: 2 },
    });
  });

  it('is not formed when the pool cannot meet the needs', () => {
    const pool = [{ id: 'a', category: 'lawyer' as const }];
    expect(needsMustBeMet({ pool, seats: 1, needs: { lawyer: 1 } })).toBeNull();
    expect(needsMustBeMet({ pool, seats: 1, needs: { doctor: 1 } })).toEqual({
      code: 'GROUP.NEEDS_NOT_MET',
      provision: '11-8(1)',
      params: { category: 'doctor', needed: 1, available: 0 },
    });
  });

  it('loses a need with a seat only where nobody else meets it', () => {
    const lawyer = { category: 'lawyer' as const };
    expect(needOfTheSeat({ lawyer: 1 }, 'lawyer', [lawyer])).toEqual({});
    expect(needOfTheSeat({ lawyer: 2 }, 'lawyer', [lawyer])).toEqual({ lawyer: 1 });
    expect(needOfTheSeat({ doctor: 1 }, 'lawyer', [])).toEqual({});
  });

  it('is for a planned visit only where an approved plan holds it for this place (11-7(2))', () => {
    const periodic = { kind: 'periodic', placeId: 'p' } as const;
    expect(plannedVisitMustBeOfThisPlace(periodic, { placeId: 'p' })).toBeNull();
    for (const planned of [null, { placeId: 'q' }]) {
      expect(plannedVisitMustBeOfThisPlace(periodic, planned)?.code).toBe('GROUP.PLAN_NOT_APPROVED');
    }
    expect(plannedVisitMustBeOfThisPlace({ ...periodic, kind: 'special' }, { placeId: 'p' })).not.toBeNull();
  });
});

describe('Who is left out of the lot (11-8(2))', () => {
  it('is left out for a reason that the register does not contradict', () => {
    const judged = (facts: { hasPowers: boolean; isEngaged: boolean }) =>
      exclusionReasons.filter((reason) => exclusionMustBeFounded(reason, facts) === null);
    expect(judged({ hasPowers: true, isEngaged: false })).toEqual(['not_eligible', 'recused', 'unavailable']);
    expect(judged({ hasPowers: false, isEngaged: false })).toContain('powers_ended');
    expect(judged({ hasPowers: true, isEngaged: true })).toContain('already_engaged');
  });

  it('the lot is drawn once for a visit', () => {
    expect(lotMustNotBeDrawnTwice(false)).toBeNull();
    expect(lotMustNotBeDrawnTwice(true)).toMatchObject({ code: 'GROUP.ALREADY_DRAWN', provision: '11-8(2)' });
  });
});

describe('A recusal (11-5(3))', () => {
  it('gives its reason', () => {
    expect(recusalMustGiveItsReason({ impartial: true })).toBeNull();
    expect(recusalMustGiveItsReason({ impartial: false, reason: 'A relative works there' })).toBeNull();
    expect(recusalMustGiveItsReason({ impartial: false, reason: ' ' })?.provision).toBe('11-5(3)');
  });
});
