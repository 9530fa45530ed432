import {
  applicationMustBeUndecided,
  applicationMustPrecedeItsDecision,
  mandateMustEndAfterItBegins,
  refusalMustBeFounded,
} from './application.rules';
import type { CheckedGround } from './grounds.rules';

const day = '2026-03-10';

describe('An application (11-1(3))', () => {
  it('is decided once', () => {
    expect(applicationMustBeUndecided('submitted')).toBeNull();
    expect(applicationMustBeUndecided('selected')).toMatchObject({ code: 'APPLICATION.DECIDED', provision: '11-1(3)' });
    expect(applicationMustBeUndecided('refused')).not.toBeNull();
  });

  it('is decided on the day it was submitted or later', () => {
    expect(applicationMustPrecedeItsDecision(day, day)).toBeNull();
    expect(applicationMustPrecedeItsDecision('2026-03-11', day)).toMatchObject({
      code: 'APPLICATION.DECIDED_BEFORE_SUBMITTED',
    });
  });

  it('leads to a mandate that ends after it begins, if it ends', () => {
    expect(mandateMustEndAfterItBegins(day, null)).toBeNull();
    expect(mandateMustEndAfterItBegins(day, '2026-03-11')).toBeNull();
    expect(mandateMustEndAfterItBegins(day, day)).toMatchObject({ code: 'PARTICIPANT.MANDATE_INVALID' });
  });
});

describe('A refusal of a candidate', () => {
  const met: CheckedGround[] = [
    { groundCode: '11-3(1)(4)', number: 1, result: 'met', checkedOn: day, goodUntil: null },
  ];
  const rejected = { outcome: 'rejected' };

  it('rests on a decision of the Council that rejects the selection (11-1(3))', () => {
    const refusal = { provision: '11-1(3)', day, checks: [] } as const;
    expect(refusalMustBeFounded({ ...refusal, decision: rejected })).toBeNull();
    expect(refusalMustBeFounded({ ...refusal, decision: { outcome: 'adopted' } })).toMatchObject({
      code: 'APPLICATION.REFUSAL_UNFOUNDED',
      provision: '11-1(3)',
    });
    expect(refusalMustBeFounded({ ...refusal, decision: 'about something else' })).not.toBeNull();
    expect(refusalMustBeFounded({ ...refusal, decision: 'none', checks: met })).not.toBeNull();
  });

  it('or on a ground that is met on the day (11-3)', () => {
    const refusal = { provision: '11-3(1)(4)', day, checks: met, decision: 'none' } as const;
    expect(refusalMustBeFounded(refusal)).toBeNull();
    expect(refusalMustBeFounded({ ...refusal, decision: rejected })).toBeNull();
    expect(refusalMustBeFounded({ ...refusal, decision: { outcome: 'adopted' } })).not.toBeNull();
    expect(refusalMustBeFounded({ ...refusal, provision: '11-3(1)(5)' })).toMatchObject({ provision: '11-3(1)(5)' });
    expect(refusalMustBeFounded({ ...refusal, day: '2026-03-09' })).not.toBeNull();
    expect(refusalMustBeFounded({ ...refusal, checks: [] })).not.toBeNull();
  });
});
