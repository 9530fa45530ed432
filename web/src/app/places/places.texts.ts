import type { FeatureTexts } from '../language/feature-texts';

export const placesTexts: FeatureTexts = {
  scope: 'places',
  loader: {
    kk: () => import('./i18n/kk.json'),
    ru: () => import('./i18n/ru.json'),
    en: () => import('./i18n/en.json'),
  },
};
