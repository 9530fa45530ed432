import {
  codeMustHoldFromItsApproval,
  editionMustBeInForce,
  editionMustBeUnacknowledged,
  editionMustFollowTheOthers,
  editionOn,
} from './code.rules';

const first = { id: '1', inForceFrom: '2025-01-10' };
const second = { id: '2', inForceFrom: '2026-02-01' };

describe('The code of conduct (11-5(1))', () => {
  it('holds in one edition on each day, the last that has come into force', () => {
    const days = ['2025-01-09', '2025-01-10', '2026-01-31', '2026-02-01'];
    expect(days.map((day) => editionOn(day, [second, first])?.id)).toEqual([undefined, '1', '1', '2']);
    expect(editionOn('2026-02-01', [first, second])?.id).toBe('2');
  });

  it('is not in force before it is approved', () => {
    expect(codeMustHoldFromItsApproval({ approvedOn: '2025-01-10', inForceFrom: '2025-01-10' })).toBeNull();
    expect(codeMustHoldFromItsApproval({ approvedOn: '2025-01-11', inForceFrom: '2025-01-10' })?.code).toBe(
      'CODE_OF_CONDUCT.IN_FORCE_BEFORE_APPROVAL',
    );
  });

  it('begins each edition after every other', () => {
    expect(editionMustFollowTheOthers('2020-01-01', [])).toBeNull();
    expect(editionMustFollowTheOthers('2026-02-02', [first, second])).toBeNull();
    for (const day of ['2025-06-01', '2026-02-01']) {
      expect(editionMustFollowTheOthers(day, [second, first])).toMatchObject({
        code: 'CODE_OF_CONDUCT.NOT_LATER',
        params: { day: '2026-02-01' },
      });
    }
  });

  it('is acknowledged while it is in force, once', () => {
    expect([editionMustBeInForce(true), editionMustBeUnacknowledged(false)]).toEqual([null, null]);
    expect(editionMustBeInForce(false)).toMatchObject({ code: 'CODE_OF_CONDUCT.NOT_IN_FORCE', provision: '11-5(1)' });
    expect(editionMustBeUnacknowledged(true)).toMatchObject({ code: 'CODE_OF_CONDUCT.ACKNOWLEDGED' });
  });
});
