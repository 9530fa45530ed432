export const locales = ['kk', 'ru', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in the three languages of the product. */
export type Texts = Readonly<Record<Locale, string>>;
