import { MigrationInterface, QueryRunner } from 'typeorm';

/** The lock on the item makes a vote and a decision wait for each other: none is cast after the count. */
const votesAreLawful = `
      create function votes_must_be_lawful() returns trigger language plpgsql as $$
      declare
        day date;
        state text;
      begin
        select s.held_on, s.status into day, state from agenda_items i join council_sessions s on s.id = i.session_id
          where i.id = new.agenda_item_id for share;
        if exists (select 1 from council_decisions d where d.agenda_item_id = new.agenda_item_id) then
          raise exception 'the agenda item is decided' using errcode = 'check_violation', constraint = 'votes_before_decision';
        end if;
        if state <> 'open' then
          raise exception 'the session is closed' using errcode = 'check_violation', constraint = 'votes_in_open_session';
        end if;
        if not exists (select 1 from council_members m
                       where m.id = new.council_member_id and m.term_from <= day
                         and (m.term_to is null or m.term_to >= day) and (m.ended_on is null or m.ended_on > day)) then
          raise exception 'the term of the member does not cover the session'
            using errcode = 'check_violation', constraint = 'votes_by_members_in_term';
        end if;
        return new;
      end $$;
      create trigger votes_must_be_lawful before insert on votes for each row execute function votes_must_be_lawful();`;

/** A decision says what the votes, the agenda and the session say, and nothing else (11-2(1)). */
const decisionsFollowTheVotes = `
      create function decisions_must_follow_the_votes() returns trigger language plpgsql as $$
      begin
        perform 1 from agenda_items i where i.id = new.agenda_item_id for update;
        if not exists (
          select 1 from agenda_items i join council_sessions s on s.id = i.session_id
          where i.id = new.agenda_item_id and s.status = 'open' and s.held_on = new.decided_on
            and new.number = s.year || '-' || s.number || '/' || i.position
            and i.subject_type = new.subject_type and i.subject_id is not distinct from new.subject_id
            and (select count(*) from votes v where v.agenda_item_id = i.id) > 0
            and (new.votes_for, new.votes_against, new.votes_abstained) = (
              select count(*) filter (where v.choice = 'for'), count(*) filter (where v.choice = 'against'),
                     count(*) filter (where v.choice = 'abstain')
              from votes v where v.agenda_item_id = i.id)) then
          raise exception 'the decision does not follow the agenda and its votes'
            using errcode = 'check_violation', constraint = 'council_decisions_follow_the_votes';
        end if;
        return new;
      end $$;
      create trigger council_decisions_follow_the_votes before insert on council_decisions
        for each row execute function decisions_must_follow_the_votes();`;

/** The Coordination Council (11-2): members, sessions, votes, and numbered decisions that never change. */
export class CreateCouncil1763800005000 implements MigrationInterface {
  name = 'CreateCouncil1763800005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table council_members (
        id uuid primary key default gen_random_uuid(),
        full_name text not null,
        ex_officio boolean not null default false,
        is_citizen boolean not null,
        election_act text,
        term_from date not null,
        term_to date,
        ended_on date,
        version int not null default 1,
        created_at timestamptz not null,
        constraint council_members_election_act_check check (ex_officio or coalesce(btrim(election_act), '') <> ''),
        constraint council_members_citizen_check check (ex_officio or is_citizen),
        constraint council_members_term_check check (term_to is null or term_to > term_from),
        constraint council_members_ended_check check (ended_on is null or ended_on > term_from)
      );
      create unique index council_members_ombudsman_key on council_members (ex_officio) where ex_officio and ended_on is null;

      create table council_sessions (
        id uuid primary key default gen_random_uuid(),
        number int not null,
        held_on date not null,
        year int not null,
        status text not null default 'open' constraint council_sessions_status_check check (status in ('open', 'closed')),
        version int not null default 1,
        created_at timestamptz not null,
        constraint council_sessions_year_number_key unique (year, number),
        constraint council_sessions_year_check check (year = extract(year from held_on))
      );
      create trigger council_sessions_append_only before delete or update of number, held_on, year on council_sessions
        for each row execute function refuse_update_or_delete();

      create table agenda_items (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null references council_sessions on delete restrict,
        position int not null,
        title text not null,
        subject_type text not null constraint agenda_items_subject_type_check check (subject_type in
          ('selection', 'visit_plan', 'visit_group', 'report_form', 'annual_report', 'other')),
        subject_id uuid,
        created_at timestamptz not null,
        constraint agenda_items_session_id_position_key unique (session_id, position),
        constraint agenda_items_subject_check check ((subject_type = 'other') = (subject_id is null))
      );
      create trigger agenda_items_append_only before update or delete on agenda_items
        for each row execute function refuse_update_or_delete();

      create table council_decisions (
        id uuid primary key default gen_random_uuid(),
        number text not null constraint council_decisions_number_key unique,
        agenda_item_id uuid not null constraint council_decisions_agenda_item_id_key unique references agenda_items on delete restrict,
        decided_on date not null,
        outcome text not null constraint council_decisions_outcome_check check (outcome in ('adopted', 'rejected')),
        votes_for int not null,
        votes_against int not null,
        votes_abstained int not null,
        subject_type text not null,
        subject_id uuid,
        created_at timestamptz not null,
        constraint council_decisions_votes_check check ((outcome = 'adopted') = (votes_for > votes_against))
      );
      create trigger council_decisions_append_only before update or delete on council_decisions
        for each row execute function refuse_update_or_delete();

      create table votes (
        id uuid primary key default gen_random_uuid(),
        agenda_item_id uuid not null references agenda_items on delete restrict,
        council_member_id uuid not null references council_members on delete restrict,
        choice text not null constraint votes_choice_check check (choice in ('for', 'against', 'abstain')),
        cast_at timestamptz not null,
        constraint votes_agenda_item_id_council_member_id_key unique (agenda_item_id, council_member_id)
      );
      create trigger votes_append_only before update or delete on votes
        for each row execute function refuse_update_or_delete();

      ${votesAreLawful}

      ${decisionsFollowTheVotes}

      create function require_council_decision(decision uuid, of_type text, subject uuid) returns void language plpgsql as $$
      begin
        if not exists (select 1 from council_decisions d
                       where d.id = decision and d.outcome = 'adopted' and d.subject_type = of_type and d.subject_id = subject) then
          raise exception 'no adopted decision of the Council on this %', of_type
            using errcode = 'check_violation', constraint = of_type || '_needs_council_decision';
        end if;
      end $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function require_council_decision;
      drop table votes;
      drop function votes_must_be_lawful;
      drop table council_decisions;
      drop function decisions_must_follow_the_votes;
      drop table agenda_items;
      drop table council_sessions;
      drop table council_members;
    `);
  }
}
