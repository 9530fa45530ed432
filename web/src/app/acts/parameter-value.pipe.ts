import { formatNumber } from '@angular/common';
import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { ActParameterName } from '@shared/acts/act.contract';
import { Language } from '../language/language';
import { pluralKey } from '../ui/plural.pipe';

const units: Partial<Record<ActParameterName, 'months' | 'days'>> = {
  mandateMonths: 'months',
  evidenceMonths: 'months',
  warningDays: 'days',
  specialVisitDecisionDays: 'days',
  releaseDays: 'days',
};

/** What an edition settles, in words: a number with its unit, a quorum and a majority by what they mean. */
@Pipe({ name: 'parameterValue', pure: false })
export class ParameterValuePipe implements PipeTransform {
  private readonly language = inject(Language);
  private readonly texts = inject(TranslocoService);

  transform(value: number | string, name: ActParameterName): string {
    if (name === 'quorum') return this.texts.translate('acts.quorum.' + value);
    if (name === 'majority') return this.texts.translate('acts.majority.' + value);
    const locale = this.language.active();
    const count = formatNumber(Number(value), locale);
    const unit = units[name];
    return unit ? this.texts.translate(pluralKey('acts.unit.' + unit, Number(value), locale), { count }) : count;
  }
}
