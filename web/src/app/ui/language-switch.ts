import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { locales, type Locale } from '@shared/locale';
import { Language } from '../language/language';

/** Each language is named in itself, so that a reader who landed in the wrong one finds the way out. */
@Component({
  selector: 'app-language-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <div class="switch" role="group" [attr.aria-label]="'app.language' | transloco">
      @for (locale of locales; track locale) {
        <button type="button" [lang]="locale" [attr.aria-pressed]="locale === active()" (click)="choose(locale)">
          {{ names[locale] }}
        </button>
      }
    </div>
  `,
  styles: `
    .switch {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem;
    }
    button {
      min-height: 2.5rem;
      padding: 0.25rem 0.6rem;
      border: 1px solid transparent;
      border-radius: 0.5rem;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button[aria-pressed='true'] {
      border-color: currentcolor;
      font-weight: 600;
    }
  `,
})
export class LanguageSwitch {
  private readonly language = inject(Language);

  protected readonly locales = locales;
  protected readonly names: Readonly<Record<Locale, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
  protected readonly active = this.language.active;

  protected choose(locale: Locale): void {
    void this.language.choose(locale);
  }
}
