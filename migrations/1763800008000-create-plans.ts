import { MigrationInterface, QueryRunner } from 'typeorm';

/** The visit plan within the allotted money (11-7(2)): the database counts the money too. */
export class CreatePlans1763800008000 implements MigrationInterface {
  name = 'CreatePlans1763800008000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table allotments (
        year int primary key,
        amount_tiyn bigint not null constraint allotments_amount_check check (amount_tiyn >= 0),
        reserve_tiyn bigint not null default 0,
        basis text not null,
        version int not null default 1,
        constraint allotments_reserve_check check (reserve_tiyn between 0 and amount_tiyn)
      );

      create table visit_plans (
        id uuid primary key default gen_random_uuid(),
        year int not null references allotments on delete restrict,
        edition int not null,
        status text not null default 'draft' constraint visit_plans_status_check check (status in ('draft', 'approved', 'superseded')),
        decision_id uuid references council_decisions on delete restrict,
        approved_on date,
        changed_at timestamptz not null,
        version int not null default 1,
        created_at timestamptz not null,
        constraint visit_plans_year_edition_key unique (year, edition),
        constraint visit_plans_approved_check check ((status = 'draft') = (decision_id is null)
          and (status = 'draft') = (approved_on is null))
      );
      create unique index visit_plans_year_in_force_key on visit_plans (year) where status = 'approved';

      create table planned_visits (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references visit_plans on delete restrict,
        place_id uuid not null references places on delete restrict,
        month int not null constraint planned_visits_month_check check (month between 1 and 12),
        cost_tiyn bigint not null constraint planned_visits_cost_check check (cost_tiyn >= 0),
        constraint planned_visits_plan_id_place_id_key unique (plan_id, place_id)
      );

      create function visit_plan_moves_lawfully() returns trigger language plpgsql as $$
      declare planned bigint; allowed bigint;
      begin
        if (tg_op = 'INSERT' and new.status <> 'draft')
           or (tg_op = 'UPDATE' and ((new.year, new.edition) is distinct from (old.year, old.edition)
             or old.status || '-' || new.status not in ('draft-draft', 'draft-approved', 'approved-superseded')
             or (old.status = 'approved' and (new.decision_id, new.approved_on, new.changed_at)
                 is distinct from (old.decision_id, old.approved_on, old.changed_at)))) then
          raise exception 'an approved plan changes by a new decision' using errcode = 'check_violation', constraint = 'approved_plan_is_fixed';
        end if;
        if new.status = 'approved' then
          select coalesce(sum(cost_tiyn), 0) into planned from planned_visits where plan_id = new.id;
          select amount_tiyn - reserve_tiyn into allowed from allotments where year = new.year for share;
          if planned > allowed then
            raise exception 'planned cost is over the allotment' using errcode = 'check_violation', constraint = 'plan_must_be_within_allotment';
          end if;
          perform require_council_decision(new.decision_id, 'visit_plan', new.id);
          if new.approved_on is distinct from (select d.decided_on from council_decisions d where d.id = new.decision_id) then
            raise exception 'the day is not that of the decision'
              using errcode = 'check_violation', constraint = 'visit_plans_approved_with_council';
          end if;
          if exists (select 1 from council_decisions d join votes v on v.agenda_item_id = d.agenda_item_id
                     where d.id = new.decision_id and v.cast_at < new.changed_at) then
            raise exception 'the plan changed after the votes' using errcode = 'check_violation', constraint = 'plan_must_be_as_voted_on';
          end if;
        end if;
        return new;
      end $$;
      create trigger visit_plan_moves_lawfully before insert or update on visit_plans
        for each row execute function visit_plan_moves_lawfully();
      create trigger visit_plans_never_deleted before delete on visit_plans for each row execute function refuse_delete();

      create function approved_plan_is_fixed() returns trigger language plpgsql as $$
      begin
        -- locked, so that no visit slips in beside an approval that has counted the money
        perform 1 from visit_plans p where p.id in (
             case when tg_op <> 'DELETE' then new.plan_id end, case when tg_op <> 'INSERT' then old.plan_id end) for share;
        if exists (select 1 from visit_plans p where p.id in (
             case when tg_op <> 'DELETE' then new.plan_id end, case when tg_op <> 'INSERT' then old.plan_id end)
           and p.status <> 'draft') then
          raise exception 'an approved plan changes by a new decision' using errcode = 'check_violation', constraint = 'approved_plan_is_fixed';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger approved_plan_is_fixed before insert or update or delete on planned_visits
        for each row execute function approved_plan_is_fixed();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table planned_visits;
      drop function approved_plan_is_fixed;
      drop table visit_plans;
      drop function visit_plan_moves_lawfully;
      drop table allotments;
    `);
  }
}
