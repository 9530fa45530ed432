import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { Locale } from '@shared/locale';
import { Language } from '../language/language';
import { localDate } from './local-date.pipe';

const almaty = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Almaty', dateStyle: 'short', timeStyle: 'short' });

/** An instant as the clock in Almaty showed it, wherever the reader is: 22.11.2026 14:05. */
export function instant(at: string, locale: Locale): string {
  const [day = '', time = ''] = almaty.format(new Date(at)).split(' ');
  return `${localDate(day, locale)} ${time}`;
}

@Pipe({ name: 'instant', pure: false })
export class InstantPipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(at: string | null | undefined): string {
    return at ? instant(at, this.language.active()) : '';
  }
}
