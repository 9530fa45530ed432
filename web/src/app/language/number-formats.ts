import { registerLocaleData } from '@angular/common';
import type { Locale } from '@shared/locale';

/** Chromium's Intl has no Kazakh, so numbers are written by Angular's own data, fetched with the language. */
const formats: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<{ default: unknown }>>> = {
  kk: () => import('@angular/common/locales/kk'),
  ru: () => import('@angular/common/locales/ru'),
};

export async function loadNumberFormats(locale: Locale): Promise<void> {
  if (locale === 'en') return;
  registerLocaleData((await formats[locale]()).default, locale);
}
