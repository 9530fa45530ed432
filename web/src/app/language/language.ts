import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { type Translation, TranslocoService } from '@jsverse/transloco';
import { locales, type Locale } from '@shared/locale';
import { firstValueFrom } from 'rxjs';
import { loadNumberFormats } from './number-formats';

const REMEMBERED_AS = 'language';

/** The words of one feature, a chunk a language. `scope` is the feature's folder; its keys begin with it in camel case. */
export interface FeatureTexts {
  readonly scope: string;
  readonly loader: Readonly<Record<Locale, () => Promise<{ default: Translation }>>>;
}

/**
 * The reader's language: what the reader chose last, else what the browser prefers, else Kazakh. Texts and number
 * formats are loaded before the switch, so that no screen shows two languages at once.
 */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly transloco = inject(TranslocoService);
  private readonly document = inject(DOCUMENT);
  private readonly current = signal<Locale>('kk');
  private readonly features = new Map<string, FeatureTexts>();

  readonly active = this.current.asReadonly();

  start(): Promise<void> {
    return this.use(this.remembered() ?? this.preferred() ?? 'kk');
  }

  async choose(locale: Locale): Promise<void> {
    await this.use(locale);
    try {
      this.document.defaultView?.localStorage.setItem(REMEMBERED_AS, locale);
    } catch {
      // A browser that keeps nothing still switches for this visit.
    }
  }

  /** The language a person is written to, unless this browser was told another. */
  async suggest(locale: Locale): Promise<void> {
    if (!this.remembered()) await this.use(locale);
  }

  /** A feature's words, in the language on the screen now and from then on in each that follows. */
  async bring(texts: FeatureTexts): Promise<void> {
    this.features.set(texts.scope, texts);
    await this.load(texts, this.active());
  }

  private async load({ scope, loader }: FeatureTexts, locale: Locale): Promise<void> {
    const path = `${scope}/${locale}`;
    await firstValueFrom(this.transloco.load(path, { inlineLoader: { [path]: loader[locale] } }));
  }

  private async use(locale: Locale): Promise<void> {
    const features = [...this.features.values()].map((texts) => this.load(texts, locale));
    await Promise.all([firstValueFrom(this.transloco.load(locale)), loadNumberFormats(locale), ...features]);
    this.document.documentElement.lang = locale;
    this.current.set(locale);
    this.transloco.setActiveLang(locale);
  }

  private remembered(): Locale | undefined {
    try {
      return known(this.document.defaultView?.localStorage.getItem(REMEMBERED_AS));
    } catch {
      return undefined;
    }
  }

  private preferred(): Locale | undefined {
    const wanted = this.document.defaultView?.navigator.languages ?? [];
    return wanted.map((tag) => known(tag.slice(0, 2).toLowerCase())).find((locale) => locale !== undefined);
  }
}

function known(text: string | null | undefined): Locale | undefined {
  return locales.find((locale) => locale === text);
}
