import type { FeatureTexts } from '../language/feature-texts';

/** The words of the office's frame. */
export const shellTexts: FeatureTexts = {
  scope: 'shell',
  loader: {
    kk: () => import('./i18n/kk.json'),
    ru: () => import('./i18n/ru.json'),
    en: () => import('./i18n/en.json'),
  },
};
