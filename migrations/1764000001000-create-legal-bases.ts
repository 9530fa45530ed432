import { MigrationInterface, QueryRunner } from 'typeorm';

/** Asked when the transaction ends, so that a place and its basis can be written one after the other. */
const everyPlaceRestsOnOne = `
      create function place_rests_on_a_legal_basis() returns trigger language plpgsql as $$
      declare
        place uuid := coalesce(to_jsonb(old) ->> 'place_id', to_jsonb(new) ->> 'id');
      begin
        if exists (select from places p where p.id = place)
          and not exists (select from place_legal_bases b where b.place_id = place and b.until is null) then
          raise exception 'a place rests on no legal basis'
            using errcode = 'check_violation', constraint = 'place_rests_on_a_legal_basis';
        end if;
        return null;
      end $$;
      create constraint trigger place_rests_on_a_legal_basis after insert on places deferrable initially deferred
        for each row execute function place_rests_on_a_legal_basis();
      create constraint trigger place_legal_bases_leave_one after update or delete on place_legal_bases
        deferrable initially deferred for each row execute function place_rests_on_a_legal_basis();`;

/**
 * The laws that put organisations under the mandate (11-1(2)), and which place rests on which of them since when. What
 * places said of their law in free words becomes a law of this register, one for each wording.
 */
export class CreateLegalBases1764000001000 implements MigrationInterface {
  name = 'CreateLegalBases1764000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table legal_bases (
        id uuid primary key default gen_random_uuid(),
        kind text not null constraint legal_bases_kind_check check (kind in ('law', 'code', 'treaty', 'subordinate_act')),
        title_kk text not null constraint legal_bases_title_kk_key unique,
        title_ru text not null constraint legal_bases_title_ru_key unique,
        title_en text not null constraint legal_bases_title_en_key unique,
        citation text,
        in_force_from date,
        repealed_on date,
        version int not null default 1,
        created_at timestamptz not null,
        constraint legal_bases_title_check check (btrim(title_kk) <> '' and btrim(title_ru) <> '' and btrim(title_en) <> ''),
        constraint legal_bases_days_check check (repealed_on > in_force_from)
      );
      create trigger legal_bases_never_deleted before delete on legal_bases
        for each row execute function refuse_delete();

      create table place_legal_bases (
        id uuid primary key default gen_random_uuid(),
        place_id uuid not null references places on delete restrict,
        legal_basis_id uuid not null references legal_bases on delete restrict,
        since date not null,
        until date,
        recorded_at timestamptz not null,
        constraint place_legal_bases_days_check check (until > since),
        constraint place_legal_bases_named_once exclude using gist
          (place_id with =, legal_basis_id with =, daterange(since, until) with &&)
      );
      create index place_legal_bases_legal_basis_id_idx on place_legal_bases (legal_basis_id);

      insert into legal_bases (kind, title_kk, title_ru, title_en, created_at)
        select distinct 'law', btrim(legal_basis), btrim(legal_basis), btrim(legal_basis), now() from places;
      insert into place_legal_bases (place_id, legal_basis_id, since, recorded_at)
        select p.id, b.id, p.under_mandate_from, now() from places p join legal_bases b on b.title_ru = btrim(p.legal_basis);
      alter table places drop column legal_basis;
      ${everyPlaceRestsOnOne}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table places add column legal_basis text;
      update places p set legal_basis = (
        select b.title_ru from place_legal_bases l join legal_bases b on b.id = l.legal_basis_id
          where l.place_id = p.id and l.until is null order by l.since, b.title_ru limit 1);
      alter table places
        alter column legal_basis set not null,
        add constraint places_legal_basis_check check (btrim(legal_basis) <> '');
      drop trigger place_rests_on_a_legal_basis on places;
      drop table place_legal_bases;
      drop table legal_bases;
      drop function place_rests_on_a_legal_basis;
    `);
  }
}
