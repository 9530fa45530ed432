import { Injectable } from '@nestjs/common';
import type { Competence } from '@shared/capacity/competences';
import type { LocalDate } from '@shared/law/local-date';
import type { Work } from '../platform/database';

export interface Journey {
  /** First and last day, both included. */
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly regionIso: string;
  /** What was declared by this instant counts: a draw is judged again by what stood when it was made. Now, unless told. */
  readonly asOf?: Date;
}

/** Who holds what, and who can go where, of all participants at once: what a draw and the overview ask. */
@Injectable()
export class QualificationsRepository {
  async competencesOn(work: Work, day: LocalDate): Promise<Map<string, Competence[]>> {
    const rows = await work.manager.query<{ participantId: string; competences: Competence[] }[]>(
      `select participant_id as "participantId", array_agg(distinct competence order by competence) as competences
       from held_competences
       where valid_from <= $1 and (valid_to is null or valid_to >= $1) and (ended_on is null or ended_on > $1)
       group by participant_id order by participant_id`,
      [day],
    );
    return new Map(rows.map(({ participantId, competences }) => [participantId, competences]));
  }

  async unavailable(work: Work, { startsOn, endsOn, regionIso, asOf = work.now }: Journey): Promise<Set<string>> {
    const rows = await work.manager.query<{ participantId: string }[]>(
      `select participant_id as "participantId" from unavailable_periods
       where starts_on <= $2 and ends_on >= $1 and declared_at <= $4 and (withdrawn_at is null or withdrawn_at > $4)
       union
       select participant_id from (${latestDeclarations('$4')}) as latest where regions <> '{}' and $3 <> all (regions)`,
      [startsOn, endsOn, regionIso, asOf],
    );
    return new Set(rows.map(({ participantId }) => participantId));
  }

  /** Regions by participant, of those who named any. */
  async regionsDeclared(work: Work): Promise<Map<string, string[]>> {
    const rows = await work.manager.query<{ participantId: string; regions: string[] }[]>(
      `select participant_id as "participantId", regions from (${latestDeclarations('$1')}) as latest
       where regions <> '{}'`,
      [work.now],
    );
    return new Map(rows.map(({ participantId, regions }) => [participantId, regions]));
  }
}

const latestDeclarations = (
  asOf: string,
): string => `select distinct on (participant_id) participant_id, regions from travel_declarations
       where declared_at <= ${asOf} order by participant_id, number desc`;
