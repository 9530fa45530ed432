import { MigrationInterface, QueryRunner } from 'typeorm';

/** What must hold when a visit starts: 11-7(1) for its kind, 11-8(1) for its group, 11-5(3) for its members, 11-1(2) for its place. */
const visitMayStart = `
      create function visit_may_start() returns trigger language plpgsql as $$
      declare g visit_groups;
      begin
        select * into g from visit_groups where id = new.group_id for share;
        if (new.kind, new.place_id) is distinct from (g.kind, g.place_id) then
          raise exception 'kind and place are those of the group'
            using errcode = 'check_violation', constraint = 'visit_is_of_its_group';
        end if;
        if new.kind = 'interim' and not exists
           (select 1 from visits b where b.id = new.basis_visit_id and b.kind = 'periodic' and b.started_on is not null
              and b.place_id = new.place_id) then
          raise exception 'an interim visit refers to a periodic visit of the same place'
            using errcode = 'check_violation', constraint = 'interim_visit_refers_to_periodic_visit';
        end if;
        if new.status <> 'prepared' and (tg_op = 'INSERT' or old.status = 'prepared') then
          if g.status <> 'decided' or g.decided_on > new.started_on then
            raise exception 'the group is not decided by the Council'
              using errcode = 'check_violation', constraint = 'visit_must_have_a_decided_group';
          end if;
          if new.started_on not between g.starts_on and g.ends_on then
            raise exception 'the group is not formed for that day'
              using errcode = 'check_violation', constraint = 'visit_is_on_days_of_its_group';
          end if;
          if not exists (select 1 from group_members m where m.group_id = new.group_id and m.status = 'active') then
            raise exception 'nobody is left in the group'
              using errcode = 'check_violation', constraint = 'visit_must_have_members';
          end if;
          if exists (select 1 from group_members m where m.group_id = new.group_id and m.status = 'active'
                     and m.impartiality_declared_at is null) then
            raise exception 'a member has not declared impartiality'
              using errcode = 'check_violation', constraint = 'visit_members_must_declare_impartiality';
          end if;
          if not exists (select 1 from places p where p.id = new.place_id and p.under_mandate_from <= new.started_on
                         and (p.closed_on is null or p.closed_on > new.started_on)) then
            raise exception 'the place is not under the mandate on that day'
              using errcode = 'check_violation', constraint = 'visit_is_under_the_mandate';
          end if;
          if new.kind = 'interim' and exists
             (select 1 from visits b where b.id = new.basis_visit_id and b.started_on > new.started_on) then
            raise exception 'the periodic visit is not a previous one'
              using errcode = 'check_violation', constraint = 'interim_visit_refers_to_periodic_visit';
          end if;
          if new.kind = 'special' and not exists (select 1 from visit_messages m where m.visit_id = new.id and m.concerns_torture) then
            raise exception 'a special visit refers to a registered message'
              using errcode = 'check_violation', constraint = 'special_visit_refers_to_message';
          end if;
        end if;
        return new;
      end $$;
      create trigger visit_may_start before insert or update on visits for each row execute function visit_may_start();`;

/** What has begun stays as it was: the day, the place and the region of that day; and so do the messages behind it. */
const startedVisitIsFixed = `
      create function started_visit_is_fixed() returns trigger language plpgsql as $$
      begin
        if old.status || '-' || new.status not in ('prepared-prepared', 'prepared-started', 'started-started', 'started-carried_out')
           or (new.number, new.group_id, new.kind, new.place_id, new.basis_visit_id, new.interim_purposes)
              is distinct from (old.number, old.group_id, old.kind, old.place_id, old.basis_visit_id, old.interim_purposes)
           or (old.status <> 'prepared' and (new.method, new.region_iso, new.started_on)
              is distinct from (old.method, old.region_iso, old.started_on)) then
          raise exception 'a visit that has begun does not change'
            using errcode = 'check_violation', constraint = 'started_visit_is_fixed';
        end if;
        return new;
      end $$;
      create trigger started_visit_is_fixed before update on visits for each row execute function started_visit_is_fixed();

      create function visit_messages_precede_the_visit() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from visits v where v.id = new.visit_id and v.kind = 'special' and v.status = 'prepared') then
          raise exception 'a special visit refers to its messages before it begins'
            using errcode = 'check_violation', constraint = 'visit_messages_precede_the_visit';
        end if;
        new.concerns_torture := (select c.concerns_torture from complaints c where c.id = new.complaint_id);
        return new;
      end $$;
      create trigger visit_messages_precede_the_visit before insert on visit_messages
        for each row execute function visit_messages_precede_the_visit();
      create trigger visit_messages_append_only before update or delete on visit_messages
        for each row execute function refuse_update_or_delete();`;

/** Those who carried out the visit are members of its group, and are known when it is carried out: they sign (11-8(4)). */
const membersCarriedOutTheVisit = `
      create function visit_members_are_of_the_group() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from visits v join group_members m on m.group_id = v.group_id
                       where v.id = new.visit_id and v.status = 'started'
                         and m.participant_id = new.participant_id and m.status = 'active') then
          raise exception 'only a member of the group carries out the visit'
            using errcode = 'check_violation', constraint = 'visit_members_are_of_the_group';
        end if;
        return new;
      end $$;
      create trigger visit_members_are_of_the_group before insert on visit_members
        for each row execute function visit_members_are_of_the_group();

      create function visit_is_carried_out_by_members() returns trigger language plpgsql as $$
      begin
        if new.status = 'carried_out' and old.status <> 'carried_out' then
          if not exists (select 1 from visit_members m where m.visit_id = new.id) then
            raise exception 'nobody carried out the visit'
              using errcode = 'check_violation', constraint = 'visit_is_carried_out_by_members';
          end if;
          if exists (select 1 from visit_groups g where g.id = new.group_id and g.ends_on < new.ended_on) then
            raise exception 'the group is not formed for that day'
              using errcode = 'check_violation', constraint = 'visit_is_on_days_of_its_group';
          end if;
        end if;
        return new;
      end $$;
      create trigger visit_is_carried_out_by_members before update on visits
        for each row execute function visit_is_carried_out_by_members();`;

/**
 * Visits: one for each decided group (11-8(1)); an interim one refers to a periodic one (11-7(1)(2)), a special one to a
 * registered message (11-7(1)(3)).
 */
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
        constraint visits_ended_check check ((status = 'carried_out') = (ended_on is not null)
          and (ended_on is null or ended_on >= started_on))
      );
      create index visits_place_id_idx on visits (place_id);
      create trigger visits_never_deleted before delete on visits for each row execute function refuse_delete();

      alter table complaints add constraint complaints_visit_id_fkey foreign key (visit_id) references visits on delete restrict;

      create table visit_messages (
        id uuid primary key default gen_random_uuid(),
        visit_id uuid not null references visits on delete restrict,
        complaint_id uuid not null references complaints on delete restrict,
        concerns_torture boolean not null,
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

      ${visitMayStart}

      ${startedVisitIsFixed}

      ${membersCarriedOutTheVisit}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table visit_members;
      drop table visit_messages;
      alter table complaints drop constraint complaints_visit_id_fkey;
      drop table visits;
      drop function visit_may_start;
      drop function started_visit_is_fixed;
      drop function visit_is_carried_out_by_members;
      drop function visit_members_are_of_the_group;
      drop function visit_messages_precede_the_visit;
    `);
  }
}
