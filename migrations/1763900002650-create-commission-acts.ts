import { MigrationInterface, QueryRunner } from 'typeorm';

/** 11-2(1): elected by an act, from its day on, once at a time, and onto a seat that the regulation gives. */
const membersAreSeatedLawfully = `
      create function same_person(name text) returns text language sql immutable as
        $$ select lower(regexp_replace(btrim(name), '\\s+', ' ', 'g') collate "und-x-icu") $$;

      create function last_day_in_council(member council_members) returns date language sql immutable as
        $$ select least(member.term_to, member.ended_on - 1) $$;

      create function council_member_is_seated_lawfully() returns trigger language plpgsql as $$
      declare
        election commission_acts;
        seats int;
      begin
        perform pg_advisory_xact_lock(hashtext('council_members'));
        if exists (select 1 from council_members m where same_person(m.full_name) = same_person(new.full_name)
             and daterange(m.term_from, last_day_in_council(m), '[]') && daterange(new.term_from, last_day_in_council(new), '[]')) then
          raise exception 'the member sits already' using errcode = 'check_violation', constraint = 'council_member_terms_do_not_overlap';
        end if;
        if new.ex_officio or new.election_act_id is null then
          return new;
        end if;
        select * into election from commission_acts a where a.id = new.election_act_id;
        if election.kind is distinct from 'election' then
          raise exception 'no such election' using errcode = 'check_violation', constraint = 'council_member_is_elected_by_an_election';
        end if;
        if new.term_from < election.dated_on then
          raise exception 'the term precedes the election'
            using errcode = 'check_violation', constraint = 'council_member_term_follows_election';
        end if;
        select (e.parameters ->> 'seats')::int into seats from act_editions e
          where e.code = 'council_regulation' and e.status = 'approved'
            and daterange(e.in_force_from, e.repealed_on) @> new.term_from;
        -- most of them sit together on some first day within the new term
        if exists (
          select 1 from (select new.term_from as day union select m.term_from from council_members m
                         where not m.ex_officio and m.term_from >= new.term_from
                           and m.term_from <= coalesce(last_day_in_council(new), m.term_from)) days
          where seats <= (select count(*) from council_members m where not m.ex_officio
                          and daterange(m.term_from, last_day_in_council(m), '[]') @> days.day)) then
          raise exception 'all seats are taken' using errcode = 'check_violation', constraint = 'council_member_takes_a_free_seat';
        end if;
        return new;
      end $$;
      create trigger council_member_is_seated_lawfully before insert on council_members
        for each row execute function council_member_is_seated_lawfully();

      create function council_member_is_fixed() returns trigger language plpgsql as $$
      begin
        if (new.full_name, new.ex_officio, new.is_citizen, new.election_act_id, new.term_from, new.term_to, new.created_at)
           is distinct from
           (old.full_name, old.ex_officio, old.is_citizen, old.election_act_id, old.term_from, old.term_to, old.created_at)
           or (old.ended_on is not null and (new.ended_on, new.departure_reason) is distinct from (old.ended_on, old.departure_reason))
           or (old.ended_on is null and (new.ended_on is null) <> (new.departure_reason is null)) then
          raise exception 'a seat does not change' using errcode = 'check_violation', constraint = 'council_member_is_fixed';
        end if;
        return new;
      end $$;
      create trigger council_member_is_fixed before update on council_members
        for each row execute function council_member_is_fixed();
      create trigger council_members_never_deleted before delete on council_members
        for each row execute function refuse_delete();`;

/** 11-2(1): the commission elects once the Ombudsman has formed it. */
const electionsFollowFormations = `
      create function election_follows_formation() returns trigger language plpgsql as $$
      begin
        if new.kind = 'election' and not exists (select 1 from commission_acts f
             where f.id = new.formation_id and f.kind = 'formation' and f.dated_on <= new.dated_on) then
          raise exception 'no commission was formed by then' using errcode = 'check_violation', constraint = 'election_follows_formation';
        end if;
        return new;
      end $$;
      create trigger election_follows_formation before insert on commission_acts
        for each row execute function election_follows_formation();
      create trigger commission_acts_append_only before update or delete on commission_acts
        for each row execute function refuse_update_or_delete();`;

/**
 * The commission's acts (11-2(1)), to which the seats refer. What was one line of text becomes an act whose number is that
 * line; its day and its commission stay unknown, and only acts from now on must have both.
 */
export class CreateCommissionActs1763900002650 implements MigrationInterface {
  name = 'CreateCommissionActs1763900002650';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table commission_acts (
        id uuid primary key default gen_random_uuid(),
        kind text not null constraint commission_acts_kind_check check (kind in ('formation', 'election')),
        number text not null constraint commission_acts_number_check check (btrim(number) <> ''),
        dated_on date,
        commissioners int,
        formation_id uuid references commission_acts on delete restrict,
        file_id uuid references stored_files on delete restrict,
        created_at timestamptz not null,
        constraint commission_acts_kind_number_dated_on_key unique (kind, number, dated_on),
        constraint commission_acts_formation_check check (case kind
          when 'formation' then dated_on is not null and commissioners between 1 and 99 and formation_id is null
          else commissioners is null end)
      );
      insert into commission_acts (kind, number, created_at)
        select 'election', btrim(election_act), min(created_at) from council_members
        where btrim(election_act) <> '' group by btrim(election_act);
      alter table commission_acts add constraint commission_acts_election_check
        check (kind = 'formation' or (dated_on is not null and formation_id is not null)) not valid;

      alter table council_members add election_act_id uuid references commission_acts on delete restrict;
      update council_members m set election_act_id = a.id from commission_acts a where a.number = btrim(m.election_act);
      alter table council_members drop constraint council_members_election_act_check, drop column election_act;
      alter table council_members
        add constraint council_members_election_act_check check (ex_officio or election_act_id is not null),
        add departure_reason text constraint council_members_departure_reason_check check (departure_reason in
          ('resigned', 'recalled', 'citizenship_lost', 'died', 'left_office', 'other'));

      ${electionsFollowFormations}

      ${membersAreSeatedLawfully}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger council_members_never_deleted on council_members;
      drop trigger council_member_is_fixed on council_members;
      drop trigger council_member_is_seated_lawfully on council_members;
      drop function council_member_is_fixed;
      drop function council_member_is_seated_lawfully;
      drop function last_day_in_council;
      drop function same_person;
      alter table council_members drop constraint council_members_election_act_check, drop column departure_reason, add election_act text;
      update council_members m set election_act = concat_ws(', ', a.number, a.dated_on) from commission_acts a
        where a.id = m.election_act_id;
      alter table council_members drop column election_act_id,
        add constraint council_members_election_act_check check (ex_officio or coalesce(btrim(election_act), '') <> '');
      drop table commission_acts;
      drop function election_follows_formation;
    `);
  }
}
