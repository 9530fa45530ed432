import { Injectable, isDevMode } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import { locales } from '@shared/locale';

/**
 * Missing keys are found by a test, not on the screen: between two languages a plural form is asked for that only the
 * former one has, and a warning about it would be noise.
 */
export const textsConfig = {
  availableLangs: [...locales],
  defaultLang: 'kk',
  reRenderOnLangChange: true,
  prodMode: !isDevMode(),
  missingHandler: { logMissingKey: false },
};

const files: Readonly<Record<string, () => Promise<{ default: Translation }>>> = {
  kk: () => import('../../i18n/kk.json'),
  ru: () => import('../../i18n/ru.json'),
  en: () => import('../../i18n/en.json'),
};

/** Texts that both faces share, one chunk a language. A feature's own texts come with its routes. */
@Injectable({ providedIn: 'root' })
export class BundledTexts implements TranslocoLoader {
  async getTranslation(locale: string): Promise<Translation> {
    const load = files[locale];
    if (!load) throw new RangeError(`texts exist in ${locales.join(', ')}, not in ${locale}`);
    return (await load()).default;
  }
}
