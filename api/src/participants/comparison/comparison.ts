import type { CallCoverage, ComparedCandidate, ComparisonOrder } from '@shared/calls/call.contract';
import type { DocumentKind } from '@shared/calls/document-kinds';
import type { Competence } from '@shared/capacity/competences';
import type { Ground } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import type { ParticipantCategory } from '@shared/participants/application.contract';
import { type CheckedGround, stateOfGroundOn } from '../grounds.rules';

/** What a call wants. */
export interface Wanted {
  readonly categories: readonly { readonly category: ParticipantCategory; readonly wanted: number | null }[];
  readonly competences: readonly Competence[];
  readonly regions: readonly string[];
  readonly documents: readonly DocumentKind[];
}

/** Of a candidate, what may be compared: what the candidate can do and where the candidate can go, never who it is. */
export interface Candidate {
  readonly applicationId: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  readonly submittedOn: LocalDate;
  readonly competences: readonly Competence[];
  readonly travelRegions: readonly string[];
  readonly documents: readonly DocumentKind[];
  readonly checks: readonly CheckedGround[];
}

/**
 * The candidates in one of two orders: as they came, or by how much of what the call wants each covers, and as they came
 * where that is equal (11-8(2): there is no third).
 */
export function compared(
  candidates: readonly Candidate[],
  wanted: Wanted,
  { order, day, grounds }: { order: ComparisonOrder; day: LocalDate; grounds: readonly Ground[] },
): ComparedCandidate[] {
  const asTheyCame = candidates.toSorted(
    (a, b) => compare(a.submittedOn, b.submittedOn) || compare(a.applicationId, b.applicationId),
  );
  const ordered =
    order === 'submitted' ? asTheyCame : asTheyCame.toSorted((a, b) => coveredBy(b, wanted) - coveredBy(a, wanted));
  return ordered.map(({ applicationId, fullName, category, competences, travelRegions, documents, checks }) => ({
    applicationId,
    fullName,
    category,
    competences,
    travelRegions,
    grounds: countOf(grounds, (ground) => stateOfGroundOn(day, ground.id, checks)),
    missingDocuments: wanted.documents.filter((kind) => !documents.includes(kind)),
  }));
}

/** How much of what is wanted the candidates offer together. */
export const coverageOf = (candidates: readonly Candidate[], wanted: Wanted): CallCoverage => ({
  categories: wanted.categories.map(({ category, wanted: many }) => ({
    category,
    wanted: many,
    offered: candidates.filter((candidate) => candidate.category === category).length,
  })),
  regions: wanted.regions.map((region) => ({
    region,
    offered: candidates.filter(({ travelRegions }) => travelRegions.includes(region)).length,
  })),
  competences: wanted.competences.map((competence) => ({
    competence,
    offered: candidates.filter(({ competences }) => competences.includes(competence)).length,
  })),
});

const coveredBy = ({ competences, travelRegions }: Candidate, wanted: Wanted): number =>
  wanted.competences.filter((competence) => competences.includes(competence)).length +
  wanted.regions.filter((region) => travelRegions.includes(region)).length;

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function countOf<T>(rows: readonly T[], stateOf: (row: T) => 'open' | 'clear' | 'met') {
  const count = { open: 0, clear: 0, met: 0 };
  for (const row of rows) count[stateOf(row)] += 1;
  return count;
}
