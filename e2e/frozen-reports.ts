import { type Platform, sql } from './platform';

export interface FrozenReport {
  readonly id: string;
  readonly language: 'kk' | 'ru';
  /** Participants who carried out the visit and have not signed. */
  readonly unsigned: readonly string[];
}

/** The reports of the demonstration's year under way that wait for signatures, oldest first. */
export function frozenReports(platform: Platform): Promise<FrozenReport[]> {
  return sql<FrozenReport>(
    platform,
    `select r.id, r.language, array_agg(m.participant_id order by m.participant_id) as unsigned
       from visit_reports r
       join visit_members m on m.visit_id = r.visit_id
      where r.status = 'frozen' and not exists (
        select from report_signatures s where s.version_id = r.current_version_id and s.participant_id = m.participant_id)
      group by r.id order by r.created_at`,
  );
}
