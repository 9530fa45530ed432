import { MigrationInterface, QueryRunner } from 'typeorm';
import regions from '@shared/places/regions.json';

/** A region that did not exist yet held nobody: what was there then belonged to the region that it was formed from. */
const regionsThatExisted = `
      create function place_history_in_regions_that_existed() returns trigger language plpgsql as $$
      begin
        if exists (select from regions r where r.iso = new.region_iso and r.valid_from >= new.until)
          or exists (
            select from regions r where r.valid_from > new.until and r.iso = coalesce(
              (select h.region_iso from place_history h
                where h.place_id = new.place_id and h.kind = 'region' and h.until > new.until order by h.until limit 1),
              (select p.region_iso from places p where p.id = new.place_id))) then
          raise exception 'a place was in a region before the region existed'
            using errcode = 'check_violation', constraint = 'place_history_in_regions_that_existed';
        end if;
        return new;
      end $$;
      create trigger place_history_in_regions_that_existed after insert on place_history
        for each row when (new.kind = 'region') execute function place_history_in_regions_that_existed();

      create function places_region_existed() returns trigger language plpgsql as $$
      begin
        if (select r.valid_from from regions r where r.iso = new.region_iso)
            > (select max(h.until) from place_history h where h.place_id = new.id and h.kind = 'region') then
          raise exception 'a place was in a region before the region existed'
            using errcode = 'check_violation', constraint = 'places_region_existed';
        end if;
        return new;
      end $$;
      create trigger places_region_existed after update of region_iso on places
        for each row execute function places_region_existed();`;

/**
 * What the register says of a place today stays in its row; what it said before is kept beside it, with the first day on
 * which it was so no longer (11-1(2)). A count of persons held is of a day (11-4(1)(1)): earlier counts are kept as well.
 */
export class KeepTheHistoryOfPlaces1764000000000 implements MigrationInterface {
  name = 'KeepTheHistoryOfPlaces1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table regions add column formed_from text references regions on delete restrict;

      alter table places
        add column population_source text,
        add column latitude double precision,
        add column longitude double precision,
        add column visit_days int,
        add column visit_cost_tiyn bigint,
        add column merged_into_id uuid references places on delete restrict,
        add constraint places_population_source_check check (population_source is null or persons_held is not null),
        add constraint places_coordinates_check check (
          (latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180),
        add constraint places_visit_days_check check (visit_days between 1 and 10),
        add constraint places_visit_cost_check check (visit_cost_tiyn >= 0),
        add constraint places_merged_into_check check (
          merged_into_id is null or (closed_on is not null and merged_into_id <> id));
      create index places_merged_into_id_idx on places (merged_into_id);

      create table place_history (
        id uuid primary key default gen_random_uuid(),
        place_id uuid not null references places on delete restrict,
        kind text not null constraint place_history_kind_check check (kind in ('name', 'region', 'authority')),
        until date not null,
        name_kk text,
        name_ru text,
        name_en text,
        region_iso text references regions on delete restrict,
        authority_id uuid references authorities on delete restrict,
        reason text not null constraint place_history_reason_check check (btrim(reason) <> ''),
        recorded_at timestamptz not null,
        constraint place_history_place_id_kind_until_key unique (place_id, kind, until),
        constraint place_history_value_check check (
          num_nonnulls(name_kk, name_ru, name_en) = case kind when 'name' then 3 else 0 end
          and (region_iso is not null) = (kind = 'region') and (authority_id is not null) = (kind = 'authority'))
      );
      create trigger place_history_append_only before update or delete on place_history
        for each row execute function refuse_update_or_delete();
      ${regionsThatExisted}

      create table earlier_populations (
        place_id uuid not null references places on delete restrict,
        as_of date not null,
        persons_held int not null constraint earlier_populations_persons_held_check check (persons_held >= 0),
        capacity int constraint earlier_populations_capacity_check check (capacity >= 0),
        source text,
        recorded_at timestamptz not null,
        constraint earlier_populations_pkey primary key (place_id, as_of)
      );
      create trigger earlier_populations_append_only before update or delete on earlier_populations
        for each row execute function refuse_update_or_delete();
    `);
    for (const { iso, formedFrom } of regions) {
      if (formedFrom) await queryRunner.query('update regions set formed_from = $2 where iso = $1', [iso, formedFrom]);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table earlier_populations;
      drop trigger places_region_existed on places;
      drop function places_region_existed;
      drop table place_history;
      drop function place_history_in_regions_that_existed;
      alter table places
        drop column merged_into_id, drop column visit_cost_tiyn, drop column visit_days, drop column longitude,
        drop column latitude, drop column population_source;
      alter table regions drop column formed_from;
    `);
  }
}
