import { MigrationInterface, QueryRunner } from 'typeorm';

/** Two records of one place become one for good: the merged one leads to an open one, which is merged nowhere itself. */
const mergesAreForGood = `
      create function place_merge_is_lawful() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.merged_into_id is not null then
          raise exception 'a merged record leads to another for good'
            using errcode = 'check_violation', constraint = 'places_merged_for_good';
        end if;
        if not exists (select from places p where p.id = new.merged_into_id and p.closed_on is null and p.merged_into_id is null) then
          raise exception 'a record is merged into an open one'
            using errcode = 'check_violation', constraint = 'places_merged_into_open';
        end if;
        return new;
      end $$;
      create trigger place_merge_is_lawful before insert on places
        for each row when (new.merged_into_id is not null) execute function place_merge_is_lawful();
      create trigger place_merge_changes_lawfully before update of merged_into_id on places
        for each row when (new.merged_into_id is distinct from old.merged_into_id) execute function place_merge_is_lawful();

      -- the record and all that were merged into it: they are of one and the same place
      create function place_records(record uuid) returns setof uuid language sql stable as $$
        with recursive one as (
          select record as id
          union select p.id from places p join one on p.merged_into_id = one.id)
        select id from one
      $$;`;

/** 11-5(3): a tie to a place is one to every record of it, whichever a group is drawn for. */
const conflictsWith = (places: string): string => `
      create or replace function participants_in_conflict_with(place uuid, authority uuid, first_day date, last_day date)
        returns setof uuid language plpgsql as $$
      begin
        perform set_config('npm.known_conflicts', 'participants_only', true);
        return query select distinct c.participant_id from known_conflicts c
          where (${places} or c.authority_id = authority)
            and daterange(c.since, c.until, '[]') && daterange(first_day, last_day, '[]');
        perform set_config('npm.known_conflicts', '', true);
      end $$;`;

/** Records of one place that were merged stay where they are, with all that points to them, and lead to the one that goes on. */
export class KeepMergesOfPlaces1764000100000 implements MigrationInterface {
  name = 'KeepMergesOfPlaces1764000100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(mergesAreForGood);
    await queryRunner.query(conflictsWith('c.place_id in (select place_records(place))'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(conflictsWith('c.place_id = place'));
    await queryRunner.query(`
      drop function place_records;
      drop trigger place_merge_changes_lawfully on places;
      drop trigger place_merge_is_lawful on places;
      drop function place_merge_is_lawful;
    `);
  }
}
