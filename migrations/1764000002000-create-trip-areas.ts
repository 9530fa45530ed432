import { MigrationInterface, QueryRunner } from 'typeorm';

/** Places that one trip reaches, and what the trip costs: plans fill trips with visits (11-7(2)). */
export class CreateTripAreas1764000002000 implements MigrationInterface {
  name = 'CreateTripAreas1764000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table trip_areas (
        id uuid primary key default gen_random_uuid(),
        region_iso text not null references regions on delete restrict,
        name_kk text collate "kk-x-icu" not null,
        name_ru text collate "ru-x-icu" not null,
        name_en text collate "en-x-icu" not null,
        trip_cost_tiyn bigint not null constraint trip_areas_trip_cost_check check (trip_cost_tiyn >= 0),
        version int not null default 1,
        created_at timestamptz not null,
        constraint trip_areas_id_region_iso_key unique (id, region_iso),
        constraint trip_areas_region_iso_name_ru_key unique (region_iso, name_ru)
      );

      alter table places
        add column trip_area_id uuid,
        add constraint places_trip_area_id_region_iso_fkey foreign key (trip_area_id, region_iso)
          references trip_areas (id, region_iso) on delete restrict;
      create index places_trip_area_id_idx on places (trip_area_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table places drop column trip_area_id;
      drop table trip_areas;
    `);
  }
}
