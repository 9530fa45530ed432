import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { Locale } from '@shared/locale';
import { Language } from '../language/language';

/**
 * The key of the right plural form: `'clock.left' | plural: 3` → `clock.left.few` in Russian. Chromium's Intl has no
 * Kazakh; Kazakh nouns do not change after a number, so its one form is `other`.
 */
export function pluralKey(key: string, figure: number, locale: Locale): string {
  return `${key}.${locale === 'kk' ? 'other' : new Intl.PluralRules(locale).select(figure)}`;
}

@Pipe({ name: 'plural', pure: false })
export class PluralPipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(key: string, figure: number): string {
    return pluralKey(key, figure, this.language.active());
  }
}
