import { MigrationInterface, QueryRunner } from 'typeorm';

/** The annual consolidated report (11-9): its sources, its three obligatory parts, its approval, dispatch and publication. */
export class CreateAnnualReports1763800012000 implements MigrationInterface {
  name = 'CreateAnnualReports1763800012000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table annual_reports (
        id uuid primary key default gen_random_uuid(),
        year int not null constraint annual_reports_year_key unique,
        status text not null default 'draft' constraint annual_reports_status_check check (status in ('draft', 'approved', 'published')),
        chapters jsonb not null default '[]',
        financial_report jsonb,
        decision_id uuid references council_decisions on delete restrict,
        approved_on date,
        content text,
        sha256 text,
        published_on date,
        published_address text,
        version int not null default 1,
        created_at timestamptz not null,
        constraint annual_reports_approved_check check ((status = 'draft') = (decision_id is null)
          and (status = 'draft') = (approved_on is null) and (status = 'draft') = (content is null)),
        constraint annual_reports_sha256_check check (sha256 is not distinct from encode(sha256(convert_to(content, 'UTF8')), 'hex')),
        constraint annual_reports_published_check check ((status = 'published') = (published_on is not null)
          and (status = 'published') = (published_address is not null) and (published_on is null or published_on >= approved_on))
      );

      create table annual_report_sources (
        id uuid primary key default gen_random_uuid(),
        annual_report_id uuid not null references annual_reports on delete restrict,
        visit_report_id uuid not null references visit_reports on delete restrict,
        is_used boolean not null,
        reason text,
        constraint annual_report_sources_annual_report_id_visit_report_id_key unique (annual_report_id, visit_report_id),
        constraint annual_report_sources_reason_check check (is_used or btrim(reason) <> '')
      );

      create table annual_recommendations (
        id uuid primary key default gen_random_uuid(),
        annual_report_id uuid not null references annual_reports on delete restrict,
        position int not null,
        authority_id uuid not null references authorities on delete restrict,
        body_kk text not null constraint annual_recommendations_body_kk_check check (btrim(body_kk) <> ''),
        body_ru text not null constraint annual_recommendations_body_ru_check check (btrim(body_ru) <> ''),
        source_ids uuid[] not null default '{}',
        constraint annual_recommendations_annual_report_id_position_key unique (annual_report_id, position)
      );

      create table legislative_proposals (
        id uuid primary key default gen_random_uuid(),
        annual_report_id uuid not null references annual_reports on delete restrict,
        position int not null,
        act text not null,
        body_kk text not null constraint legislative_proposals_body_kk_check check (btrim(body_kk) <> ''),
        body_ru text not null constraint legislative_proposals_body_ru_check check (btrim(body_ru) <> ''),
        constraint legislative_proposals_annual_report_id_position_key unique (annual_report_id, position)
      );

      create function annual_report_moves_lawfully() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'an annual report is never deleted' using errcode = 'check_violation', constraint = 'annual_reports_never_deleted';
        end if;
        if old.status <> 'draft' and (new.year, new.chapters, new.financial_report, new.decision_id, new.approved_on, new.content, new.sha256)
           is distinct from (old.year, old.chapters, old.financial_report, old.decision_id, old.approved_on, old.content, old.sha256) then
          raise exception 'an approved annual report does not change' using errcode = 'check_violation', constraint = 'approved_annual_report_is_fixed';
        end if;
        if old.status = 'published' or (new.status = 'draft' and old.status <> 'draft') or (new.status = 'published' and old.status <> 'approved') then
          raise exception 'an annual report goes from draft to approved to published' using errcode = 'check_violation', constraint = 'approved_annual_report_is_fixed';
        end if;
        if new.status = 'approved' and old.status = 'draft' then
          if new.financial_report is null
             or not exists (select 1 from annual_recommendations r where r.annual_report_id = new.id)
             or not exists (select 1 from legislative_proposals p where p.annual_report_id = new.id) then
            raise exception 'recommendations, proposals and the financial report are obligatory'
              using errcode = 'check_violation', constraint = 'annual_report_must_be_complete';
          end if;
          perform require_council_decision(new.decision_id, 'annual_report', new.id);
        end if;
        return new;
      end $$;
      create trigger annual_report_moves_lawfully before update or delete on annual_reports
        for each row execute function annual_report_moves_lawfully();

      create function approved_annual_report_is_fixed() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from annual_reports r where r.id in (
             case when tg_op <> 'DELETE' then new.annual_report_id end, case when tg_op <> 'INSERT' then old.annual_report_id end)
           and r.status <> 'draft') then
          raise exception 'an approved annual report does not change' using errcode = 'check_violation', constraint = 'approved_annual_report_is_fixed';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger annual_recommendations_fixed before insert or update or delete on annual_recommendations
        for each row execute function approved_annual_report_is_fixed();
      create trigger legislative_proposals_fixed before insert or update or delete on legislative_proposals
        for each row execute function approved_annual_report_is_fixed();
      create trigger annual_report_sources_fixed before insert or update or delete on annual_report_sources
        for each row execute function approved_annual_report_is_fixed();

      create table dispatches (
        id uuid primary key default gen_random_uuid(),
        annual_report_id uuid not null references annual_reports on delete restrict,
        authority_id uuid not null references authorities on delete restrict,
        dispatched_on date not null,
        received_on date,
        answered_on date,
        version int not null default 1,
        created_at timestamptz not null,
        constraint dispatches_annual_report_id_authority_id_key unique (annual_report_id, authority_id),
        constraint dispatches_received_check check (received_on >= dispatched_on),
        constraint dispatches_answered_check check (answered_on is null or answered_on >= received_on)
      );
      create function dispatch_must_be_of_an_approved_report() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from annual_reports r where r.id = new.annual_report_id and r.approved_on <= new.dispatched_on) then
          raise exception 'only an approved annual report is dispatched'
            using errcode = 'check_violation', constraint = 'dispatch_must_be_of_an_approved_report';
        end if;
        if tg_op = 'UPDATE' and (old.received_on is not null and new.received_on is distinct from old.received_on
           or old.answered_on is not null and new.answered_on is distinct from old.answered_on) then
          raise exception 'receipt and answer are recorded once' using errcode = 'check_violation', constraint = 'dispatches_recorded_once';
        end if;
        return new;
      end $$;
      create trigger dispatch_must_be_of_an_approved_report before insert or update on dispatches
        for each row execute function dispatch_must_be_of_an_approved_report();
      create trigger dispatches_never_deleted before delete on dispatches for each row execute function refuse_delete();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table dispatches;
      drop function dispatch_must_be_of_an_approved_report;
      drop table legislative_proposals;
      drop table annual_recommendations;
      drop table annual_report_sources;
      drop function approved_annual_report_is_fixed;
      drop table annual_reports;
      drop function annual_report_moves_lawfully;
    `);
  }
}
