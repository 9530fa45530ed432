import { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups (11-8(1), 11-8(2)): drawn by lot, decided by the Council; nobody is in two visits on one day. */
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
        status text not null default 'drawn' constraint visit_groups_status_check check (status in ('drawn', 'decided', 'set_out', 'dissolved')),
        decision_id uuid references council_decisions on delete restrict,
        decided_on date,
        version int not null default 1,
        created_at timestamptz not null,
        constraint visit_groups_days_check check (ends_on >= starts_on),
        constraint visit_groups_decided_check check ((status = 'drawn') = (decision_id is null)),
        constraint visit_groups_decided_on_check check ((decision_id is null) = (decided_on is null)),
        constraint visit_groups_draw_check check ((draw ->> 'sha256' = encode(sha256(convert_to(draw ->> 'input', 'UTF8')), 'hex')
          and draw ->> 'seed' ~ '^[0-9a-f]{64}$') is true),
        constraint visit_groups_one_draw_for_a_visit exclude using gist
          (place_id with =, daterange(starts_on, ends_on, '[]') with &&) where (status <> 'dissolved')
      );

      create function visit_group_moves_lawfully() returns trigger language plpgsql as $$
      begin
        if (tg_op = 'INSERT' and new.status <> 'drawn')
           or (tg_op = 'UPDATE' and (
             old.status || '-' || new.status not in ('drawn-drawn', 'drawn-decided', 'drawn-dissolved',
               'decided-decided', 'decided-set_out')
             or (new.kind, new.place_id, new.planned_visit_id, new.starts_on, new.ends_on, new.seats, new.needs, new.draw)
                is distinct from
                (old.kind, old.place_id, old.planned_visit_id, old.starts_on, old.ends_on, old.seats, old.needs, old.draw)
             or (old.decision_id is not null and (new.decision_id, new.decided_on) is distinct from (old.decision_id, old.decided_on)))) then
          raise exception 'a drawn group does not change' using errcode = 'check_violation', constraint = 'drawn_group_is_fixed';
        end if;
        if new.status = 'decided' and old.status = 'drawn' then
          perform require_council_decision(new.decision_id, 'visit_group', new.id);
        end if;
        if new.status = 'dissolved' and not exists (select 1 from council_decisions d where d.id = new.decision_id
             and d.outcome = 'rejected' and d.subject_type = 'visit_group' and d.subject_id = new.id) then
          raise exception 'the Council has not rejected the group'
            using errcode = 'check_violation', constraint = 'visit_group_needs_council_decision';
        end if;
        if new.status <> 'drawn'
           and new.decided_on is distinct from (select d.decided_on from council_decisions d where d.id = new.decision_id) then
          raise exception 'the day is not that of the decision'
            using errcode = 'check_violation', constraint = 'visit_groups_decided_with_council';
        end if;
        return new;
      end $$;
      create trigger visit_group_moves_lawfully before insert or update on visit_groups
        for each row execute function visit_group_moves_lawfully();
      create trigger visit_groups_never_deleted before delete on visit_groups for each row execute function refuse_delete();

      create table group_exclusions (
        id uuid primary key default gen_random_uuid(),
        group_id uuid not null references visit_groups on delete restrict,
        participant_id uuid not null references participants on delete restrict,
        reason text not null constraint group_exclusions_reason_check check (reason in
          ('not_eligible', 'powers_ended', 'recused', 'unavailable', 'already_engaged')),
        created_at timestamptz not null,
        constraint group_exclusions_group_id_participant_id_key unique (group_id, participant_id)
      );
      create trigger group_exclusions_append_only before update or delete on group_exclusions
        for each row execute function refuse_update_or_delete();

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
        constraint group_members_recusal_check check ((status = 'recused') = (recusal_reason is not null)
          and btrim(recusal_reason) <> ''),
        constraint group_members_one_visit_a_day exclude using gist
          (participant_id with =, daterange(starts_on, ends_on, '[]') with &&) where (status = 'active')
      );
      create trigger group_members_never_deleted before delete on group_members for each row execute function refuse_delete();

      create function group_member_takes_a_drawn_seat() returns trigger language plpgsql as $$
      declare of_group visit_groups;
      begin
        select * into of_group from visit_groups where id = new.group_id for no key update;
        if of_group.status not in ('drawn', 'decided')
           or (tg_op = 'UPDATE' and (old.status <> 'active'
             or (new.group_id, new.participant_id, new.starts_on, new.ends_on, new.replaces_id)
                is distinct from (old.group_id, old.participant_id, old.starts_on, old.ends_on, old.replaces_id)))
           or (new.starts_on, new.ends_on) is distinct from (of_group.starts_on, of_group.ends_on)
           or (tg_op = 'INSERT' and new.status = 'active' and of_group.seats <=
               (select count(*) from group_members m where m.group_id = new.group_id and m.status = 'active')) then
          raise exception 'a seat is not taken or left that way'
            using errcode = 'check_violation', constraint = 'group_member_takes_a_drawn_seat';
        end if;
        return new;
      end $$;
      create trigger group_member_takes_a_drawn_seat before insert or update on group_members
        for each row execute function group_member_takes_a_drawn_seat();

      create table group_refills (
        id uuid primary key default gen_random_uuid(),
        group_id uuid not null references visit_groups on delete restrict,
        n int not null,
        vacated_by_id uuid not null references group_members on delete restrict,
        draw jsonb not null constraint group_refills_draw_check check
          ((draw ->> 'sha256' = encode(sha256(convert_to(draw ->> 'input', 'UTF8')), 'hex')
            and draw ->> 'seed' ~ '^[0-9a-f]{64}$') is true),
        created_at timestamptz not null,
        constraint group_refills_group_id_n_key unique (group_id, n),
        constraint group_refills_vacated_by_id_key unique (vacated_by_id)
      );
      create trigger group_refills_append_only before update or delete on group_refills
        for each row execute function refuse_update_or_delete();

      create function group_member_must_have_powers() returns trigger language plpgsql as $$
      begin
        -- waits for an end of powers that is being recorded, and then knows of it
        perform 1 from participants p where p.id = new.participant_id for key share;
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
      drop table group_refills;
      drop table group_members;
      drop function group_member_must_have_powers;
      drop function group_member_takes_a_drawn_seat;
      drop table group_exclusions;
      drop table visit_groups;
      drop function visit_group_moves_lawfully;
    `);
  }
}
