import type { LocalDate } from '@shared/law/local-date';
import { type ConsentEdition, currentConsentEdition } from '@shared/voluntary-data/consent';
import { type Broken, broken } from '../platform/errors';

/** 11-8(2): counts of a year that goes on would tell each new answer by the difference between two of them. */
export const yearMustBeOver = (year: number, today: LocalDate): Broken | null =>
  year < Number(today.slice(0, 4)) ? null : broken('VOLUNTARY_DATA.YEAR_NOT_OVER', '11-8(2)');

/** 11-10(1): consent is to what was read, so to the text as it stands now. */
export const consentMustBeToTheCurrentText = (edition: ConsentEdition): Broken | null =>
  edition === currentConsentEdition ? null : broken('VOLUNTARY_DATA.CONSENT_OUTDATED', '11-10(1)');
