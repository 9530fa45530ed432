import { MigrationInterface, QueryRunner } from 'typeorm';

/** 11-11(2): a written answer concerns what is addressed to the body, comes after its receipt, and leaves nothing out. */
const answersAreWhole = `
      create function answer_needs_receipt() returns trigger language plpgsql as $$
      begin
        if not exists (
          select 1 from dispatches d join annual_recommendations r
            on r.annual_report_id = d.annual_report_id and r.authority_id = d.authority_id
          where d.id = new.dispatch_id and r.id = new.annual_recommendation_id and d.received_on <= new.stated_on) then
          raise exception 'an answer concerns a recommendation addressed to the body, after its receipt'
            using errcode = 'check_violation', constraint = 'answer_needs_receipt';
        end if;
        return new;
      end $$;
      create trigger answer_needs_receipt before insert on stated_measures for each row execute function answer_needs_receipt();

      create function answer_must_be_whole() returns trigger language plpgsql as $$
      begin
        if new.answered_on is not null and exists (
          select 1 from annual_recommendations r
          where r.annual_report_id = new.annual_report_id and r.authority_id = new.authority_id and not exists
            (select 1 from stated_measures s where s.dispatch_id = new.id and s.annual_recommendation_id = r.id)) then
          raise exception 'an answer concerns every recommendation addressed to the body'
            using errcode = 'check_violation', constraint = 'answer_must_be_whole';
        end if;
        return new;
      end $$;
      create trigger answer_must_be_whole before insert or update on dispatches for each row execute function answer_must_be_whole();`;

/** What an authority states (11-11(2)) and, kept apart, what the mechanism assesses. */
export class CreateRecommendationAnswers1763800013000 implements MigrationInterface {
  name = 'CreateRecommendationAnswers1763800013000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table stated_measures (
        id uuid primary key default gen_random_uuid(),
        dispatch_id uuid not null references dispatches on delete restrict,
        annual_recommendation_id uuid not null references annual_recommendations on delete restrict,
        status text not null constraint stated_measures_status_check check (status in ('accepted', 'partly_accepted', 'rejected',
          'in_progress', 'partly_implemented', 'implemented', 'not_implemented')),
        measures text not null constraint stated_measures_measures_check check (btrim(measures) <> ''),
        stated_on date not null,
        created_at timestamptz not null,
        constraint stated_measures_dispatch_id_annual_recommendation_id_key unique (dispatch_id, annual_recommendation_id)
      );
      create trigger stated_measures_append_only before update or delete on stated_measures
        for each row execute function refuse_update_or_delete();

      ${answersAreWhole}

      create table assessments (
        id uuid primary key default gen_random_uuid(),
        annual_recommendation_id uuid not null references annual_recommendations on delete restrict,
        visit_id uuid references visits on delete restrict,
        status text not null constraint assessments_status_check check (status in
          ('partly_implemented', 'implemented', 'not_implemented', 'overtaken')),
        grounds text not null constraint assessments_grounds_check check (btrim(grounds) <> ''),
        assessed_on date not null,
        created_at timestamptz not null
      );
      create trigger assessments_append_only before update or delete on assessments
        for each row execute function refuse_update_or_delete();
      create index assessments_annual_recommendation_id_idx on assessments (annual_recommendation_id);

      create function assessment_needs_an_approved_report() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from annual_recommendations r join annual_reports a on a.id = r.annual_report_id
                       where r.id = new.annual_recommendation_id and a.approved_on <= new.assessed_on) then
          raise exception 'what is assessed was recommended before'
            using errcode = 'check_violation', constraint = 'assessment_needs_an_approved_report';
        end if;
        return new;
      end $$;
      create trigger assessment_needs_an_approved_report before insert on assessments
        for each row execute function assessment_needs_an_approved_report();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table assessments;
      drop function assessment_needs_an_approved_report;
      drop table stated_measures;
      drop function answer_needs_receipt;
      drop trigger answer_must_be_whole on dispatches;
      drop function answer_must_be_whole;
    `);
  }
}
