/** The words of the office's frame; loaded with it, one chunk a language. */
export const shellTexts = {
  scope: 'shell',
  loader: {
    kk: () => import('./i18n/kk.json'),
    ru: () => import('./i18n/ru.json'),
    en: () => import('./i18n/en.json'),
  },
};
