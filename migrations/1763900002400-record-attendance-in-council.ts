import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who was present at a session in person, which a quorum is counted from (11-2(2)). Closing the session also writes down
 * who was absent; from then on the list is part of the minutes.
 */
export class RecordAttendanceInCouncil1763900002400 implements MigrationInterface {
  name = 'RecordAttendanceInCouncil1763900002400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table session_attendances (
        session_id uuid not null references council_sessions on delete restrict,
        council_member_id uuid not null references council_members on delete restrict,
        is_present boolean not null,
        primary key (session_id, council_member_id)
      );

      create function voters_on(item uuid) returns setof uuid language sql stable as $$
        select v.council_member_id from votes v where v.agenda_item_id = item
        union select r.council_member_id from ballot_receipts r where r.agenda_item_id = item
      $$;

      create function attendances_must_be_lawful() returns trigger language plpgsql as $$
      declare
        session council_sessions;
        attendance session_attendances := coalesce(new, old);
        has_voted boolean := exists (select 1 from agenda_items i where i.session_id = attendance.session_id
          and attendance.council_member_id in (select voters_on(i.id)));
      begin
        select s.* into session from council_sessions s where s.id = attendance.session_id for share;
        if session.status <> 'open' then
          raise exception 'the session is closed'
            using errcode = 'check_violation', constraint = 'session_attendances_in_open_session';
        end if;
        if session.kind <> 'in_person' and attendance.is_present and not has_voted then
          raise exception 'who takes part in a written vote has voted'
            using errcode = 'check_violation', constraint = 'session_attendances_in_person';
        end if;
        if tg_op <> 'DELETE'
           and new.council_member_id not in (select m.id from council_members_on(session.held_on) m) then
          raise exception 'the term of the member does not cover the session'
            using errcode = 'check_violation', constraint = 'session_attendances_by_members_in_term';
        end if;
        if has_voted and (tg_op = 'DELETE' or not new.is_present) then
          raise exception 'who has voted was present'
            using errcode = 'check_violation', constraint = 'session_attendances_of_voters_stay';
        end if;
        return attendance;
      end $$;
      create trigger attendances_must_be_lawful before insert or update or delete on session_attendances
        for each row execute function attendances_must_be_lawful();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table session_attendances;
      drop function attendances_must_be_lawful;
      drop function voters_on;
    `);
  }
}
