import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { locales, type Locale } from '@shared/locale';
import { permissions } from '@shared/permissions';

/**
 * Every text exists in three languages, is used, and is never missing. A key stands in the source either whole, as a
 * string, or as a prefix that ends with a dot, to which the code joins a name: `'clock.state.' + state`.
 */
const APP = join(__dirname, '../app');
const PLURAL = /\.(one|few|many|other)$/;
const forms: Readonly<Record<Locale, readonly string[]>> = {
  kk: ['other'],
  ru: ['few', 'many', 'one', 'other'],
  en: ['one', 'other'],
};

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

/** Text sets: the shared one, and one a feature, whose keys begin with its scope in camel case. */
const sets = [
  __dirname,
  ...filesOf(APP).filter((path) => basename(path) === 'i18n' && existsSync(join(path, 'kk.json'))),
];
const scopeOf = (folder: string) =>
  folder === __dirname
    ? ''
    : `${basename(dirname(folder)).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}.`;

function flat(texts: object, prefix = ''): Map<string, string> {
  const entries = Object.entries(texts).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? [...flat(value, `${prefix}${name}.`)]
      : [[prefix + name, String(value)] as [string, string]],
  );
  return new Map(entries);
}

const textsIn = (folder: string, locale: Locale) =>
  flat(JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as object, scopeOf(folder));
/** A text with the form that only numbers need, in the language that has it; `subject.other` alone is a text like any other. */
const pluralsIn = (folder: string) =>
  new Set([...textsIn(folder, 'ru').keys()].filter((key) => key.endsWith('.many')).map((key) => key.slice(0, -5)));
const stemsOf = (texts: Map<string, string>, plurals: ReadonlySet<string>) =>
  [
    ...new Set([...texts.keys()].map((key) => (plurals.has(key.replace(PLURAL, '')) ? key.replace(PLURAL, '') : key))),
  ].sort();
const parametersOf = (text: string) => [...new Set(text.match(/{{\s*\w+\s*}}/g) ?? [])].sort();

describe.each(sets.map((folder) => [scopeOf(folder) || 'shared', folder]))('The texts of %s', (_scope, folder) => {
  const texts = Object.fromEntries(locales.map((locale) => [locale, textsIn(folder, locale)])) as Record<
    Locale,
    Map<string, string>
  >;
  const plurals = pluralsIn(folder);

  it.each(['kk', 'en'] as const)('exist in %s as in Russian', (locale) => {
    expect(stemsOf(texts[locale], plurals)).toEqual(stemsOf(texts.ru, plurals));
  });

  it.each(locales)('are never empty in %s and have each plural form that the language has', (locale) => {
    const all = texts[locale];
    const wrong = stemsOf(all, plurals).filter((stem) =>
      all.has(stem) ? all.get(stem)?.trim() === '' : forms[locale].some((form) => !all.get(`${stem}.${form}`)),
    );
    expect(wrong).toEqual([]);
  });

  it('name the same parameters in each language', () => {
    const inAll = [...texts.ru.keys()].filter((key) => locales.every((locale) => texts[locale].has(key)));
    const differing = inAll.filter(
      (key) => new Set(locales.map((locale) => parametersOf(texts[locale].get(key) ?? '').join())).size > 1,
    );
    expect(differing).toEqual([]);
  });
});

describe('The keys', () => {
  const stems = sets.flatMap((folder) => stemsOf(textsIn(folder, 'ru'), pluralsIn(folder)));
  const roots = new Set(stems.map((stem) => stem.split('.')[0]));
  const sources = filesOf(APP).filter((path) => /\.(ts|html)$/.test(path) && !path.endsWith('.spec.ts'));
  const inSource = new Set(
    sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/['"`]([a-zA-Z]+(?:\.[\w-]+)+\.?|[a-zA-Z]+\.)['"`$]/g)].map(
        ([, literal]) => literal ?? '',
      ),
    ),
  );
  // A permission such as `council.read` is written like a text of its feature.
  const mentioned = [...inSource].filter(
    (literal) => roots.has(literal.split('.')[0]) && !Object.hasOwn(permissions, literal),
  );

  it('that the screens ask for exist', () => {
    const exists = (key: string) =>
      key.endsWith('.')
        ? stems.some((stem) => stem.startsWith(key))
        : stems.includes(key) || stems.includes(key.replace(PLURAL, ''));
    expect(mentioned.filter((key) => !exists(key))).toEqual([]);
  });

  it('that exist are asked for', () => {
    const isAsked = (stem: string) =>
      inSource.has(stem) || mentioned.some((prefix) => prefix.endsWith('.') && stem.startsWith(prefix));
    expect(stems.filter((stem) => !isAsked(stem))).toEqual([]);
  });
});
