import { provideHttpClient, withFetch, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  provideRouter,
  RedirectCommand,
  Router,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';
import { routes } from './app.routes';
import { idempotencyKey } from './http/idempotency-key.interceptor';
import { readerLanguage } from './http/reader-language.interceptor';
import { sessionEnd } from './http/session-end.interceptor';
import { BundledTexts, textsConfig } from './language/bundled-texts';
import { Language } from './language/language';
import { TranslatedTitle } from './language/translated-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withNavigationErrorHandler(
        () => new RedirectCommand(inject(Router).parseUrl('/unavailable'), { skipLocationChange: true }),
      ),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    { provide: TitleStrategy, useExisting: TranslatedTitle },
    provideHttpClient(withFetch(), withInterceptors([readerLanguage, idempotencyKey, sessionEnd])),
    provideTransloco({ config: textsConfig, loader: BundledTexts }),
    provideAppInitializer(() => inject(Language).start()),
  ],
};
