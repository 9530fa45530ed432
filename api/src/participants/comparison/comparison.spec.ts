import { groundsInForceOn } from '@shared/law/grounds';
import { type Candidate, compared, coverageOf, type Wanted } from './comparison';

const day = '2026-03-02';
const grounds = groundsInForceOn(day);
const wanted: Wanted = {
  categories: [
    { category: 'lawyer', wanted: 2 },
    { category: 'doctor', wanted: null },
  ],
  competences: ['law', 'psychiatry'],
  regions: ['KZ-75', 'KZ-10'],
  documents: ['application_form', 'cv'],
};
const candidate = (applicationId: string, of: Partial<Candidate> = {}): Candidate => ({
  applicationId,
  fullName: applicationId.toUpperCase(),
  category: 'lawyer',
  submittedOn: day,
  competences: [],
  travelRegions: [],
  documents: [],
  checks: [],
  ...of,
});
const judged = { order: 'submitted', day, grounds } as const;
const idsOf = (candidates: Candidate[], order: 'submitted' | 'coverage') =>
  compared(candidates, wanted, { ...judged, order }).map(({ applicationId }) => applicationId);

describe('The comparison of the candidates of a call', () => {
  it('stands in the order in which they came', () => {
    expect(idsOf([candidate('c'), candidate('b', { submittedOn: '2026-03-01' }), candidate('a')], 'submitted')).toEqual(
      ['b', 'a', 'c'],
    );
  });

  it('or in that of what each covers of what is wanted, and as they came where that is equal', () => {
    const rows = [
      candidate('a', { competences: ['disability', 'medicine', 'social_work'], travelRegions: ['KZ-79'] }),
      candidate('b', { travelRegions: ['KZ-10'] }),
      candidate('c', { competences: ['law'], travelRegions: ['KZ-10', 'KZ-75'] }),
      candidate('d', { competences: ['psychiatry'] }),
    ];
    expect(idsOf(rows, 'coverage')).toEqual(['c', 'b', 'd', 'a']);
  });

  it('shows competences, regions, the state of the grounds and missing papers, and nothing else (11-8(2))', () => {
    const check = { groundCode: '11-3(1)(1)', number: 1, result: 'clear', checkedOn: day, goodUntil: null } as const;
    const checks = [check, { ...check, groundCode: '11-3(1)(4)', result: 'met' } as const];
    expect(compared([candidate('a', { documents: ['cv'], competences: ['law'], checks })], wanted, judged)).toEqual([
      {
        applicationId: 'a',
        fullName: 'A',
        category: 'lawyer',
        competences: ['law'],
        travelRegions: [],
        grounds: { clear: 1, met: 1, open: 6 },
        missingDocuments: ['application_form'],
      },
    ]);
  });

  it('says how much of what is wanted the candidates offer together', () => {
    const rows = [candidate('a', { travelRegions: ['KZ-10', 'KZ-79'] }), candidate('b', { competences: ['law'] })];
    expect(coverageOf(rows, wanted)).toEqual({
      categories: [
        { category: 'lawyer', wanted: 2, offered: 2 },
        { category: 'doctor', wanted: null, offered: 0 },
      ],
      regions: [
        { region: 'KZ-75', offered: 0 },
        { region: 'KZ-10', offered: 1 },
      ],
      competences: [
        { competence: 'law', offered: 1 },
        { competence: 'psychiatry', offered: 0 },
      ],
    });
  });
});
