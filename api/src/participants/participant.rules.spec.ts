import { TERMINATIONS } from '@shared/law/terminations';
import {
  caseInLawsMustBeCited,
  mandateMustStandOn,
  powersMustNotHaveEnded,
  resignationMustBeInWriting,
} from './participant.rules';

describe('The end of powers (11-6)', () => {
  it('comes once', () => {
    expect(powersMustNotHaveEnded(true)).toMatchObject({ code: 'PARTICIPANT.POWERS_ENDED', provision: '11-6' });
    expect(powersMustNotHaveEnded(false)).toBeNull();
  });

  const mandates = [
    { startsOn: '2027-03-01', endsOn: null },
    { startsOn: '2025-02-01', endsOn: '2027-01-31' },
  ];

  it.each(['2025-02-01', '2026-06-01', '2027-01-31', '2027-03-01', '2040-01-01'])(
    'ends powers that some mandate gives, e.g. on %s',
    (day) => {
      expect(mandateMustStandOn(day, mandates)).toBeNull();
    },
  );

  it.each(['2025-01-31', '2027-02-01', '2027-02-28'])('ends nothing outside the mandates, e.g. on %s', (day) => {
    expect(mandateMustStandOn(day, mandates)).toMatchObject({ code: 'PARTICIPANT.NO_POWERS_TO_END', params: { day } });
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

  it('on 11-6(2) keeps the written application, and on no other ground demands a paper', () => {
    const demanding = TERMINATIONS.filter(({ id }) => resignationMustBeInWriting(id, null)).map(({ id }) => id);
    expect(demanding).toEqual(['11-6(2)']);
    expect(resignationMustBeInWriting('11-6(2)', null)).toMatchObject({
      code: 'PARTICIPANT.DOCUMENT_REQUIRED',
      provision: '11-6(2)',
    });
    expect(resignationMustBeInWriting('11-6(2)', 'a file')).toBeNull();
  });
});
