import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session is held in person on its day, or is a written vote between two days; it may be convened ahead (11-2(1)). What
 * was closed stays closed: the minutes rest on it.
 */
export class TellKindsOfCouncilSession1763900002000 implements MigrationInterface {
  name = 'TellKindsOfCouncilSession1763900002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table council_sessions
        add column kind text not null default 'in_person'
          constraint council_sessions_kind_check check (kind in ('in_person', 'written')),
        add column closes_on date,
        add column closed_at timestamptz,
        add column regulation_id uuid references act_editions on delete restrict,
        add constraint council_sessions_closes_on_check
          check ((kind = 'written') = (closes_on is not null) and (closes_on is null or closes_on >= held_on));

      drop trigger council_sessions_append_only on council_sessions;
      create trigger council_sessions_append_only
        before delete or update of number, held_on, year, kind, closes_on on council_sessions
        for each row execute function refuse_update_or_delete();

      create function council_members_on(day date) returns setof council_members language sql stable as $$
        select m from council_members m
        where m.term_from <= day and (m.term_to is null or m.term_to >= day) and (m.ended_on is null or m.ended_on > day)
      $$;

      create function closed_session_is_fixed() returns trigger language plpgsql as $$
      begin
        if old.status = 'closed' then
          raise exception 'the session is closed'
            using errcode = 'check_violation', constraint = 'council_sessions_fixed_once_closed';
        end if;
        return new;
      end $$;
      create trigger council_sessions_fixed_once_closed before update on council_sessions
        for each row execute function closed_session_is_fixed();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger council_sessions_fixed_once_closed on council_sessions;
      drop function closed_session_is_fixed;
      drop function council_members_on;
      drop trigger council_sessions_append_only on council_sessions;
      alter table council_sessions drop column kind, drop column closes_on, drop column closed_at, drop column regulation_id;
      create trigger council_sessions_append_only before delete or update of number, held_on, year on council_sessions
        for each row execute function refuse_update_or_delete();
    `);
  }
}
