import { newOfficeKey, seal } from '@shared/complaints/sealing';
import {
  identityMustBeSealed,
  keyMustBeInForce,
  mustHaveBeenReceived,
  mustNotBeTransferredYet,
  textMustBeSealed,
  transferMustFollowReceipt,
} from './complaint.rules';

describe('a message or complaint (11-5(4), 11-10(1))', () => {
  it('comes sealed to the office, not in plain text and not behind a passphrase', async () => {
    const key = await newOfficeKey('passphrase', 10);
    expect(textMustBeSealed(await seal('they beat me', key.recipient))).toBeNull();
    expect(textMustBeSealed('they beat me')).toEqual({
      code: 'COMPLAINT.NOT_SEALED',
      provision: '11-10(1)',
      params: undefined,
    });
    expect(textMustBeSealed(key.sealedIdentity)).toMatchObject({ code: 'COMPLAINT.NOT_SEALED' });
  });

  it('is sealed to the key in force', () => {
    expect(keyMustBeInForce(null, 'a')).toMatchObject({ code: 'OFFICE_KEY.MISSING' });
    expect(keyMustBeInForce({ id: 'a' }, 'b')).toMatchObject({
      code: 'COMPLAINT.KEY_NOT_IN_FORCE',
      provision: '11-10(1)',
    });
    expect(keyMustBeInForce({ id: 'a' }, 'a')).toBeNull();
  });

  it('has been received when it is registered', () => {
    const now = new Date('2026-03-02T05:00:00Z');
    expect(mustHaveBeenReceived(now, now)).toBeNull();
    expect(mustHaveBeenReceived(new Date('2026-03-02T05:00:01Z'), now)).toMatchObject({ provision: '11-5(4)' });
  });

  it('is transferred once, not before it was received', () => {
    expect(mustNotBeTransferredYet({ transferredOn: null })).toBeNull();
    expect(mustNotBeTransferredYet({ transferredOn: '2026-03-02' })).toMatchObject({
      code: 'COMPLAINT.ALREADY_TRANSFERRED',
    });
    expect(transferMustFollowReceipt('2026-03-02', '2026-03-02')).toBeNull();
    expect(transferMustFollowReceipt('2026-03-02', '2026-03-01')).toMatchObject({ params: { day: '2026-03-02' } });
  });
});

describe('a key of the office (11-10(1))', () => {
  it('comes with its identity sealed by a passphrase, never open', async () => {
    const key = await newOfficeKey('passphrase', 10);
    expect(identityMustBeSealed(key.sealedIdentity)).toBeNull();
    expect(identityMustBeSealed('AGE-SECRET-KEY-1AAAA')).toMatchObject({
      code: 'OFFICE_KEY.NOT_SEALED',
      provision: '11-10(1)',
    });
    expect(identityMustBeSealed(await seal('AGE-SECRET-KEY-1AAAA', key.recipient))).toMatchObject({
      code: 'OFFICE_KEY.NOT_SEALED',
    });
  });
});
