import { TERMINATIONS } from '@shared/law/terminations';
import { caseInLawsMustBeCited, mandateMustStandOn, powersMustNotHaveEnded } from './participant.rules';

describe('The end of powers (11-6)', () => {
  it('comes once', () => {
    expect(powersMustNotHaveEnded(true)).toMatchObject({ code: 'PARTICIPANT.POWERS_ENDED', provision: '11-6' });
    expect(powersMustNotHaveEnded(false)).toBeNull();
  });

  const mandate = { mandateFrom: '2025-02-01', mandateTo: '2027-01-31' };

  it.each(['2025-02-01', '2026-06-01', '2027-01-31'])('ends powers that stand, e.g. on %s', (day) => {
    expect(mandateMustStandOn(day, mandate)).toBeNull();
  });

  it.each(['2025-01-31', '2027-02-01'])('ends nothing outside the mandate, e.g. on %s', (day) => {
    expect(mandateMustStandOn(day, mandate)).toMatchObject({ code: 'PARTICIPANT.NO_POWERS_TO_END', params: { day } });
  });

  it('may come at any time where the mandate has no last day', () => {
    expect(mandateMustStandOn('2040-01-01', { ...mandate, mandateTo: null })).toBeNull();
  });

  it.each(TERMINATIONS.slice(0, 6))('on $id needs no citation', ({ id }) => {
    expect(caseInLawsMustBeCited(id, null)).toBeNull();
  });

  it('on 11-6(7) names the law and the article', () => {
    expect(caseInLawsMustBeCited('11-6(7)', null)).toMatchObject({
      code: 'PARTICIPANT.CITATION_REQUIRED',
      provision: '11-6(7)',
    });
    expect(caseInLawsMustBeCited('11-6(7)', ' ')).not.toBeNull();
    expect(caseInLawsMustBeCited('11-6(7)', 'Law on …, art. 5')).toBeNull();
  });
});
