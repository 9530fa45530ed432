import type { Routes } from '@angular/router';
import { provideTranslocoScope } from '@jsverse/transloco';
import { HomePage } from './home-page';

export const homeRoutes: Routes = [
  {
    path: '',
    component: HomePage,
    title: 'home.title',
    providers: [
      provideTranslocoScope({
        scope: 'home',
        loader: {
          kk: () => import('./i18n/kk.json'),
          ru: () => import('./i18n/ru.json'),
          en: () => import('./i18n/en.json'),
        },
      }),
    ],
  },
];
