export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in each of the three languages of the product. */
export type Texts = { readonly [language in Language]: string };
