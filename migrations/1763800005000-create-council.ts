import { MigrationInterface, QueryRunner } from 'typeorm';

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
        constraint council_members_elected_check check (ex_officio or (election_act is not null and is_citizen)),
        constraint council_members_term_check check (term_to is null or term_to > term_from)
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

      create function refuse_vote_after_decision() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from council_decisions d where d.agenda_item_id = new.agenda_item_id) then
          raise exception 'the agenda item is decided' using errcode = 'check_violation', constraint = 'votes_before_decision';
        end if;
        return new;
      end $$;
      create trigger votes_before_decision before insert on votes for each row execute function refuse_vote_after_decision();

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
      drop function refuse_vote_after_decision;
      drop table council_decisions;
      drop table agenda_items;
      drop table council_sessions;
      drop table council_members;
    `);
  }
}
