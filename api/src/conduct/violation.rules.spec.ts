import {
  correctionMustBeOfTheSameParticipant,
  decisionMustFollowTheFinding,
  endOfPowersMustBeRecorded,
  violationMustBeUndecided,
  violationMustHaveHappenedBeforeItIsFound,
  violationMustNotBeCorrected,
} from './violation.rules';

describe('A violation by a participant (11-5(5))', () => {
  it('is found when it has happened, and decided when it is found', () => {
    const day = '2026-03-02';
    expect(violationMustHaveHappenedBeforeItIsFound({ happenedOn: day, foundOn: day })).toBeNull();
    expect(violationMustHaveHappenedBeforeItIsFound({ happenedOn: day, foundOn: '2026-03-01' })?.code).toBe(
      'VIOLATION.FOUND_BEFORE_IT_HAPPENED',
    );
    expect(decisionMustFollowTheFinding(day, day)).toBeNull();
    expect(decisionMustFollowTheFinding('2026-03-01', day)).toMatchObject({
      code: 'VIOLATION.DECIDED_BEFORE_FOUND',
      params: { day },
    });
  });

  it('is decided once', () => {
    expect(violationMustBeUndecided(null)).toBeNull();
    expect(violationMustBeUndecided('no_violation')).toMatchObject({ code: 'VIOLATION.DECIDED', provision: '11-5(5)' });
  });

  it('ends powers only by an act on the ground of 11-6(1)', () => {
    expect(endOfPowersMustBeRecorded('powers_ended', '11-6(1)')).toBeNull();
    expect(endOfPowersMustBeRecorded('warning', null)).toBeNull();
    for (const ground of [null, '11-6(2)'] as const) {
      expect(endOfPowersMustBeRecorded('powers_ended', ground)).toMatchObject({
        code: 'VIOLATION.POWERS_NOT_ENDED',
        provision: '11-6(1)',
      });
    }
  });

  it('is corrected once, by an entry about the same participant', () => {
    expect([violationMustNotBeCorrected(false), correctionMustBeOfTheSameParticipant('a', 'a')]).toEqual([null, null]);
    expect(violationMustNotBeCorrected(true)?.code).toBe('VIOLATION.CORRECTED');
    expect(correctionMustBeOfTheSameParticipant('a', 'b')?.code).toBe('VIOLATION.CORRECTS_ANOTHER');
  });
});
