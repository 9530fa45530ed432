import fc from 'fast-check';
import { searchText } from './search-text';

/** Pairs that a reader cannot tell apart in print, at least as capitals; each must find the other. */
const twins = [
  ...['аa', 'вb', 'еe', 'іi', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'һh', 'әə', 'өɵ', 'өѳ', 'ѕs', 'јj'],
  ...['АA', 'ВB', 'ЕE', 'ІI', 'КK', 'МM', 'НH', 'ОO', 'РP', 'СC', 'ТT', 'УY', 'ХX', 'ӘƏ', 'ӨƟ', 'Ұ¥'],
].map((pair) => Array.from(pair) as [string, string]);
const kazakh = Array.from('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя');
const latin = Array.from('abcdefghijklmnopqrstuvwxyz');
const alphabet = [...kazakh, ...latin, ...Array.from('0123456789')];
const word = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''));
const part = fc.constantFrom(' ', '-', '–', ' «', '» ', '“', '”', '"', "'", ', ', ' № ', '\u00a0', '. ', '/', '(');
const unseen = fc.constantFrom('\u00ad', '\u200b', '\u200d', '\ufeff', '\u0301');

describe('the text that a search compares', () => {
  it('takes Latin i and Cyrillic і for one letter', () => {
    expect(searchText('ұлттық алдын алу тетiгi')).toBe(searchText('ұлттық алдын алу тетігі'));
  });

  it.each(twins)('takes %s and %s for one letter, inside any word', (one, other) => {
    fc.assert(fc.property(word, word, (a, b) => searchText(a + one + b) === searchText(a + other + b)));
  });

  it('takes words typed wholly in look-alikes for the same word', () => {
    expect(searchText('Mock')).toBe(searchText('Моск'));
    expect(searchText('KAPA')).toBe(searchText('КАРА'));
  });

  it('does not mind case, in any of the three languages', () => {
    fc.assert(fc.property(word, (text) => searchText(text.toUpperCase()) === searchText(text)));
  });

  it('does not mind what parts the words: quotes, dashes, the number sign, spaces', () => {
    expect(searchText('Учреждение  «№ 7» – Алматы')).toBe(searchText('учреждение 7 алматы'));
    expect(searchText('Усть-Каменогорск')).toBe(searchText('усть каменогорск'));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        part,
        (words, between) => searchText(words.join(between)) === searchText(words.join(' ')),
      ),
    );
  });

  it('does not mind signs that nobody sees inside a word, nor accents', () => {
    fc.assert(fc.property(word, unseen, word, (a, sign, b) => searchText(a + sign + b) === searchText(a + b)));
    expect(searchText('И\u0306од Е\u0308лка')).toBe(searchText('йод ёлка'));
    expect(searchText('ёлка')).toBe(searchText('елка'));
  });

  it('keeps letters apart that only resemble each other', () => {
    for (const [one, other] of ['қк', 'өо', 'үу', 'ұу', 'ңн', 'ғг', 'әа', 'йи', 'щш'].map((pair) => Array.from(pair))) {
      expect([one, searchText(one)]).not.toEqual([one, searchText(other)]);
    }
    const kept = kazakh.filter((letter) => !['ё', 'һ'].includes(letter));
    expect(new Set(kept.map((letter) => searchText(letter))).size).toBe(kept.length);
  });

  it('changes no more when it is made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => searchText(searchText(text)) === searchText(text)),
    );
  });

  it('joins several texts and leaves out the absent ones', () => {
    expect(searchText('Бір', null, undefined, '123456789012')).toBe(`${searchText('бір')} 123456789012`);
  });
});
