import type { FeatureTexts } from '../language/feature-texts';

export const conductTexts: FeatureTexts = {
  scope: 'conduct',
  loader: {
    kk: () => import('./i18n/kk.json'),
    ru: () => import('./i18n/ru.json'),
    en: () => import('./i18n/en.json'),
  },
};
