import type { FeatureTexts } from '../language/feature-texts';

export const conflictsTexts: FeatureTexts = {
  scope: 'conflicts',
  loader: {
    kk: () => import('./i18n/kk.json'),
    ru: () => import('./i18n/ru.json'),
    en: () => import('./i18n/en.json'),
  },
};
