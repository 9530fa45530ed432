import {
  callMustAcceptOn,
  callMustBeADraft,
  callMustBeAnnounced,
  callMustEndAfterItOpens,
  callMustNotBeOver,
  callMustWant,
} from './call.rules';

const call = { status: 'announced', opensOn: '2026-03-02', closesOn: '2026-03-31' } as const;

describe('A call for candidates (11-1(3))', () => {
  it('ends on the day it opens or later', () => {
    expect(callMustEndAfterItOpens({ ...call, closesOn: '2026-03-02' })).toBeNull();
    expect(callMustEndAfterItOpens({ ...call, closesOn: '2026-03-01' })).toMatchObject({ code: 'CALL.DAYS_INVALID' });
  });

  it('is announced on its last day at the latest', () => {
    expect(callMustNotBeOver(call, '2026-03-31')).toBeNull();
    expect(callMustNotBeOver(call, '2026-04-01')).toMatchObject({
      code: 'CALL.ENDS_IN_THE_PAST',
      provision: '11-1(3)',
    });
  });

  it('changes while it is a draft and closes while it is announced', () => {
    expect(callMustBeADraft({ ...call, status: 'draft' })).toBeNull();
    expect(callMustBeADraft(call)).toMatchObject({ code: 'CALL.ANNOUNCED' });
    expect(callMustBeAnnounced(call)).toBeNull();
    expect(callMustBeAnnounced({ ...call, status: 'closed' })).toMatchObject({ code: 'CALL.NOT_ANNOUNCED' });
  });

  it('takes what comes from its first day to its last, while it is announced', () => {
    const refusal = {
      code: 'CALL.CLOSED',
      provision: '11-1(3)',
      params: { opensOn: '2026-03-02', closesOn: '2026-03-31' },
    };
    expect(callMustAcceptOn(call, '2026-03-02')).toBeNull();
    expect(callMustAcceptOn(call, '2026-03-31')).toBeNull();
    expect(callMustAcceptOn(call, '2026-03-01')).toMatchObject(refusal);
    expect(callMustAcceptOn(call, '2026-04-01')).toMatchObject(refusal);
    expect(callMustAcceptOn({ ...call, status: 'draft' }, '2026-03-10')).toMatchObject(refusal);
    expect(callMustAcceptOn({ ...call, status: 'closed' }, '2026-03-10')).toMatchObject(refusal);
  });

  it('takes the categories that it wants', () => {
    expect(callMustWant('doctor', [{ category: 'doctor' }])).toBeNull();
    expect(callMustWant('lawyer', [{ category: 'doctor' }])).toMatchObject({ code: 'CALL.CATEGORY_NOT_WANTED' });
    expect(callMustWant('lawyer', [])).not.toBeNull();
  });
});
