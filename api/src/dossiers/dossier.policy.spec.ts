import { coarsely, endOfLastQuarter } from './dossier.policy';

describe('what a dossier tells of complaints to those who may not open them', () => {
  it('is a coarse figure, and nothing of a small number', () => {
    expect([0, 1, 2, 3, 9, 10, 29, 30, 400].map(coarsely)).toEqual([0, 0, 0, 3, 3, 10, 10, 30, 30]);
  });

  it('is as of the end of the last quarter, so that nobody sees one more come in', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(endOfLastQuarter)).toEqual([
      '2025-12-31',
      '2025-12-31',
      '2026-03-31',
      '2026-09-30',
    ]);
  });
});
