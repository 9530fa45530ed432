import { MigrationInterface, QueryRunner } from 'typeorm';

/** What was decided before was counted by votes alone, with no quorum: said of each decision, with the Council of its day. */
const sayOfEarlierDecisions = `
      alter table council_decisions disable trigger council_decisions_append_only;
      update council_decisions d set
        taking_part = d.votes_for + d.votes_against + d.votes_abstained,
        council_size = greatest(d.votes_for + d.votes_against + d.votes_abstained,
                                (select count(*) from council_members_on(d.decided_on)));
      alter table council_decisions enable trigger council_decisions_append_only;`;

/**
 * Those who take part in an item: present (or, in a written vote, having voted), and in no conflict on it. Whoever has
 * voted in a session in person was present, whether or not a list was kept.
 */
const takingPart = `
      create function taking_part_in(item uuid) returns bigint language sql stable as $$
        select count(*) from (
          select voters_on(item)
          union
          select a.council_member_id from session_attendances a join agenda_items i on i.session_id = a.session_id
            join council_sessions s on s.id = i.session_id
            where i.id = item and a.is_present and s.kind = 'in_person'
              and a.council_member_id in (select m.id from council_members_on(s.held_on) m)
          except
          select c.council_member_id from agenda_item_conflicts c where c.agenda_item_id = item) t
      $$;

      create function written_vote_is_over(item uuid, on_day date) returns boolean language sql stable as $$
        select s.closes_on < on_day or not exists (
          select 1 from council_members_on(s.held_on) m where m.id not in (
            select voters_on(item)
            union select c.council_member_id from agenda_item_conflicts c where c.agenda_item_id = item))
        from agenda_items i join council_sessions s on s.id = i.session_id where i.id = item
      $$;`;

/** A decision says what the agenda, the votes and the regulation of the day say, and nothing else (11-2(1), 11-2(2)). */
const decisionsFollowTheVotes = `
      create or replace function decisions_must_follow_the_votes() returns trigger language plpgsql as $$
      declare
        item agenda_items;
        session council_sessions;
        regulation act_editions;
        counted_on date := (new.created_at at time zone 'Asia/Almaty')::date;
        refused text;
      begin
        select i.* into item from agenda_items i where i.id = new.agenda_item_id for update;
        select s.* into session from council_sessions s where s.id = item.session_id;
        select e.* into regulation from act_editions e where e.code = 'council_regulation' and e.status = 'approved'
          and e.in_force_from <= session.held_on and (e.repealed_on is null or e.repealed_on > session.held_on);
        refused := case
          when session.status is distinct from 'open'
            or new.decided_on <> (case session.kind when 'written' then least(counted_on, session.closes_on)
                                  else session.held_on end)
            or new.number <> session.year || '-' || session.number || '/' || item.position
            or new.subject_type <> item.subject_type or new.subject_id is distinct from item.subject_id
            or new.supersedes_id is distinct from
               (case new.outcome when 'adopted' then item.supersedes_decision_id end)
            or new.votes_for + new.votes_against + new.votes_abstained = 0
            or new.votes_for + new.votes_against + new.votes_abstained <> (select count(*) from voters_on(item.id))
            or (new.votes_for, new.votes_against, new.votes_abstained) <> (
                 select count(*) filter (where choice = 'for'), count(*) filter (where choice = 'against'),
                        count(*) filter (where choice = 'abstain')
                 from (select v.choice from votes v where v.agenda_item_id = item.id
                       union all select b.choice from secret_ballots b where b.agenda_item_id = item.id) cast_votes)
            or new.taking_part <> taking_part_in(item.id)
            or new.council_size <> (select count(*) from council_members_on(session.held_on))
            or new.conflicted <> (select count(*) from agenda_item_conflicts c where c.agenda_item_id = item.id)
            then 'council_decisions_follow_the_votes'
          when counted_on < session.held_on then 'council_decisions_from_the_day_on'
          when session.kind = 'written' and not written_vote_is_over(item.id, counted_on)
            then 'council_decisions_when_the_vote_is_over'
          when new.regulation_id is distinct from regulation.id
            or new.quorum is distinct from regulation.parameters ->> 'quorum'
            or new.majority <> coalesce(regulation.parameters ->> 'majority', 'of_votes')
            then 'council_decisions_follow_the_regulation'
          when new.supersedes_id is not null and not exists (
                 select 1 from council_decisions d where d.id = new.supersedes_id and d.outcome = 'adopted'
                   and d.subject_type = new.subject_type)
            then 'council_decisions_supersede_adopted'
          end;
        if refused is not null then
          raise exception 'the decision is refused: %', refused using errcode = 'check_violation', constraint = refused;
        end if;
        return new;
      end $$;

      create function session_closes_when_the_vote_is_over() returns trigger language plpgsql as $$
      begin
        if new.status = 'closed' and old.status = 'open' and new.kind = 'written' and exists (
             select 1 from agenda_items i where i.session_id = new.id
               and not written_vote_is_over(i.id, (new.closed_at at time zone 'Asia/Almaty')::date)) then
          raise exception 'the written vote goes on'
            using errcode = 'check_violation', constraint = 'council_sessions_closed_when_the_vote_is_over';
        end if;
        return new;
      end $$;
      create trigger council_sessions_closed_when_the_vote_is_over before update of status on council_sessions
        for each row execute function session_closes_when_the_vote_is_over();`;

