import type { FeatureTexts } from '../../language/feature-texts';

export const calendarTexts: FeatureTexts = {
  scope: 'calendar',
  loader: {
    kk: () => import('./i18n/kk.json'),
    ru: () => import('./i18n/ru.json'),
    en: () => import('./i18n/en.json'),
  },
};
