import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { type FeatureTexts, Language } from './language';

export type { FeatureTexts } from './language';

/**
 * Brings a feature's words before its first page shows, so that no screen is ever without them.
 * @example { path: '', component: PlaceList, resolve: { texts: textsOf(placesTexts) } }
 */
export const textsOf =
  (texts: FeatureTexts): ResolveFn<void> =>
  () =>
    inject(Language).bring(texts);
