import { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups (11-8(1)-(2)): drawn by lot, decided by the Council; nobody is in two visits on one day. */
export class CreateGroups1763800009000 implements MigrationInterface {
  name = 'CreateGroups1763800009000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table visit_groups (
        id uuid primary key default gen_random_uuid(),
        kind text not null constraint visit_groups_kind_check check (kind in ('periodic', 'interim', 'special')),
        place_id uuid not null references places on delete restrict,
        planned_visit_id uuid references planned_visits on delete restrict,
        starts_on date not null,
        ends_on date not null,
        seats int not null constraint visit_groups_seats_check check (seats between 1 and 30),
        needs jsonb not null,
        draw jsonb not null,
        status text not null default 'drawn' constraint visit_groups_status_check check (status in ('drawn', 'decided', 'dissolved')),
        decision_id uuid references council_decisions on delete restrict,
        version int not null default 1,
        created_at timestamptz not null,
        constraint visit_groups_days_check check (ends_on >= starts_on),
        constraint visit_groups_decided_check check (status <> 'decided' or decision_id is not null)
      );

      create function group_needs_council_decision() returns trigger language plpgsql as $$
      begin
        if new.status = 'decided' and old.status is distinct from 'decided' then
          perform require_council_decision(new.decision_id, 'visit_group', new.id);
        end if;
        return new;
      end $$;
      create trigger group_needs_council_decision before insert or update on visit_groups
        for each row execute function group_needs_council_decision();

      create table group_exclusions (
        id uuid primary key default gen_random_uuid(),
        group_id uuid not null references visit_groups on delete restrict,
        participant_id uuid not null references participants on delete restrict,
        reason text not null constraint group_exclusions_reason_check check (reason in
          ('not_eligible', 'powers_ended', 'recused', 'unavailable', 'already_engaged')),
        created_at timestamptz not null,
        constraint group_exclusions_group_id_participant_id_key unique (group_id, participant_id)
      );

      create table group_members (
        id uuid primary key default gen_random_uuid(),
        group_id uuid not null references visit_groups on delete restrict,
        participant_id uuid not null references participants on delete restrict,
        starts_on date not null,
        ends_on date not null,
        status text not null default 'active' constraint group_members_status_check check (status in ('active', 'recused', 'withdrawn')),
        impartiality_declared_at timestamptz,
        recusal_reason text,
        replaces_id uuid references group_members on delete restrict,
        version int not null default 1,
        created_at timestamptz not null,
        constraint group_members_group_id_participant_id_key unique (group_id, participant_id),
        constraint group_members_recusal_check check ((status = 'recused') = (recusal_reason is not null)),
        constraint group_members_one_visit_a_day exclude using gist
          (participant_id with =, daterange(starts_on, ends_on, '[]') with &&) where (status = 'active')
      );
      create trigger group_members_never_deleted before delete on group_members for each row execute function refuse_delete();

      create function group_member_must_have_powers() returns trigger language plpgsql as $$
      begin
        if not participant_has_powers_on(new.participant_id, new.starts_on) then
          raise exception 'the participant has no powers on that day'
            using errcode = 'check_violation', constraint = 'group_member_must_have_powers';
        end if;
        return new;
      end $$;
      create trigger group_member_must_have_powers before insert on group_members
        for each row execute function group_member_must_have_powers();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table group_members;
      drop function group_member_must_have_powers;
      drop table group_exclusions;
      drop table visit_groups;
      drop function group_needs_council_decision;
    `);
  }
}
