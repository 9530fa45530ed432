import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RiskSources } from '../plans';
import type { Work } from '../platform/database';

/** Tells the planner how many recommendations of signed visit reports nobody has found implemented at each place. */
@Injectable()
export class OpenRecommendations implements OnModuleInit {
  constructor(private readonly sources: RiskSources) {}

  onModuleInit(): void {
    this.sources.register('open_recommendations', (work) => this.byPlace(work));
  }

  /** One is closed when what became of it in an annual report was last assessed as implemented or overtaken. */
  private async byPlace(work: Work): Promise<ReadonlyMap<string, number>> {
    const rows: { placeId: string; count: number }[] = await work.manager.query(
      `with last_assessed as (
         select distinct on (annual_recommendation_id) annual_recommendation_id as id, status
         from assessments order by annual_recommendation_id, assessed_on desc, created_at desc, id desc
       ), closed as (
         select unnest(r.source_ids) as id from annual_recommendations r join last_assessed a using (id)
         where a.status in ('implemented', 'overtaken')
       )
       select v.place_id as "placeId", count(*)::int as count
       from recommendations r
         join visit_reports report on report.id = r.report_id and report.status = 'locked'
         join visits v on v.id = report.visit_id
       where r.id not in (select id from closed)
       group by v.place_id`,
    );
    return new Map(rows.map(({ placeId, count }) => [placeId, count]));
  }
}
