import type { Actor } from '@shared/actor';

/** That powers rest is seen by all who read participants; why, by the office, the Ombudsman and the participant alone. */
export const mayReadGroundsOf = ({ roles, participantId }: Actor, ofParticipant: string): boolean =>
  roles.includes('office') || roles.includes('ombudsman') || participantId === ofParticipant;
