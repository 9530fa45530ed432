import { formatNumber } from '@angular/common';
import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Language } from '../language/language';

const longest = 12;

/**
 * An exact chance as people read it: `3/20` → `15.00 % (3/20)`. Fractions with many digits are told by the percentage
 * alone; the export has every digit.
 */
export function chanceInWords(fraction: string, locale: string): string {
  const percent = `${formatNumber(percentOf(fraction), locale, '1.2-2')} %`;
  return fraction.length > longest ? percent : `${percent} (${fraction})`;
}

/** To four decimals; worked out in whole numbers, as numerator and denominator may be longer than a number holds. */
export function percentOf(fraction: string): number {
  const [numerator = '0', denominator = '1'] = fraction.split('/');
  return Number((BigInt(numerator) * 1_000_000n) / BigInt(denominator)) / 10_000;
}

@Pipe({ name: 'chance', pure: false })
export class ChancePipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(fraction: string): string {
    return chanceInWords(fraction, this.language.active());
  }
}
