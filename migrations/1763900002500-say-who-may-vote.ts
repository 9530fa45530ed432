import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One set of rules for an open vote and for the receipt of a secret one: in the term, on the days of the vote, present
 * where presence is recorded, in no conflict, before the decision, by the ballot of the item. The lock on the item makes a
 * vote and a decision wait for each other: none is cast after the count.
 */
const votesAreLawful = `
      create or replace function votes_must_be_lawful() returns trigger language plpgsql as $$
      declare
        session council_sessions;
        cast_on date := (new.cast_at at time zone 'Asia/Almaty')::date;
        refused text;
      begin
        select s.* into session from agenda_items i join council_sessions s on s.id = i.session_id
          where i.id = new.agenda_item_id for share;
        refused := case
          when exists (select 1 from council_decisions d where d.agenda_item_id = new.agenda_item_id)
            then 'votes_before_decision'
          when session.status <> 'open' then 'votes_in_open_session'
          when cast_on < session.held_on then 'votes_from_the_day_on'
          when cast_on > session.closes_on then 'votes_until_the_last_day'
          when new.council_member_id not in (select m.id from council_members_on(session.held_on) m)
            then 'votes_by_members_in_term'
          when session.kind = 'written' and new.council_member_id not in (select m.id from council_members_on(cast_on) m)
            then 'votes_by_members_in_term'
          when exists (select 1 from agenda_item_conflicts c
                       where c.agenda_item_id = new.agenda_item_id and c.council_member_id = new.council_member_id)
            then 'votes_without_conflict'
          when exists (select 1 from session_attendances a where a.session_id = session.id)
               and not exists (select 1 from session_attendances a where a.session_id = session.id
                                 and a.council_member_id = new.council_member_id and a.is_present)
            then 'votes_by_those_present'
          when (select i.ballot from agenda_items i where i.id = new.agenda_item_id)
               <> (case tg_table_name when 'votes' then 'open' else 'secret' end)
            then 'votes_by_the_ballot_of_the_item'
          end;
        if refused is not null then
          raise exception 'the vote is refused: %', refused using errcode = 'check_violation', constraint = refused;
        end if;
        return new;
      end $$;
      create trigger votes_must_be_lawful before insert on ballot_receipts
        for each row execute function votes_must_be_lawful();

      create function conflicts_must_be_lawful() returns trigger language plpgsql as $$
      declare
        session council_sessions;
        refused text;
      begin
        select s.* into session from agenda_items i join council_sessions s on s.id = i.session_id
          where i.id = new.agenda_item_id for share;
        refused := case
          when exists (select 1 from council_decisions d where d.agenda_item_id = new.agenda_item_id)
            then 'votes_before_decision'
          when session.status <> 'open' then 'votes_in_open_session'
          when new.council_member_id not in (select m.id from council_members_on(session.held_on) m)
            then 'votes_by_members_in_term'
          when new.council_member_id in (select voters_on(new.agenda_item_id)) then 'conflicts_before_the_vote'
          end;
        if refused is not null then
          raise exception 'the conflict is refused: %', refused using errcode = 'check_violation', constraint = refused;
        end if;
        return new;
      end $$;
      create trigger conflicts_must_be_lawful before insert on agenda_item_conflicts
        for each row execute function conflicts_must_be_lawful();`;

const asBefore = `
      create or replace function votes_must_be_lawful() returns trigger language plpgsql as $$
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
      end $$;`;

/** A plan or a report that changed after a secret ballot needs another decision, as after open votes (11-7(2), 11-9(1)). */
const approvedAsVotedOn = `
      create function must_be_as_balloted() returns trigger language plpgsql as $$
      begin
        if new.status = 'approved' and exists (
             select 1 from council_decisions d join ballot_receipts r on r.agenda_item_id = d.agenda_item_id
             where d.id = new.decision_id and r.cast_at < new.changed_at) then
          raise exception 'it changed after the ballots' using errcode = 'check_violation', constraint = tg_argv[0];
        end if;
        return new;
      end $$;
      create trigger visit_plan_must_be_as_balloted before insert or update on visit_plans
        for each row execute function must_be_as_balloted('plan_must_be_as_voted_on');
      create trigger annual_report_must_be_as_balloted before insert or update on annual_reports
        for each row execute function must_be_as_balloted('annual_report_must_be_as_voted_on');`;

/** Who may vote, when, on what and how (11-2(1)). */
export class SayWhoMayVote1763900002500 implements MigrationInterface {
  name = 'SayWhoMayVote1763900002500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ${votesAreLawful}

      ${approvedAsVotedOn}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger visit_plan_must_be_as_balloted on visit_plans;
      drop trigger annual_report_must_be_as_balloted on annual_reports;
      drop function must_be_as_balloted;
      drop trigger conflicts_must_be_lawful on agenda_item_conflicts;
      drop function conflicts_must_be_lawful;
      drop trigger votes_must_be_lawful on ballot_receipts;
      ${asBefore}
    `);
  }
}
