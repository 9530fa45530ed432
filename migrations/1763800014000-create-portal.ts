import { MigrationInterface, QueryRunner } from 'typeorm';

/** The public projection: what may be read without signing in, and a role that can read nothing else. */
export class CreatePortal1763800014000 implements MigrationInterface {
  name = 'CreatePortal1763800014000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create schema portal;

      create view portal.annual_reports as
        select id, year, chapters, financial_report, approved_on, published_on, published_address, content, sha256
        from annual_reports where status = 'published';

      create view portal.recommendations as
        select r.id, r.annual_report_id, r.position, r.body_kk, r.body_ru, a.code as authority_code,
               a.name_kk as authority_kk, a.name_ru as authority_ru, a.name_en as authority_en,
               s.status as stated_status, s.stated_on,
               (select x.status from assessments x where x.annual_recommendation_id = r.id order by x.assessed_on desc, x.created_at desc limit 1) as assessed_status
        from annual_recommendations r
          join annual_reports p on p.id = r.annual_report_id and p.status = 'published'
          join authorities a on a.id = r.authority_id
          left join dispatches d on d.annual_report_id = r.annual_report_id and d.authority_id = r.authority_id
          left join stated_measures s on s.dispatch_id = d.id and s.annual_recommendation_id = r.id;

      create view portal.proposals as
        select l.annual_report_id, l.position, l.act, l.body_kk, l.body_ru
        from legislative_proposals l join annual_reports p on p.id = l.annual_report_id and p.status = 'published';

      create view portal.clocks as
        select p.year, a.code as authority_code, a.name_kk as authority_kk, a.name_ru as authority_ru, a.name_en as authority_en,
               d.dispatched_on, d.received_on, d.answered_on, t.statutory_end, t.effective_end, t.steps
        from dispatches d
          join annual_reports p on p.id = d.annual_report_id and p.status = 'published'
          join authorities a on a.id = d.authority_id
          left join deadlines t on t.clock = 'answer' and t.subject_id = d.id;

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
