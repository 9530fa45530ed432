import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The money of a plan with its trips (11-7(2)): `plan_money` counts it, for the trigger and for every query. The cost of an
 * area's trips stands once in a plan, so two visits of an area cannot disagree about it.
 */
export class CountTripsInPlans1764000401000 implements MigrationInterface {
  name = 'CountTripsInPlans1764000401000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table visit_plans
        add trip_places int not null default 1 constraint visit_plans_trip_places_check check (trip_places between 1 and 50),
        add run_id uuid,
        add replaces_id uuid references visit_plans on delete restrict,
        add constraint visit_plans_replaces_check check (status <> 'draft' or replaces_id is null);
      alter table visit_plans alter trip_places drop default;

      -- plans approved before this was recorded: each took the place of the one approved before it
      alter table visit_plans disable trigger visit_plan_moves_lawfully;
      update visit_plans p set replaces_id = o.before
        from (select id, lag(id) over (partition by year order by approved_on, edition) as before
              from visit_plans where status <> 'draft') o
        where p.id = o.id;
      alter table visit_plans enable trigger visit_plan_moves_lawfully;

      create table plan_trip_areas (
        plan_id uuid not null references visit_plans on delete restrict,
        trip_area_id uuid not null references trip_areas on delete restrict,
        trip_cost_tiyn bigint not null constraint plan_trip_areas_cost_check check (trip_cost_tiyn >= 0),
        primary key (plan_id, trip_area_id)
      );

      alter table planned_visits
        add visit_days int not null default 1 constraint planned_visits_days_check check (visit_days between 1 and 10),
        add planned_on date,
        add trip_area_id uuid,
        add constraint planned_visits_plan_id_trip_area_id_fkey foreign key (plan_id, trip_area_id)
          references plan_trip_areas on delete restrict;

      create function plan_money(of_plan uuid, out visit_count int, out visits_tiyn bigint, out trips_tiyn bigint)
      language sql stable as $$
        select coalesce(sum(m.visits), 0)::int,
               coalesce(sum(m.cost), 0)::bigint,
               coalesce(sum(area.trip_cost_tiyn * ((m.visits + p.trip_places - 1) / p.trip_places)), 0)::bigint
        from (select trip_area_id, count(*) as visits, sum(cost_tiyn) as cost
              from planned_visits where plan_id = of_plan group by trip_area_id, month) m
        join visit_plans p on p.id = of_plan
        left join plan_trip_areas area on area.plan_id = of_plan and area.trip_area_id = m.trip_area_id
      $$;
    `);
    await queryRunner.query(movesLawfully);
    await queryRunner.query(isFixed);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(movedLawfullyBefore);
    await queryRunner.query(wasFixedBefore);
    await queryRunner.query(`
      alter table planned_visits
        drop constraint planned_visits_plan_id_trip_area_id_fkey,
        drop visit_days,
        drop planned_on,
        drop trip_area_id;
      drop table plan_trip_areas;
      drop function plan_must_be_a_draft;
      drop function require_draft_plan;
      drop function plan_money;
      alter table visit_plans
        drop constraint visit_plans_replaces_check,
        drop trip_places,
        drop run_id,
        drop replaces_id;
    `);
  }
}

const asTheCouncilDecided = `
  perform require_council_decision(new.decision_id, 'visit_plan', new.id);
  if new.approved_on is distinct from (select d.decided_on from council_decisions d where d.id = new.decision_id) then
    raise exception 'the day is not that of the decision'
      using errcode = 'check_violation', constraint = 'visit_plans_approved_with_council';
  end if;
  if exists (select 1 from council_decisions d join votes v on v.agenda_item_id = d.agenda_item_id
             where d.id = new.decision_id and v.cast_at < new.changed_at) then
    raise exception 'the plan changed after the votes' using errcode = 'check_violation', constraint = 'plan_must_be_as_voted_on';
  end if;`;

const withinTheAllotment = `
  select amount_tiyn - reserve_tiyn into allowed from allotments where year = new.year for share;
  if planned > allowed then
    raise exception 'planned cost is over the allotment' using errcode = 'check_violation', constraint = 'plan_must_be_within_allotment';
  end if;`;

const fixed = `raise exception 'an approved plan changes by a new decision'
  using errcode = 'check_violation', constraint = 'approved_plan_is_fixed';`;

/** The money is counted when a plan is approved, not when a day is set in one whose money was cut since. */
const movesLawfully = `
  create or replace function visit_plan_moves_lawfully() returns trigger language plpgsql as $$
  declare planned bigint; allowed bigint;
  begin
    if (tg_op = 'INSERT' and new.status <> 'draft')
       or (tg_op = 'UPDATE' and ((new.year, new.edition) is distinct from (old.year, old.edition)
         or old.status || '-' || new.status not in ('draft-draft', 'draft-approved', 'approved-approved', 'approved-superseded')
         or (new.status <> 'draft' and (new.changed_at, new.trip_places, new.run_id)
             is distinct from (old.changed_at, old.trip_places, old.run_id))
         or (old.status = 'approved' and (new.decision_id, new.approved_on, new.replaces_id)
             is distinct from (old.decision_id, old.approved_on, old.replaces_id)))) then
      ${fixed}
    end if;
    if tg_op = 'UPDATE' and old.status = 'draft' and new.status = 'approved' then
      select m.visits_tiyn + m.trips_tiyn into planned from plan_money(new.id) m;
      ${withinTheAllotment}
      ${asTheCouncilDecided}
    end if;
    return new;
  end $$;`;

/** The Council sets the month; the day within it is the office's, also in the plan in force (11-7(2)). */
const isFixed = `
  create function require_draft_plan(variadic plans uuid[]) returns void language plpgsql as $$
  begin
    -- locked, so that no visit slips in beside an approval that has counted the money
    perform 1 from visit_plans p where p.id = any(plans) for share;
    if exists (select 1 from visit_plans p where p.id = any(plans) and p.status <> 'draft') then
      ${fixed}
    end if;
  end $$;

