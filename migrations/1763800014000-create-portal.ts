import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The public projection: what may be read without signing in, and a role that can read nothing else. What a report says
 * is taken from the content that the Council approved, and no view gives away an id of a record.
 */
export class CreatePortal1763800014000 implements MigrationInterface {
  name = 'CreatePortal1763800014000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create schema portal;

      create view portal.annual_reports as
        select r.year, r.approved_on, r.published_on, r.published_address, r.sha256,
               r.content::jsonb -> 'chapters' as chapters,
               r.content::jsonb -> 'financialReport' as financial_report,
               (select count(*)::int from annual_recommendations d where d.annual_report_id = r.id) as recommendations,
               (select count(*)::int from legislative_proposals l where l.annual_report_id = r.id) as proposals,
               (select count(*)::int from annual_report_sources s where s.annual_report_id = r.id and s.is_used) as sources
        from annual_reports r where r.status = 'published';

      create view portal.recommendations as
        select p.year, r.position, r.body_kk, r.body_ru, a.name_kk as authority_kk, a.name_ru as authority_ru,
               a.name_en as authority_en, s.status as stated_status, s.stated_on,
               (select x.status from assessments x where x.annual_recommendation_id = r.id
                order by x.assessed_on desc, x.created_at desc, x.id desc limit 1) as assessed_status
        from annual_recommendations r
          join annual_reports p on p.id = r.annual_report_id and p.status = 'published'
          join authorities a on a.id = r.authority_id
          left join dispatches d on d.annual_report_id = r.annual_report_id and d.authority_id = r.authority_id
          left join stated_measures s on s.dispatch_id = d.id and s.annual_recommendation_id = r.id;

      create view portal.proposals as
        select p.year, l.position, l.act, l.body_kk, l.body_ru
        from legislative_proposals l join annual_reports p on p.id = l.annual_report_id and p.status = 'published';

      create view portal.prints as
        select p.year, f.language, f.pdf, f.sha256
        from annual_report_prints f join annual_reports p on p.id = f.annual_report_id and p.status = 'published';

      create view portal.clocks as
        select p.year, a.name_kk as authority_kk, a.name_ru as authority_ru, a.name_en as authority_en,
               d.dispatched_on, d.received_on, d.answered_on,
               t.clock, t.provision, t.event_on, t.statutory_end, t.effective_end, t.met_on, t.steps
        from dispatches d
          join annual_reports p on p.id = d.annual_report_id and p.status = 'published'
          join authorities a on a.id = d.authority_id
          left join deadlines t on t.clock = 'answer' and t.subject_id = d.id
        where d.dispatched_on is not null;

      do $$ begin
        if not exists (select 1 from pg_roles where rolname = 'npm_portal') then create role npm_portal nologin; end if;
      exception when duplicate_object or unique_violation then null;
      end $$;
      grant npm_portal to current_user;
      grant usage on schema portal to npm_portal;
      grant select on all tables in schema portal to npm_portal;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop schema portal cascade;
    `);
  }
}
