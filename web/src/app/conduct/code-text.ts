import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CodeEditionView } from '@shared/conduct/code-of-conduct.contract';
import { Language } from '../language/language';
import { LocalDatePipe } from '../ui/local-date.pipe';

/** One edition of the code as it was approved; where it has no English, in Russian, and said so to the browser. */
@Component({
  selector: 'app-code-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, TranslocoPipe],
  template: `
    @let it = edition();
    <p class="quiet">
      {{
        'conduct.edition'
          | transloco: { number: it.number, approved: (it.approvedOn | localDate), from: (it.inForceFrom | localDate) }
      }}
    </p>
    <div class="text" [attr.lang]="shown().lang">{{ shown().text }}</div>
  `,
  styles: `
    .text {
      max-width: 44rem;
      white-space: pre-line;
    }
  `,
})
export class CodeText {
  readonly edition = input.required<CodeEditionView>();

  private readonly language = inject(Language);

  protected readonly shown = computed(() => {
    const { text } = this.edition();
    const wanted = this.language.active();
    const own = text[wanted];
    return own === null ? { lang: 'ru', text: text.ru } : { lang: wanted, text: own };
  });
}