  create function plan_must_be_a_draft() returns trigger language plpgsql as $$
  begin
    perform require_draft_plan(case when tg_op <> 'DELETE' then new.plan_id end, case when tg_op <> 'INSERT' then old.plan_id end);
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger plan_must_be_a_draft before insert or update or delete on plan_trip_areas
    for each row execute function plan_must_be_a_draft();

  create or replace function approved_plan_is_fixed() returns trigger language plpgsql as $$
  declare month_begins date;
  begin
    if tg_op <> 'DELETE' and new.planned_on is not null then
      select make_date(p.year, new.month, 1) into month_begins from visit_plans p where p.id = new.plan_id;
      if date_trunc('month', new.planned_on)::date is distinct from month_begins then
        raise exception 'the day lies outside the month that the Council set'
          using errcode = 'check_violation', constraint = 'planned_visits_day_in_its_month';
      end if;
    end if;
    if tg_op = 'UPDATE' and to_jsonb(new) - 'planned_on' = to_jsonb(old) - 'planned_on'
       and exists (select 1 from visit_plans p where p.id = new.plan_id and p.status = 'approved') then
      return new;
    end if;
    perform require_draft_plan(case when tg_op <> 'DELETE' then new.plan_id end, case when tg_op <> 'INSERT' then old.plan_id end);
    return case when tg_op = 'DELETE' then old else new end;
  end $$;`;

const movedLawfullyBefore = `
  create or replace function visit_plan_moves_lawfully() returns trigger language plpgsql as $$
  declare planned bigint; allowed bigint;
  begin
    if (tg_op = 'INSERT' and new.status <> 'draft')
       or (tg_op = 'UPDATE' and ((new.year, new.edition) is distinct from (old.year, old.edition)
         or old.status || '-' || new.status not in ('draft-draft', 'draft-approved', 'approved-superseded')
         or (old.status = 'approved' and (new.decision_id, new.approved_on, new.changed_at)
             is distinct from (old.decision_id, old.approved_on, old.changed_at)))) then
      ${fixed}
    end if;
    if new.status = 'approved' then
      select coalesce(sum(cost_tiyn), 0) into planned from planned_visits where plan_id = new.id;
      ${withinTheAllotment}
      ${asTheCouncilDecided}
    end if;
    return new;
  end $$;`;

const wasFixedBefore = `
  create or replace function approved_plan_is_fixed() returns trigger language plpgsql as $$
  begin
    perform 1 from visit_plans p where p.id in (
         case when tg_op <> 'DELETE' then new.plan_id end, case when tg_op <> 'INSERT' then old.plan_id end) for share;
    if exists (select 1 from visit_plans p where p.id in (
         case when tg_op <> 'DELETE' then new.plan_id end, case when tg_op <> 'INSERT' then old.plan_id end)
       and p.status <> 'draft') then
      ${fixed}
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;`;
