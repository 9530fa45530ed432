import { currentConsentEdition, consentTexts } from '@shared/voluntary-data/consent';
import { consentMustBeToTheCurrentText, yearMustBeOver } from './voluntary-data.rules';

describe('voluntary data', () => {
  it('is counted for a year that is over, and for no other (11-8(2))', () => {
    expect(yearMustBeOver(2025, '2026-01-01')).toBeNull();
    expect(yearMustBeOver(2025, '2025-12-31')).toMatchObject({
      code: 'VOLUNTARY_DATA.YEAR_NOT_OVER',
      provision: '11-8(2)',
    });
    expect(yearMustBeOver(2027, '2026-01-01')?.code).toBe('VOLUNTARY_DATA.YEAR_NOT_OVER');
  });

  it('is given by agreeing to the text as it stands now, which is there to be read in three languages (11-10(1))', () => {
    expect(consentMustBeToTheCurrentText(currentConsentEdition)).toBeNull();
    expect(consentMustBeToTheCurrentText('2020-1' as typeof currentConsentEdition)).toMatchObject({
      code: 'VOLUNTARY_DATA.CONSENT_OUTDATED',
      provision: '11-10(1)',
    });
    for (const { kk, ru, en } of consentTexts[currentConsentEdition]) {
      for (const text of [kk, ru, en]) expect(text.trim()).not.toBe('');
    }
  });
});
