import { MigrationInterface, QueryRunner } from 'typeorm';

/** 11-9(2)-(3): complete, voted on as it stands, approved on the day of the decision; then nothing of it changes. */
const reportMovesLawfully = `
      create function annual_report_moves_lawfully() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' and new.status <> 'draft' then
          raise exception 'an annual report begins as a draft' using errcode = 'check_violation', constraint = 'approved_annual_report_is_fixed';
        end if;
        if tg_op = 'INSERT' then
          return new;
        end if;
        if new.year <> old.year or (old.status <> 'draft' and
           (new.chapters, new.financial_report, new.statistics, new.decision_id, new.approved_on, new.content, new.sha256, new.changed_at)
           is distinct from
           (old.chapters, old.financial_report, old.statistics, old.decision_id, old.approved_on, old.content, old.sha256, old.changed_at))
           or old.status || '-' || new.status not in ('draft-draft', 'draft-approved', 'approved-published') then
          raise exception 'an approved annual report does not change' using errcode = 'check_violation', constraint = 'approved_annual_report_is_fixed';
        end if;
        if new.status = 'approved' then
          if new.financial_report is null
             or not exists (select 1 from annual_recommendations r where r.annual_report_id = new.id)
             or not exists (select 1 from legislative_proposals p where p.annual_report_id = new.id) then
            raise exception 'recommendations, proposals and the financial report are obligatory'
              using errcode = 'check_violation', constraint = 'annual_report_must_be_complete';
          end if;
          perform require_council_decision(new.decision_id, 'annual_report', new.id);
          if new.approved_on is distinct from (select d.decided_on from council_decisions d where d.id = new.decision_id) then
            raise exception 'the day is not that of the decision'
              using errcode = 'check_violation', constraint = 'annual_reports_approved_with_council';
          end if;
          if exists (select 1 from council_decisions d join votes v on v.agenda_item_id = d.agenda_item_id
                     where d.id = new.decision_id and v.cast_at < new.changed_at) then
            raise exception 'the report changed after the votes'
              using errcode = 'check_violation', constraint = 'annual_report_must_be_as_voted_on';
          end if;
        end if;
        return new;
      end $$;
      create trigger annual_report_moves_lawfully before insert or update on annual_reports
        for each row execute function annual_report_moves_lawfully();
      create trigger annual_reports_never_deleted before delete on annual_reports
        for each row execute function refuse_delete();

      create function approved_annual_report_is_fixed() returns trigger language plpgsql as $$
      begin
        -- locked, so that nothing slips in beside an approval
        perform 1 from annual_reports r where r.id in (
             case when tg_op <> 'DELETE' then new.annual_report_id end, case when tg_op <> 'INSERT' then old.annual_report_id end) for share;
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
        for each row execute function approved_annual_report_is_fixed();`;

/** 11-9(1): a report rests on signed visit reports, and each recommendation on those of the reports that were used. */
const statementsTraceToSources = `
      create function used_source_must_be_locked() returns trigger language plpgsql as $$
      begin
        if new.is_used and not exists (select 1 from visit_reports r where r.id = new.visit_report_id and r.status = 'locked') then
          raise exception 'only a report signed by all is used' using errcode = 'check_violation', constraint = 'used_source_must_be_locked';
        end if;
        return new;
      end $$;
      create trigger used_source_must_be_locked before insert or update on annual_report_sources
        for each row execute function used_source_must_be_locked();

      create function recommendation_traces_to_sources() returns trigger language plpgsql as $$
      begin
        if (select count(distinct r.id) from recommendations r
              join annual_report_sources s on s.visit_report_id = r.report_id and s.is_used
            where s.annual_report_id = new.annual_report_id and r.id = any(new.source_ids)) <> cardinality(new.source_ids) then
          raise exception 'a recommendation draws together those of the reports that were used'
            using errcode = 'check_violation', constraint = 'annual_recommendation_traces_to_sources';
        end if;
        return new;
      end $$;
      create trigger recommendation_traces_to_sources before insert or update of source_ids on annual_recommendations
        for each row execute function recommendation_traces_to_sources();`;

