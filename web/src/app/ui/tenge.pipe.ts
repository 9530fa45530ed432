import { formatNumber } from '@angular/common';
import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Language } from '../language/language';

/** Tiyn as tenge: 1 234 567 → «12 345,67 ₸», which no line parts. */
@Pipe({ name: 'tenge', pure: false })
export class TengePipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(tiyn: number): string {
    return `${formatNumber(tiyn / 100, this.language.active(), '1.2-2')}\u00a0₸`;
  }
}
