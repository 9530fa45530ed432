import type { PrintLanguage, Words } from './document';

type Spoken<Texts extends Readonly<Record<string, Words>>> = { readonly [Key in keyof Texts]: string };

/** A table of texts in one language. */
export function spoken<Texts extends Readonly<Record<string, Words>>>(
  texts: Texts,
  language: PrintLanguage,
): Spoken<Texts> {
  return Object.fromEntries(Object.entries(texts).map(([key, words]) => [key, words[language]])) as Spoken<Texts>;
}

/** Puts values in the place of `{name}`; throws a RangeError for a name that has no value. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in: ${text}`);
    return String(value);
  });
}
