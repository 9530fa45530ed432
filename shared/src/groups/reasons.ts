/** The closed list of reasons for leaving somebody out of the lot (11-8(2)); who was in the lot and not drawn needs none. */
export const exclusionReasons = ['not_eligible', 'powers_ended', 'recused', 'unavailable', 'already_engaged'] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** Who says the reason: a register of the platform, or the office in its request. */
export const exclusionSources = ['register', 'office'] as const;
export type ExclusionSource = (typeof exclusionSources)[number];

/** Why a group is given up before the draw; afterwards only the Council may reject it. */
export const abandonmentReasons = [
  'contributor_silent',
  'contributor_left',
  'visit_called_off',
  'needs_changed',
] as const;
export type AbandonmentReason = (typeof abandonmentReasons)[number];

/** Why somebody who was drawn does not go; each is kept with the substitution that follows. */
export const substitutionReasons = [
  'recused',
  'powers_ended',
  'powers_suspended',
  'unavailable',
  'already_engaged',
] as const;
export type SubstitutionReason = (typeof substitutionReasons)[number];
