import { MigrationInterface, QueryRunner } from 'typeorm';
import regions from '@shared/places/regions.json';

/** Organisations subject to visits (11-1(2)) with their legal basis; last_periodic_visit_on is where the four years run from (11-7(1)(1)). */
export class CreatePlaces1763800004000 implements MigrationInterface {
  name = 'CreatePlaces1763800004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table regions (
        iso text primary key,
        kato text not null constraint regions_kato_key unique,
        name_kk text not null,
        name_ru text not null,
        name_en text not null,
        valid_from date not null
      );

      create table places (
        id uuid primary key default gen_random_uuid(),
        name_kk text collate "kk-x-icu" not null,
        name_ru text collate "ru-x-icu" not null,
        name_en text collate "en-x-icu" not null,
        search_text text not null,
        type text not null constraint places_type_check check (type in (
          'correctional_institution', 'pretrial_detention_centre', 'temporary_detention_facility', 'police_premises',
          'special_reception_centre', 'reception_distribution_centre', 'juvenile_adaptation_centre',
          'special_education_organisation', 'orphanage', 'psychiatric_organisation', 'compulsory_treatment_organisation',
          'social_service_provider', 'military_guardhouse', 'national_security_facility', 'other_by_law')),
        region_iso text not null references regions on delete restrict,
        authority_id uuid not null references authorities on delete restrict,
        legal_basis text not null constraint places_legal_basis_check check (btrim(legal_basis) <> ''),
        bin text constraint places_bin_check check (has_valid_checksum(bin)),
        capacity int constraint places_capacity_check check (capacity >= 0),
        persons_held int constraint places_persons_held_check check (persons_held >= 0),
        persons_held_as_of date,
        address text,
        under_mandate_from date not null,
        closed_on date,
        last_periodic_visit_on date,
        is_demonstration boolean not null default false,
        version int not null default 1,
        created_at timestamptz not null,
        constraint places_persons_held_as_of_check check ((persons_held is null) = (persons_held_as_of is null)),
        constraint places_closed_on_check check (closed_on >= under_mandate_from)
      );
      create unique index places_bin_key on places (bin) where bin is not null and closed_on is null;
      create index places_region_iso_idx on places (region_iso);
      create index places_authority_id_idx on places (authority_id);
      create index places_last_periodic_visit_on_idx on places (last_periodic_visit_on);
    `);
    for (const { iso, kato, kk, ru, en, validFrom } of regions) {
      await queryRunner.query('insert into regions values ($1, $2, $3, $4, $5, $6)', [
        iso,
        kato,
        kk,
        ru,
        en,
        validFrom,
      ]);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table places;
      drop table regions;
    `);
  }
}
