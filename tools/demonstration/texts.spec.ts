import {
  annualReportChapters,
  authorities,
  authorityAnswers,
  demonstrationPlaces,
  findings,
  findingThemes,
  legislativeProposals,
  placeTypes,
  recommendations,
  type LocalisedText,
} from '.';

const texts: readonly LocalisedText[] = [
  ...findings.map(({ text }) => text),
  ...recommendations.map(({ text }) => text),
  ...legislativeProposals.flatMap(({ title, text }) => [title, text]),
  ...annualReportChapters.flatMap(({ title, text }) => [title, text]),
  ...authorityAnswers.map(({ text }) => text),
];
const kazakh = texts.map(({ kk }) => kk).join('\n');

describe('the texts of the demonstration reports', () => {
  it('cover every theme, and every type of place has findings of its own', () => {
    expect(new Set(findings.map(({ theme }) => theme))).toEqual(new Set(findingThemes));
    expect(new Set(findings.flatMap((finding) => finding.placeTypes))).toEqual(new Set(placeTypes));
    expect(findings.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('answer every finding with a recommendation to a body that can carry it out', () => {
    expect(new Set(recommendations.map(({ findingCode }) => findingCode))).toEqual(
      new Set(findings.map(({ code }) => code)),
    );
    // Prosecutors supervise and the Ministry of Healthcare treats in places that are not theirs.
    const everywhere = ['GPO', 'MOH'];
    const supervisors = new Set(demonstrationPlaces().map(({ type, authorityCode }) => `${type} ${authorityCode}`));
    for (const { findingCode, authorityCode } of recommendations) {
      const types = findings.find(({ code }) => code === findingCode)?.placeTypes ?? [];
      const canActThere = types.some((type) => supervisors.has(`${type} ${authorityCode}`));
      expect([findingCode, authorityCode, canActThere || everywhere.includes(authorityCode)]).toEqual([
        findingCode,
        authorityCode,
        true,
      ]);
    }
  });

  it('let an authority answer only the recommendations addressed to it', () => {
    const addressees = new Map(recommendations.map(({ code, authorityCode }) => [code, authorityCode]));
    for (const { authorityCode, measures } of authorityAnswers) {
      expect(measures.map(({ recommendationCode }) => addressees.get(recommendationCode))).toEqual(
        measures.map(() => authorityCode),
      );
    }
  });

  it('build the annual report in its order, each type of place in one chapter at most', () => {
    expect(annualReportChapters.map(({ key }) => key)).toEqual([
      'organisation',
      'correctional',
      'pretrial',
      'temporary_detention',
      'national_security',
      'defence',
      'health',
      'minors',
      'social_services',
      'conclusion',
    ]);
    const types = annualReportChapters.flatMap(({ placeTypes: inChapter }) => inChapter);
    expect(new Set(types).size).toBe(types.length);
  });

  it('are written in three languages, none standing in for another', () => {
    for (const { kk, ru, en } of texts) expect(new Set([kk, ru, en].map((text) => text.trim())).size).toBe(3);
    expect(texts.filter(({ ru }) => /[әғқңөұүһі]/i.test(ru))).toEqual([]);
    expect(texts.filter(({ en }) => /[а-яё]/i.test(en))).toEqual([]);
  });

  it('use the Kazakh letters as they are, with no Latin look-alike, and the tenge sign', () => {
    for (const letter of 'әғқңөұүһі₸') expect(kazakh).toContain(letter);
    expect(kazakh).not.toMatch(/[a-z]/i);
  });

  it('tell recommendation from proposal and visit report from annual report', () => {
    const chapter = annualReportChapters.find(({ key }) => key === 'conclusion')?.text.kk ?? '';
    expect(chapter).toMatch(/ұсынымдар және заңнаманы жетілдіру жөніндегі ұсыныстар/);
    expect(chapter).toMatch(/баяндаманы алған күннен/);
    expect(annualReportChapters[0]?.text.kk).toMatch(
      /бару нәтижелері жөніндегі есепке топтың барлық мүшелері қол қойды/,
    );
  });
});

describe('the supervising authorities', () => {
  it('are ten, each with a code and three names of its own', () => {
    expect(authorities).toHaveLength(10);
    for (const key of ['code', 'nameKk', 'nameRu', 'nameEn', 'bin'] as const) {
      expect(new Set(authorities.map((authority) => authority[key])).size).toBe(10);
    }
  });
});
