import { exclusionReasons } from '@shared/groups/reasons';
import {
  daysMustRunForward,
  exclusionMustBeFounded,
  lotMustNotBeDrawnTwice,
  lotteryNeeds,
  needsMustBeMet,
  needsMustFitTheSeats,
  needsOfTheSeat,
  plannedVisitMustBeOfThisPlace,
  recusalMustGiveItsReason,
  seatsMustBeWithinTheOrder,
} from './group.rules';

describe('A group (11-8(1))', () => {
  it('is formed for days that run forward', () => {
    expect(daysMustRunForward({ startsOn: '2026-03-02', endsOn: '2026-03-02' })).toBeNull();
    expect(daysMustRunForward({ startsOn: '2026-03-02', endsOn: '2026-03-01' })?.code).toBe('GROUP.DAYS_REVERSED');
  });

  it('needs no more of categories together than it has seats, for nobody is of two', () => {
    expect(needsMustFitTheSeats({ seats: 3, needs: { doctor: 1, lawyer: 2 } })).toBeNull();
    expect(needsMustFitTheSeats({ seats: 2, needs: { doctor: 1, lawyer: 2 } })).toMatchObject({
      code: 'GROUP.NEEDS_OVER_SEATS',
      params: { needed: 3, seats: 2 },
    });
  });

  it('may need several competences of one member, each of no more than all', () => {
    expect(needsMustFitTheSeats({ seats: 1, needs: { doctor: 1, psychiatry: 1, medicine: 1 } })).toBeNull();
    expect(needsMustFitTheSeats({ seats: 1, needs: { psychiatry: 2 } })?.params).toEqual({ needed: 2, seats: 1 });
  });

  it('has as many seats as the order of forming groups allows; what that leaves unset is not demanded', () => {
    expect(seatsMustBeWithinTheOrder(1, null)).toBeNull();
    expect(seatsMustBeWithinTheOrder(30, { minSeats: 2 })).toBeNull();
    expect(seatsMustBeWithinTheOrder(6, { minSeats: 2, maxSeats: 6 })).toBeNull();
    for (const seats of [1, 7]) {
      expect(seatsMustBeWithinTheOrder(seats, { minSeats: 2, maxSeats: 6 })).toEqual({
        code: 'GROUP.SEATS_OUTSIDE_THE_ORDER',
        provision: '11-8(1)',
        params: { least: 2, most: 6 },
      });
    }
  });

  it('is not formed when the pool cannot meet the needs', () => {
    expect(needsMustBeMet(null)).toBeNull();
    expect(needsMustBeMet({ qualification: 'doctor', needed: 1, available: 0 })).toEqual({
      code: 'GROUP.NEEDS_NOT_MET',
      provision: '11-8(1)',
      params: { qualification: 'doctor', needed: 1, available: 0 },
    });
  });

  it('asks the lottery for nothing that nobody needs', () => {
    expect(lotteryNeeds({ doctor: 1, lawyer: 0 })).toEqual([{ qualification: 'doctor', atLeast: 1 }]);
  });

  it('loses a need with a seat only where those who remain do not bring it', () => {
    const psychiatrist = ['doctor', 'psychiatry'];
    expect(needsOfTheSeat({ lawyer: 1 }, ['lawyer'], [['lawyer']])).toEqual([]);
    expect(needsOfTheSeat({ lawyer: 2 }, ['lawyer'], [['lawyer']])).toEqual([{ qualification: 'lawyer', atLeast: 1 }]);
    expect(needsOfTheSeat({ doctor: 1 }, ['lawyer'], [])).toEqual([]);
    expect(needsOfTheSeat({ doctor: 1, psychiatry: 1 }, psychiatrist, [['doctor']])).toEqual([
      { qualification: 'psychiatry', atLeast: 1 },
    ]);
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
