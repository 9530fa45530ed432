/** What an authority may state about a recommendation in its written answer (11-11(2)). */
export const statedStatuses = [
  'accepted',
  'partly_accepted',
  'rejected',
  'in_progress',
  'partly_implemented',
  'implemented',
  'not_implemented',
] as const;
export type StatedStatus = (typeof statedStatuses)[number];

/** What the mechanism itself finds on a visit; kept apart from what was stated. */
export const assessedStatuses = ['partly_implemented', 'implemented', 'not_implemented', 'overtaken'] as const;
export type AssessedStatus = (typeof assessedStatuses)[number];
