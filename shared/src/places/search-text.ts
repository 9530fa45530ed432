/** Cyrillic letters that look like a Latin one, by the Latin one: texts mix them inside words (`тетiгi`, `тетігі`). */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'ə',
  в: 'b',
  е: 'e',
  ё: 'e',
  һ: 'h',
  і: 'i',
  ї: 'i',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
};

/**
 * A text as it is compared in a search: look-alikes made one, case and punctuation dropped. Only for comparing: what is
 * shown and kept is the original.
 * @example searchText('«Тетiгi»') === searchText('тетігі')
 */
export function searchText(...texts: readonly (string | null | undefined)[]): string {
  const joined = texts.filter(Boolean).join(' ').replaceAll('№', ' ').normalize('NFKC').toLowerCase();
  return Array.from(joined, (letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
