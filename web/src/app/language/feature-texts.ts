import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { Translation } from '@jsverse/transloco';
import type { Locale } from '@shared/locale';
import { Language } from './language';

/** The words of one feature, a chunk a language. `scope` is the feature's folder; its keys begin with it in camel case. */
export interface FeatureTexts {
  readonly scope: string;
  readonly loader: Readonly<Record<Locale, () => Promise<{ default: Translation }>>>;
}

/**
 * Brings a feature's words before its first page shows, so that no screen is ever without them.
 * @example { path: '', component: PlaceList, resolve: { texts: textsOf(placesTexts) } }
 */
export const textsOf =
  (texts: FeatureTexts): ResolveFn<void> =>
  () =>
    inject(Language).bring(texts);
