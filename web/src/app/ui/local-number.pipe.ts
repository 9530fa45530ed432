import { formatNumber } from '@angular/common';
import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Language } from '../language/language';

@Pipe({ name: 'localNumber', pure: false })
export class LocalNumberPipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(figure: number): string {
    return formatNumber(figure, this.language.active());
  }
}
