import { inject, Pipe, type PipeTransform } from '@angular/core';
import { isLocalDate } from '@shared/law/local-date';
import { Language } from '../language/language';
import { localDate } from '../ui/local-date.pipe';

/** Days among an item's facts are written as days; a year or a number stays as it is. */
@Pipe({ name: 'homeFact', pure: false })
export class HomeFactPipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(value: string | number): string {
    return typeof value === 'string' && isLocalDate(value) ? localDate(value, this.language.active()) : String(value);
  }
}
