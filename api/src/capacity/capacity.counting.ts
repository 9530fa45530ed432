import type { CompetenceCounts, RegionCapacity } from '@shared/capacity/capacity.contract';
import { type Competence, competences } from '@shared/capacity/competences';
import type { AttendanceCounts } from '@shared/capacity/training.contract';

export interface Capable {
  readonly competences: readonly Competence[];
  /** Where this participant can travel; undefined means everywhere. */
  readonly regions: readonly string[] | undefined;
}

const canTravelTo = (iso: string, { regions }: Capable): boolean => regions === undefined || regions.includes(iso);

export function countByCompetence(people: readonly Capable[]): CompetenceCounts {
  const counts = Object.fromEntries(competences.map((competence) => [competence, 0])) as Record<Competence, number>;
  for (const person of people) for (const competence of person.competences) counts[competence] += 1;
  return counts;
}

/** Somebody who can travel to several regions counts in each of them: the figures of regions have no sum. */
export const countByRegion = (people: readonly Capable[], isos: readonly string[]): RegionCapacity[] =>
  isos.map((iso) => {
    const there = people.filter((person) => canTravelTo(iso, person));
    return { iso, participants: there.length, competences: countByCompetence(there) };
  });

/** Whole percent of those whose attendance is known. */
export function attendanceRate({ attended, missed }: AttendanceCounts): number | null {
  const known = attended + missed;
  return known === 0 ? null : Math.round((attended / known) * 100);
}
