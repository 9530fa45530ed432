import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { Texts } from '@shared/locale';
import { Language } from '../language/language';

/** A text that exists in three languages, in the reader's; a text that exists in one, as it is. */
@Pipe({ name: 'readerText', pure: false })
export class ReaderTextPipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(text: Texts | string): string {
    return typeof text === 'string' ? text : text[this.language.active()];
  }
}
