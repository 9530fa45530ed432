import type { Dated } from '@shared/law/validity';
import { broken, type Broken } from '../../platform/errors';

/** 11-3: a ground that ends before it begins is never in force; to leave it out is asked for by a later day. */
export const groundMustNotEndBeforeItBegins = ({ validFrom, validTo }: Dated): Broken | null =>
  validTo === null || validFrom <= validTo ? null : broken('APPLICATION.GROUND_DAYS_INVALID', '11-3');
