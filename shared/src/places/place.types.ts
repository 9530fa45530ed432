/** Kinds of organisation that the mechanism visits (11-1(2) and the parallel laws). */
export const placeTypes = [
  'correctional_institution',
  'pretrial_detention_centre',
  'temporary_detention_facility',
  'police_premises',
  'special_reception_centre',
  'reception_distribution_centre',
  'juvenile_adaptation_centre',
  'special_education_organisation',
  'orphanage',
  'psychiatric_organisation',
  'compulsory_treatment_organisation',
  'social_service_provider',
  'military_guardhouse',
  'national_security_facility',
  'other_by_law',
] as const;
export type PlaceType = (typeof placeTypes)[number];
