import { formatNumber } from '@angular/common';
import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Language } from '../language/language';

/** A difference with its sign: +3, -2, and a plain 0. */
@Pipe({ name: 'signed', pure: false })
export class SignedPipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(figure: number): string {
    return (figure > 0 ? '+' : '') + formatNumber(figure, this.language.active());
  }
}
