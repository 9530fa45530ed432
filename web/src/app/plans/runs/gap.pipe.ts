import { formatPercent } from '@angular/common';
import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Language } from '../../language/language';

/** Less than this is no distance but the rounding of binary fractions. */
const noise = 1e-9;

/**
 * The distance to the bound in per cent, rounded up, so that no plan looks nearer to the best than is proven:
 * 0.00181 → 0.19 %.
 */
@Pipe({ name: 'gap', pure: false })
export class GapPipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(gap: number): string {
    return formatPercent(Math.ceil(gap * 10_000 - noise) / 10_000, this.language.active(), '1.0-2');
  }
}
