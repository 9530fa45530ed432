/**
 * The papers that a candidate may be asked for and that are kept. Closed, and without a medical or a criminal paper: of
 * those only the outcome is kept (11-3), never the paper.
 */
export const documentKinds = [
  'application_form',
  'cv',
  'diploma',
  'work_record',
  'nomination_by_organisation',
  'consent_to_processing',
  'motivation_letter',
] as const;
export type DocumentKind = (typeof documentKinds)[number];
