/** The closed lists of visit reports, apart from the contract's validators, so that a screen may name them without those. */
export const visitReportStatuses = ['draft', 'frozen', 'locked'] as const;
export type VisitReportStatus = (typeof visitReportStatuses)[number];

export const findingThemes = [
  'treatment',
  'protection_measures',
  'material_conditions',
  'regime_and_activities',
  'medical_services',
  'personnel',
] as const;
export type FindingTheme = (typeof findingThemes)[number];

export const findingSources = ['held_persons', 'staff', 'registers', 'own_observation'] as const;
export type FindingSource = (typeof findingSources)[number];

export const reportLanguages = ['kk', 'ru'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];
