import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { isLocalDate } from '@shared/law/local-date';
import { Language } from '../language/language';
import { localDate } from '../ui/local-date.pipe';
import type { HomeFact } from './home-facts';

/** Days among an item's facts are written as days and roles in words; a year or a number stays as it is. */
@Pipe({ name: 'homeFact', pure: false })
export class HomeFactPipe implements PipeTransform {
  private readonly language = inject(Language);
  private readonly texts = inject(TranslocoService);

  transform({ name, value }: HomeFact): string {
    if (name === 'role') return this.texts.translate('shell.role.' + value);
    return typeof value === 'string' && isLocalDate(value) ? localDate(value, this.language.active()) : String(value);
  }
}
