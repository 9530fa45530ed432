import { CLOCKS } from './clocks';
import { citationText, citeFor } from './citations';
import { EDITIONS } from './editions';
import { INTERIM_PURPOSES, VISIT_KINDS } from './visit-kinds';
import { isProvisionId, PROVISIONS, statementOf } from './provisions';
import { TERMINATIONS } from './terminations';
import { LANGUAGES, type Texts } from './texts';

const KAZAKH_LETTERS = /[әғқңөұүһі]/i;

function expectThreeLanguages(texts: Texts): void {
  for (const language of LANGUAGES) expect(texts[language].trim()).not.toBe('');
  expect(texts.kk).not.toBe(texts.ru);
  expect(texts.kk).toMatch(/[а-яё]/i);
  expect(texts.ru).not.toMatch(KAZAKH_LETTERS);
  expect(texts.ru).toMatch(/[а-яё]/i);
  expect(texts.en).not.toMatch(/[а-яё]/i);
}

describe('the provisions', () => {
  it.each(PROVISIONS.map((row) => [row.id, row] as const))('%s is said in Kazakh, Russian and English', (_, row) => {
    for (const texts of [row, ...(row.amended ?? [])]) {
      expectThreeLanguages(texts);
      expect(texts.kk).toMatch(KAZAKH_LETTERS);
    }
  });

  it('mix no Latin letter into a Cyrillic word', () => {
    for (const row of PROVISIONS) {
      expect(`${row.kk} ${row.ru}`).not.toMatch(/[a-z][а-яёәғқңөұүһі]|[а-яёәғқңөұүһі][a-z]/i);
    }
  });

  it('have no id twice and each part has its container before it', () => {
    const seen = new Set<string>();
    for (const { id } of PROVISIONS) {
      expect(seen.has(id)).toBe(false);
      seen.add(id);
      const container = id.replace(/\([^()]+\)$/, '');
      expect(seen.has(container)).toBe(true);
    }
  });

  it('cover the eleven articles and every paragraph that the law numbers', () => {
    const leaves = PROVISIONS.map((row) => row.id).filter(
      (id, _, all) => !all.some((other) => other.startsWith(`${id}(`)),
    );
    const perArticle = new Map<string, number>();
    for (const id of leaves) {
      const article = id.split('(')[0] ?? id;
      perArticle.set(article, (perArticle.get(article) ?? 0) + 1);
    }
    expect(Object.fromEntries(perArticle)).toEqual({
      '11-1': 5,
      '11-2': 3,
      '11-3': 8,
      '11-4': 7,
      '11-5': 5,
      '11-6': 7,
      '11-7': 4,
      '11-8': 4,
      '11-9': 3,
      '11-10': 2,
      '11-11': 3,
    });
  });

  it('are told from other strings', () => {
    expect(isProvisionId('11-9(3)')).toBe(true);
    expect(isProvisionId('11-12')).toBe(false);
  });

  it('take the civil-protection bodies in with the Social Code and not before', () => {
    expect(statementOf('11-3(1)(4)', 'sss-2022').en).not.toContain('civil-protection');
    expect(statementOf('11-3(1)(4)', 'sc-2023').en).toContain('civil-protection');
    expect(statementOf('11-9(3)', 'sc-2023')).toEqual(statementOf('11-9(3)', 'sss-2019'));
  });
});

describe('a citation', () => {
  it('keeps the number of the first law and turns into the article of the Social Code', () => {
    expect(citeFor('11-9(3)', 'sss-2019')).toBe('11-9(3)');
    expect(citeFor('11-9(3)', 'sc-2023')).toBe('151(3)');
    expect(citeFor('11-1', 'sc-2023')).toBe('143');
    expect(citeFor('11-11(2)', 'sc-2023')).toBe('153(2)');
    expect(citeFor('11-3(1)(4)', 'sc-2023')).toBe('145(1)(4)');
  });

  it('names its law in three languages', () => {
    for (const { id } of EDITIONS) expectThreeLanguages(citationText('11-8(4)', id));
    expect(citationText('11-8(4)', 'sc-2023').en).toBe('Social Code, art. 150(4)');
  });
});

describe('what cites the provisions', () => {
  it('names itself in three languages', () => {
    Object.values(CLOCKS).forEach((clock) =>
      [clock.name, clock.startedBy.text, clock.stoppedBy.text].forEach(expectThreeLanguages),
    );
    [...VISIT_KINDS, ...INTERIM_PURPOSES].forEach((row) => expectThreeLanguages(row.name));
    TERMINATIONS.forEach((row) => expectThreeLanguages(row.shownBy));
  });

  it('asks a document of a resignation, and words and a citation of any other case in laws', () => {
    expect(TERMINATIONS.map((row) => row.id)).toEqual(
      PROVISIONS.map((row) => row.id).filter((id) => id.startsWith('11-6(')),
    );
    expect(TERMINATIONS.find((row) => row.id === '11-6(2)')?.needs).toEqual(['document']);
    expect(TERMINATIONS.find((row) => row.id === '11-6(7)')?.needs).toEqual(
      expect.arrayContaining(['text', 'citation']),
    );
    expect(TERMINATIONS.every((row) => row.needs.length > 0)).toBe(true);
  });

  it('asks a special visit for a message or complaint and an interim visit for its periodic visit and purpose', () => {
    expect(Object.fromEntries(VISIT_KINDS.map((row) => [row.id, row.mustReferTo]))).toEqual({
      periodic: [],
      interim: ['previous_periodic_visit', 'interim_purpose'],
      special: ['registered_message_or_complaint'],
    });
  });
});
