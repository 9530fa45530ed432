import { MigrationInterface, QueryRunner } from 'typeorm';

/** Visits (11-7, 11-8): one for each decided group; an interim one refers to a periodic one, a special one to a registered message. */
export class CreateVisits1763800010000 implements MigrationInterface {
  name = 'CreateVisits1763800010000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table visits (
        id uuid primary key default gen_random_uuid(),
        number text not null constraint visits_number_key unique,
        group_id uuid not null constraint visits_group_id_key unique references visit_groups on delete restrict,
        kind text not null constraint visits_kind_check check (kind in ('periodic', 'interim', 'special')),
        method text not null constraint visits_method_check check (method in ('in_depth', 'thematic', 'follow_up', 'ad_hoc', 'reactive')),
        place_id uuid not null references places on delete restrict,
        region_iso text not null references regions on delete restrict,
        basis_visit_id uuid references visits on delete restrict,
        interim_purposes text[] not null default '{}' constraint visits_interim_purposes_check check
          (interim_purposes <@ array['monitor_recommendations', 'prevent_persecution']),
        status text not null default 'prepared' constraint visits_status_check check (status in ('prepared', 'started', 'carried_out')),
        started_on date,
        ended_on date,
        version int not null default 1,
        created_at timestamptz not null,
        constraint visits_interim_check check ((kind = 'interim') = (basis_visit_id is not null)
          and (kind = 'interim') = (interim_purposes <> '{}')),
        constraint visits_started_check check ((status = 'prepared') = (started_on is null)),
        constraint visits_ended_check check ((status = 'carried_out') = (ended_on is not null) and ended_on >= started_on)
      );
      create index visits_place_id_idx on visits (place_id);
      create trigger visits_never_deleted before delete on visits for each row execute function refuse_delete();

      alter table complaints add constraint complaints_visit_id_fkey foreign key (visit_id) references visits on delete restrict;

      create table visit_messages (
        id uuid primary key default gen_random_uuid(),
        visit_id uuid not null references visits on delete restrict,
        complaint_id uuid not null references complaints on delete restrict,
        constraint visit_messages_visit_id_complaint_id_key unique (visit_id, complaint_id)
      );

      create table visit_members (
        id uuid primary key default gen_random_uuid(),
        visit_id uuid not null references visits on delete restrict,
        participant_id uuid not null references participants on delete restrict,
        constraint visit_members_visit_id_participant_id_key unique (visit_id, participant_id)
      );
      create trigger visit_members_append_only before update or delete on visit_members
        for each row execute function refuse_update_or_delete();

      create function visit_may_start() returns trigger language plpgsql as $$
      begin
        if new.kind = 'interim' and not exists
           (select 1 from visits b where b.id = new.basis_visit_id and b.kind = 'periodic' and b.started_on is not null) then
          raise exception 'an interim visit refers to a periodic visit'
            using errcode = 'check_violation', constraint = 'interim_visit_refers_to_periodic_visit';
        end if;
        if new.status = 'started' and old.status is distinct from 'started' then
          if not exists (select 1 from visit_groups g where g.id = new.group_id and g.status = 'decided') then
            raise exception 'the group is not decided by the Council'
              using errcode = 'check_violation', constraint = 'visit_must_have_a_decided_group';
          end if;
          if exists (select 1 from group_members m where m.group_id = new.group_id and m.status = 'active'
                     and m.impartiality_declared_at is null) then
            raise exception 'a member has not declared impartiality'
              using errcode = 'check_violation', constraint = 'visit_members_must_declare_impartiality';
          end if;
          if new.kind = 'special' and not exists (select 1 from visit_messages m where m.visit_id = new.id) then
            raise exception 'a special visit refers to a registered message'
              using errcode = 'check_violation', constraint = 'special_visit_refers_to_message';
          end if;
        end if;
        return new;
      end $$;
      create trigger visit_may_start before insert or update on visits for each row execute function visit_may_start();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table visit_members;
      drop table visit_messages;
      alter table complaints drop constraint complaints_visit_id_fkey;
      drop table visits;
      drop function visit_may_start;
    `);
  }
}