const asBefore = `
      create or replace function decisions_must_follow_the_votes() returns trigger language plpgsql as $$
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
      end $$;`;

/**
 * Decisions keep the rule that they were counted by: the edition of the Council's regulation in force on the day of the
 * session, its quorum and its majority (11-2(2)). One adopted decision may take the place of an earlier one, once.
 */
export class CountByTheRegulation1763900002600 implements MigrationInterface {
  name = 'CountByTheRegulation1763900002600';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table council_decisions
        add column regulation_id uuid references act_editions on delete restrict,
        add column quorum text,
        add column quorum_needed int,
        add column majority text not null default 'of_votes',
        add column council_size int,
        add column taking_part int,
        add column conflicted int not null default 0,
        add column supersedes_id uuid references council_decisions on delete restrict
          constraint council_decisions_supersedes_id_key unique;
      ${sayOfEarlierDecisions}
      alter table council_decisions
        alter column council_size set not null,
        alter column taking_part set not null,
        alter column majority drop default,
        alter column conflicted drop default,
        drop constraint council_decisions_votes_check,
        add constraint council_decisions_votes_check check ((outcome = 'adopted') = case majority
          when 'of_votes' then votes_for > votes_against
          when 'of_present' then votes_for * 2 > taking_part
          when 'of_members' then votes_for * 2 > council_size end),
        add constraint council_decisions_rule_check check (majority in ('of_votes', 'of_present', 'of_members')
          and quorum in ('half', 'more_than_half', 'two_thirds')
          and votes_for + votes_against + votes_abstained <= taking_part),
        add constraint council_decisions_quorum_check check (quorum_needed is not distinct from (case quorum
            when 'half' then (council_size + 1) / 2
            when 'more_than_half' then council_size / 2 + 1
            when 'two_thirds' then (council_size * 2 + 2) / 3 end)
          and (quorum_needed is null or taking_part >= quorum_needed)),
        add constraint council_decisions_supersedes_check
          check (supersedes_id is null or (outcome = 'adopted' and supersedes_id <> id));

      ${takingPart}

      ${decisionsFollowTheVotes}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger council_sessions_closed_when_the_vote_is_over on council_sessions;
      drop function session_closes_when_the_vote_is_over;
      ${asBefore}
      drop function written_vote_is_over;
      drop function taking_part_in;
      alter table council_decisions
        drop column regulation_id, drop column quorum, drop column quorum_needed, drop column majority,
        drop column council_size, drop column taking_part, drop column conflicted, drop column supersedes_id,
        add constraint council_decisions_votes_check check ((outcome = 'adopted') = (votes_for > votes_against));
    `);
  }
}
