import { MigrationInterface, QueryRunner } from 'typeorm';

/** Editions come one after the other and never change; a participant's word is given once, to the one in force that day. */
const editionsAndWords = `
      create function conduct_editions_follow_each_other() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtext('conduct_editions'));
        if exists (select 1 from conduct_editions e where e.number >= new.number or e.in_force_from >= new.in_force_from)
           or new.number <> 1 + (select count(*) from conduct_editions) then
          raise exception 'an edition follows the one before it'
            using errcode = 'check_violation', constraint = 'conduct_editions_follow_each_other';
        end if;
        return new;
      end $$;
      create trigger conduct_editions_follow_each_other before insert on conduct_editions
        for each row execute function conduct_editions_follow_each_other();
      create trigger conduct_editions_append_only before update or delete on conduct_editions
        for each row execute function refuse_update_or_delete();

      create function conduct_acknowledgements_of_the_edition_in_force() returns trigger language plpgsql as $$
      begin
        if new.edition_id is distinct from (select e.id from conduct_editions e where e.in_force_from <= new.acknowledged_on
                                            order by e.in_force_from desc limit 1) then
          raise exception 'the edition is not in force that day'
            using errcode = 'check_violation', constraint = 'conduct_acknowledgements_of_the_edition_in_force';
        end if;
        return new;
      end $$;
      create trigger conduct_acknowledgements_of_the_edition_in_force before insert on conduct_acknowledgements
        for each row execute function conduct_acknowledgements_of_the_edition_in_force();
      create trigger conduct_acknowledgements_append_only before update or delete on conduct_acknowledgements
        for each row execute function refuse_update_or_delete();`;

/** The code of conduct that the Ombudsman approves, and each participant's acknowledgement of it (11-5(1)). */
export class CreateConduct1763900006500 implements MigrationInterface {
  name = 'CreateConduct1763900006500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table conduct_editions (
        id uuid primary key default gen_random_uuid(),
        number int not null constraint conduct_editions_number_key unique,
        text_kk text not null,
        text_ru text not null,
        text_en text,
        approved_on date not null,
        in_force_from date not null,
        created_at timestamptz not null,
        constraint conduct_editions_text_check check (btrim(text_kk) <> '' and btrim(text_ru) <> ''),
        constraint conduct_editions_in_force_from_check check (in_force_from >= approved_on)
      );

      create table conduct_acknowledgements (
        id uuid primary key default gen_random_uuid(),
        edition_id uuid not null references conduct_editions on delete restrict,
        participant_id uuid not null references participants on delete restrict,
        acknowledged_on date not null,
        acknowledged_at timestamptz not null,
        constraint conduct_acknowledgements_edition_id_participant_id_key unique (edition_id, participant_id)
      );
      create index conduct_acknowledgements_participant_id_idx on conduct_acknowledgements (participant_id);

      ${editionsAndWords}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table conduct_acknowledgements;
      drop function conduct_acknowledgements_of_the_edition_in_force;
      drop table conduct_editions;
      drop function conduct_editions_follow_each_other;
    `);
  }
}
