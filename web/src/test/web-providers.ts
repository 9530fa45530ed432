import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';
import type { Locale } from '@shared/locale';
import { idempotencyKey } from '../app/http/idempotency-key.interceptor';
import { readerLanguage } from '../app/http/reader-language.interceptor';
import { sessionEnd } from '../app/http/session-end.interceptor';
import { BundledTexts, textsConfig } from '../app/language/bundled-texts';
import type { FeatureTexts } from '../app/language/feature-texts';
import { Language } from '../app/language/language';

/** The application as it is, with its own texts and interceptors; only the server is played by `HttpTestingController`. */
export function webProviders(): (Provider | EnvironmentProviders)[] {
  return [
    provideRouter([]),
    provideHttpClient(withInterceptors([readerLanguage, idempotencyKey, sessionEnd])),
    provideHttpClientTesting(),
    provideTransloco({ config: textsConfig, loader: BundledTexts }),
  ];
}

/** Sets the language on the screen; a feature's component needs its feature's texts as well. */
export async function speak(locale: Locale, ...features: FeatureTexts[]): Promise<void> {
  const language = TestBed.inject(Language);
  await language.choose(locale);
  for (const texts of features) await language.bring(texts);
}

/** White space as a reader sees it. */
export function textOf(element: unknown): string {
  return element instanceof Element ? (element.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
}
