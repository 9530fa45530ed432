import { canRead, readableBy } from './spt.policy';
import { correctedMustBeReadable, nextStepMustBeNamed, nextStepMustFollowTheContact } from './spt.rules';

describe('the log of contacts with the Subcommittee (11-2(3))', () => {
  it.each([
    [
      ['ombudsman', 'council'],
      ['ombudsman', 'office', 'council'],
    ],
    [['office'], ['office', 'council']],
    [['council', 'participant'], ['council']],
    [['participant'], []],
    [['administrator'], []],
  ] as const)('is open to %j as far as %j', (roles, expected) => {
    expect(readableBy({ roles })).toEqual(expected);
  });

  it('keeps from the office what is for the Ombudsman alone', () => {
    expect(canRead('ombudsman', { roles: ['office'] })).toBe(false);
    expect(canRead('ombudsman', { roles: ['ombudsman'] })).toBe(true);
  });

  it('takes a day only with the step that is due, and not before the contact', () => {
    expect(nextStepMustBeNamed(' ', '2026-04-01')).toMatchObject({
      code: 'SPT.NEXT_STEP_REQUIRED',
      provision: '11-2(3)',
    });
    expect(nextStepMustBeNamed('Answer', '2026-04-01')).toBeNull();
    expect(nextStepMustBeNamed(null, null)).toBeNull();
    expect(nextStepMustFollowTheContact('2026-02-19', '2026-02-20')).toMatchObject({ code: 'SPT.NEXT_STEP_TOO_EARLY' });
    expect(nextStepMustFollowTheContact('2026-02-20', '2026-02-20')).toBeNull();
  });

  it('refuses to correct what the writer cannot read', () => {
    expect(correctedMustBeReadable(null)).toMatchObject({ code: 'SPT.CORRECTED_UNKNOWN' });
    expect(correctedMustBeReadable({})).toBeNull();
  });
});
