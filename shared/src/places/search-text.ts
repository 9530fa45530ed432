/**
 * Letters that look alike in some case, by the one that they are compared as: texts mix alphabets inside words (`тетiгi`,
 * `тетігі`), and a capital typed by hand may come from the other one (`Ө` and `Ɵ`).
 */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'ə',
  в: 'b',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ı: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  ɵ: 'ө',
  ѳ: 'ө',
  р: 'p',
  ԛ: 'q',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  ԝ: 'w',
  х: 'x',
  '¥': 'ұ',
};

/** An accent over any letter but Й, whose breve makes it a letter of its own. */
const accent = /(?<!и)\u0306|(?!\u0306)\p{M}/gu;

/**
 * A text as it is compared in a search: look-alikes made one, case, accents and punctuation dropped. Signs that nobody sees
 * (soft hyphens, joiners) part no word; everything else that is neither letter nor digit does. Only for comparing: what is
 * shown and kept is the original.
 * @example searchText('«Тетiгi»') === searchText('тетігі')
 */
export function searchText(...texts: readonly (string | null | undefined)[]): string {
  const joined = texts.filter(Boolean).join(' ').replaceAll('№', ' ').normalize('NFKC').toLowerCase();
  const bare = joined
    .normalize('NFKD')
    .replace(/\p{Cf}/gu, '')
    .replace(accent, '')
    .normalize('NFC');
  return Array.from(bare, (letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
