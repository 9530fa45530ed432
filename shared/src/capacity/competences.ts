/**
 * What somebody has learnt and a visit may need (11-1(4)); never who somebody is. Closed, so that no circumstance of
 * 11-8(2) can enter as a "competence".
 */
export const competences = [
  'law',
  'medicine',
  'psychiatry',
  'psychology',
  'social_work',
  'child_protection',
  'disability',
  'places_of_detention',
  'interviewing',
  'documentation_of_torture',
] as const;
export type Competence = (typeof competences)[number];
