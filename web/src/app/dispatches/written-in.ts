import { computed, inject, type Signal } from '@angular/core';
import type { ReportTexts } from '@shared/portal/portal.contract';
import { Language } from '../language/language';

/** A report is approved in Kazakh and in Russian; a reader of English gets the Russian text, marked as such. */
export function writtenIn(): Signal<keyof ReportTexts> {
  const { active } = inject(Language);
  return computed(() => (active() === 'kk' ? 'kk' : 'ru'));
}
