import {
  competenceMustNotHaveEnded,
  documentMustNotExpireBeforeItsDay,
  stateOn,
  validityGivenBy,
} from './competence.rules';

describe('A competence (11-1(4))', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-15', 24, '2028-03-15'],
  ])('given on %s for %i months is good to %s, counted from the very day', (endedOn, goodForMonths, validTo) => {
    expect(validityGivenBy({ endedOn, goodForMonths })).toEqual({ validFrom: endedOn, validTo });
  });

  it('does not expire where the training sets no term', () => {
    expect(validityGivenBy({ endedOn: '2026-01-31', goodForMonths: null }).validTo).toBeNull();
  });

  it('is held on its first day and on its last, and not beyond', () => {
    const held = { validFrom: '2026-01-31', validTo: '2026-02-28', endedOn: null };
    const days = ['2026-01-30', '2026-01-31', '2026-02-28', '2026-03-01'];
    expect(days.map((day) => stateOn(day, held))).toEqual(['not_yet', 'in_force', 'in_force', 'expired']);
    expect(stateOn('2099-01-01', { ...held, validTo: null })).toBe('in_force');
  });

  it('is no longer held from the day on which it ended', () => {
    const ended = { validFrom: '2026-01-31', validTo: null, endedOn: '2026-02-10' };
    expect(['2026-02-09', '2026-02-10'].map((day) => stateOn(day, ended))).toEqual(['in_force', 'ended']);
  });

  it('ends once', () => {
    expect(competenceMustNotHaveEnded({ endedOn: null })).toBeNull();
    expect(competenceMustNotHaveEnded({ endedOn: '2026-02-10' })).toMatchObject({
      code: 'COMPETENCE.ENDED',
      provision: '11-1(4)',
    });
  });

  it('rests on a document that is good on its own day at least', () => {
    expect(documentMustNotExpireBeforeItsDay('2026-01-31', '2026-01-31')).toBeNull();
    expect(documentMustNotExpireBeforeItsDay('2026-01-31', null)).toBeNull();
    expect(documentMustNotExpireBeforeItsDay('2026-01-31', '2026-01-30')?.code).toBe('COMPETENCE.DAYS_REVERSED');
  });
});
