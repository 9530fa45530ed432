export { annualReportChapters, type DemonstrationReportChapter } from './annual-report-chapters';
export { authorities, type AuthorityCode, type DemonstrationAuthority } from './authorities';
export { authorityAnswers, type DemonstrationAuthorityAnswer } from './authority-answers';
export {
  findings,
  findingSources,
  findingThemes,
  type DemonstrationFinding,
  type FindingSource,
  type FindingTheme,
} from './findings';
export { demonstrationTripAreas, type DemonstrationTripArea } from './geography';
export { legislativeProposals, type DemonstrationLegislativeProposal } from './legislative-proposals';
export type { LocalisedText } from './localised-text';
export {
  demonstrationPeople,
  participantCategories,
  type DemonstrationAuthorityAccount,
  type DemonstrationCouncilMember,
  type DemonstrationParticipant,
  type DemonstrationPeople,
  type DemonstrationPerson,
  type ParticipantCategory,
} from './people';
export { legalBases, placeTypes, type PlaceType } from './place-types';
export { demonstrationPlaces, type DemonstrationPlace } from './places';
export { placesCsv } from './places-csv';
export { demonstrationRandom, type DemonstrationRandom } from './random';
export { recommendations, type DemonstrationRecommendation } from './recommendations';
export { regionInEnglish, regions, settlementsOf, type Region, type Settlement } from './regions';
