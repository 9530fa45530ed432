import { MigrationInterface, QueryRunner } from 'typeorm';

const lawfulMoves = `'queued-running', 'queued-stopped', 'queued-failed', 'running-running', 'running-stopping', 'running-queued',
  'running-finished', 'running-stopped', 'running-failed', 'stopping-stopping', 'stopping-stopped', 'stopping-failed'`;

/** What a run was asked and given never changes; what it answers is final once it has ended. */
const runsAreRecords = `
      create function plan_run_moves_lawfully() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          if new.status <> 'queued' then
            raise exception 'a run begins in the queue' using errcode = 'check_violation', constraint = 'plan_run_moves_lawfully';
          end if;
          return new;
        end if;
        if old.status || '-' || new.status not in (${lawfulMoves})
           or (new.id, new.parent_id, new.basis_plan_id, new.kind, new.note, new.from_year, new.years, new.first_month,
               new.milliseconds, new.seed, new.overrides, new.yearly, new.assumptions, new.settings_edition, new.places,
               new.input, new.input_sha256, new.asked_by, new.asked_by_name, new.asked_at)
              is distinct from
              (old.id, old.parent_id, old.basis_plan_id, old.kind, old.note, old.from_year, old.years, old.first_month,
               old.milliseconds, old.seed, old.overrides, old.yearly, old.assumptions, old.settings_edition, old.places,
               old.input, old.input_sha256, old.asked_by, old.asked_by_name, old.asked_at) then
          raise exception 'what a run was given and what it answered do not change'
            using errcode = 'check_violation', constraint = 'plan_run_moves_lawfully';
        end if;
        return new;
      end $$;
      create trigger plan_run_moves_lawfully before insert or update on plan_runs
        for each row execute function plan_run_moves_lawfully();
      create trigger plan_runs_never_deleted before delete on plan_runs for each row execute function refuse_delete();
      create trigger plan_runs_never_truncated before truncate on plan_runs
        for each statement execute function refuse_delete();

      create function plan_run_place_is_fixed() returns trigger language plpgsql as $$
      declare run record;
      begin
        select status, first_month, years into run from plan_runs where id = new.run_id for share;
        if (tg_op = 'INSERT' and (run.status <> 'queued' or new.month is not null))
           or (tg_op = 'UPDATE' and (run.status not in ('running', 'stopping')
             or (new.run_id, new.place_id, new.region_iso, new.type, new.trip_area_id, new.due_month, new.weight, new.terms,
                 new.visit_days, new.cost_tiyn)
                is distinct from
                (old.run_id, old.place_id, old.region_iso, old.type, old.trip_area_id, old.due_month, old.weight, old.terms,
                 old.visit_days, old.cost_tiyn))) then
          raise exception 'what a run was given and what it answered do not change'
            using errcode = 'check_violation', constraint = 'plan_run_place_is_fixed';
        end if;
        if new.month not between run.first_month and run.years * 12 - 1 then
          raise exception 'the month is not one that the run plans'
            using errcode = 'check_violation', constraint = 'plan_run_places_month_check';
        end if;
        return new;
      end $$;
      create trigger plan_run_place_is_fixed before insert or update on plan_run_places
        for each row execute function plan_run_place_is_fixed();
      create trigger plan_run_places_never_deleted before delete on plan_run_places
        for each row execute function refuse_delete();
      create trigger plan_run_places_never_truncated before truncate on plan_run_places
        for each statement execute function refuse_delete();`;

/** Runs of the planner: what each was asked, the frozen bytes that it was given, how it went, and what it answered and proved. */
export class CreatePlanRuns1764000201000 implements MigrationInterface {
  name = 'CreatePlanRuns1764000201000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table plan_runs (
        id uuid primary key default gen_random_uuid(),
        parent_id uuid references plan_runs on delete restrict,
        basis_plan_id uuid references visit_plans on delete restrict,
        kind text not null constraint plan_runs_kind_check check
          (kind in ('plan', 'replan', 'what_if', 'zero_lateness', 'next_million')),
        status text not null default 'queued' constraint plan_runs_status_check check
          (status in ('queued', 'running', 'stopping', 'stopped', 'finished', 'failed')),
        note text,
        from_year int not null,
        years int not null constraint plan_runs_years_check check (years between 1 and 8),
        first_month int not null,
        milliseconds int not null constraint plan_runs_milliseconds_check check (milliseconds between 100 and 3600000),
        seed int not null,
        overrides jsonb not null,
        yearly jsonb not null,
        assumptions jsonb not null,
        settings_edition int not null,
        places int not null,
        input text not null,
        input_sha256 text not null,
        solver text,
        progress jsonb not null default '[]',
        objective bigint,
        bound double precision,
        visits int,
        late int,
        left_out int,
        money_tiyn bigint,
        year_outcomes jsonb,
        answer text,
        answer_sha256 text,
        certificate text,
        failure text,
        attempts int not null default 0 constraint plan_runs_attempts_check check (attempts >= 0),
        claim uuid,
        asked_by text not null,
        asked_by_name text not null,
        asked_at timestamptz not null,
        started_at timestamptz,
        beat_at timestamptz,
        ended_at timestamptz,
        version int not null default 1,
        constraint plan_runs_parent_check check ((kind in ('what_if', 'zero_lateness', 'next_million')) = (parent_id is not null)),
        constraint plan_runs_basis_check check (kind <> 'replan' or basis_plan_id is not null),
        constraint plan_runs_first_month_check check (first_month between 0 and years * 12 - 1),
        constraint plan_runs_input_check check (input_sha256 = encode(sha256(convert_to(input, 'UTF8')), 'hex')),
        constraint plan_runs_answer_check check ((answer is null) = (answer_sha256 is null)
          and (answer is null or answer_sha256 = encode(sha256(convert_to(answer, 'UTF8')), 'hex'))
          and (answer is null or status in ('stopped', 'finished')) and (status <> 'finished' or answer is not null)),
        constraint plan_runs_ended_check check ((status in ('stopped', 'finished', 'failed')) = (ended_at is not null)
          and (status in ('running', 'stopping')) = (claim is not null) and (status = 'failed') = (failure is not null)),
        constraint plan_runs_outcome_check check (num_nulls(objective, visits, late, left_out, money_tiyn) in (0, 5)
          and (answer is null or objective is not null)
          and (objective is null or (objective >= 0 and visits + left_out = places and late between 0 and places and money_tiyn >= 0))
          and (bound is null or bound <= objective))
      );
      create index plan_runs_parent_id_idx on plan_runs (parent_id);
      create index plan_runs_asked_at_idx on plan_runs (asked_at);

      create table plan_run_places (
        run_id uuid not null references plan_runs on delete restrict,
        place_id uuid not null references places on delete restrict,
        region_iso text not null references regions on delete restrict,
        type text not null,
        trip_area_id uuid,
        due_month int not null,
        weight int not null constraint plan_run_places_weight_check check (weight >= 1),
        terms jsonb not null,
        visit_days int not null constraint plan_run_places_days_check check (visit_days between 1 and 10),
        cost_tiyn bigint not null constraint plan_run_places_cost_check check (cost_tiyn >= 0),
        month int constraint plan_run_places_month_check check (month >= 0),
        late_months int constraint plan_run_places_late_check check (late_months >= 0),
        why jsonb,
        primary key (run_id, place_id)
      );
      create index plan_run_places_place_id_idx on plan_run_places (place_id);

      ${runsAreRecords}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table plan_run_places;
      drop function plan_run_place_is_fixed;
      drop table plan_runs;
      drop function plan_run_moves_lawfully;
    `);
  }
}