/** 11-9(3): the duty to send the report to a body is a row from the approval on; each step is recorded once. */
const dispatchesAreRecordedOnce = `
      create function dispatch_moves_lawfully() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from annual_reports r where r.id = new.annual_report_id and r.status <> 'draft'
                       and (new.dispatched_on is null or r.approved_on <= new.dispatched_on)) then
          raise exception 'only an approved annual report is dispatched'
            using errcode = 'check_violation', constraint = 'dispatch_must_be_of_an_approved_report';
        end if;
        if not exists (select 1 from annual_recommendations r
                       where r.annual_report_id = new.annual_report_id and r.authority_id = new.authority_id) then
          raise exception 'nothing is recommended to this body'
            using errcode = 'check_violation', constraint = 'dispatch_must_be_addressed';
        end if;
        if tg_op = 'UPDATE' and ((new.annual_report_id, new.authority_id) is distinct from (old.annual_report_id, old.authority_id)
           or old.dispatched_on is not null and new.dispatched_on is distinct from old.dispatched_on
           or old.received_on is not null and new.received_on is distinct from old.received_on
           or old.answered_on is not null and new.answered_on is distinct from old.answered_on) then
          raise exception 'dispatch, receipt and answer are recorded once' using errcode = 'check_violation', constraint = 'dispatches_recorded_once';
        end if;
        return new;
      end $$;
      create trigger dispatch_moves_lawfully before insert or update on dispatches
        for each row execute function dispatch_moves_lawfully();
      create trigger dispatches_never_deleted before delete on dispatches for each row execute function refuse_delete();`;

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
        statistics jsonb not null,
        changed_at timestamptz not null,
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
        visit_number text not null,
        visit_kind text not null,
        started_on date not null,
        place_type text not null,
        place_kk text not null,
        place_ru text not null,
        is_used boolean not null,
        reason text,
        constraint annual_report_sources_annual_report_id_visit_report_id_key unique (annual_report_id, visit_report_id),
        constraint annual_report_sources_reason_check check (is_used = (reason is null) and (is_used or btrim(reason) <> ''))
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
          deferrable initially immediate
      );

      create table legislative_proposals (
        id uuid primary key default gen_random_uuid(),
        annual_report_id uuid not null references annual_reports on delete restrict,
        position int not null,
        act text not null,
        body_kk text not null constraint legislative_proposals_body_kk_check check (btrim(body_kk) <> ''),
        body_ru text not null constraint legislative_proposals_body_ru_check check (btrim(body_ru) <> ''),
        constraint legislative_proposals_annual_report_id_position_key unique (annual_report_id, position)
          deferrable initially immediate
      );

      create table dispatches (
        id uuid primary key default gen_random_uuid(),
        annual_report_id uuid not null references annual_reports on delete restrict,
        authority_id uuid not null references authorities on delete restrict,
        dispatched_on date,
        received_on date,
        answered_on date,
        version int not null default 1,
        created_at timestamptz not null,
        constraint dispatches_annual_report_id_authority_id_key unique (annual_report_id, authority_id),
        constraint dispatches_received_check check (received_on is null or (dispatched_on is not null and received_on >= dispatched_on)),
        constraint dispatches_answered_check check (answered_on is null or (received_on is not null and answered_on >= received_on))
      );

      create table annual_report_prints (
        annual_report_id uuid not null references annual_reports on delete restrict,
        language text not null constraint annual_report_prints_language_check check (language in ('kk', 'ru')),
        pdf bytea not null,
        sha256 text not null,
        primary key (annual_report_id, language),
        constraint annual_report_prints_sha256_check check (sha256 = encode(sha256(pdf), 'hex'))
      );
      create trigger annual_report_prints_append_only before update or delete on annual_report_prints
        for each row execute function refuse_update_or_delete();

      ${reportMovesLawfully}

      ${statementsTraceToSources}

      ${dispatchesAreRecordedOnce}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table annual_report_prints;
      drop table dispatches;
      drop function dispatch_moves_lawfully;
      drop table legislative_proposals;
      drop table annual_recommendations;
      drop function recommendation_traces_to_sources;
      drop table annual_report_sources;
      drop function used_source_must_be_locked;
      drop function approved_annual_report_is_fixed;
      drop table annual_reports;
      drop function annual_report_moves_lawfully;
    `);
  }
}
