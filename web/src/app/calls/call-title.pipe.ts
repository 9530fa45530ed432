import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { CallTitle } from '@shared/calls/call.contract';
import { Language } from '../language/language';

/** A call is announced in Kazakh and Russian; an English reader is shown the Russian title. */
@Pipe({ name: 'callTitle', pure: false })
export class CallTitlePipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(title: CallTitle): string {
    return this.language.active() === 'kk' ? title.kk : title.ru;
  }
}
