import { MigrationInterface, QueryRunner } from 'typeorm';

/** What was announced stays as it was announced: candidates have acted on it. */
const announcedStays = `
      create function calls_stay_as_announced() returns trigger language plpgsql as $$
      begin
        if old.status <> 'draft'
           and (to_jsonb(new) - array['status', 'closed_on', 'version']) <> (to_jsonb(old) - array['status', 'closed_on', 'version']) then
          raise exception 'the call is announced'
            using errcode = 'check_violation', constraint = 'calls_stay_as_announced';
        end if;
        if (old.status, new.status) not in (('draft', 'draft'), ('draft', 'announced'), ('announced', 'announced'), ('announced', 'closed')) then
          raise exception 'a call goes from draft to announced to closed'
            using errcode = 'check_violation', constraint = 'calls_status_order';
        end if;
        return new;
      end $$;
      create trigger calls_stay_as_announced before update on calls
        for each row execute function calls_stay_as_announced();
      create trigger calls_never_deleted before delete on calls
        for each row execute function refuse_delete();

      create function call_parts_stay_as_announced() returns trigger language plpgsql as $$
      begin
        perform 1 from calls c where c.id = coalesce(new.call_id, old.call_id) and c.status = 'draft' for share;
        if not found then
          raise exception 'the call is announced'
            using errcode = 'check_violation', constraint = 'calls_stay_as_announced';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger call_categories_stay_as_announced before insert or update or delete on call_categories
        for each row execute function call_parts_stay_as_announced();
      create trigger call_documents_stay_as_announced before insert or update or delete on call_documents
        for each row execute function call_parts_stay_as_announced();`;

/** What anybody may read of a call: what was announced, and no id. */
const publicProjection = `
      create view portal.calls as
        select c.year, c.number, c.title_kk, c.title_ru, c.basis, c.competences, c.term_months, c.opens_on, c.closes_on,
               (select jsonb_agg(jsonb_build_object('category', w.category, 'wanted', w.wanted) order by w.position)
                from call_categories w where w.call_id = c.id) as categories,
               (select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'note_kk', d.note_kk, 'note_ru', d.note_ru) order by d.position), '[]')
                from call_documents d where d.call_id = c.id) as documents,
               (select coalesce(jsonb_agg(jsonb_build_object('kk', r.name_kk, 'ru', r.name_ru, 'en', r.name_en) order by r.iso), '[]')
                from regions r where r.iso = any (c.regions)) as regions
        from calls c where c.status = 'announced';
      grant select on portal.calls to npm_portal;`;

/** Calls for candidates: who is wanted (11-1(3)), which papers, between which days. */
export class CreateCalls1763900003000 implements MigrationInterface {
  name = 'CreateCalls1763900003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table calls (
        id uuid primary key default gen_random_uuid(),
        year int,
        number int,
        title_kk text not null,
        title_ru text not null,
        basis text not null constraint calls_basis_check check (btrim(basis) <> ''),
        competences text[] not null constraint calls_competences_check check (competences <@ array[
          'law', 'medicine', 'psychiatry', 'psychology', 'social_work', 'child_protection', 'disability',
          'places_of_detention', 'interviewing', 'documentation_of_torture']),
        regions text[] not null constraint calls_regions_check check (regions <@ array[
          'KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27', 'KZ-31', 'KZ-33', 'KZ-35', 'KZ-39', 'KZ-43', 'KZ-47',
          'KZ-55', 'KZ-59', 'KZ-61', 'KZ-62', 'KZ-63', 'KZ-71', 'KZ-75', 'KZ-79']),
        term_months int constraint calls_term_months_check check (term_months between 1 and 120),
        opens_on date not null,
        closes_on date not null,
        status text not null default 'draft' constraint calls_status_check check (status in ('draft', 'announced', 'closed')),
        announced_on date,
        closed_on date,
        version int not null default 1,
        created_at timestamptz not null,
        constraint calls_days_check check (closes_on >= opens_on),
        constraint calls_number_check check ((status = 'draft') = (number is null) and (number is null) = (year is null)),
        constraint calls_announced_on_check check ((status = 'draft') = (announced_on is null)),
        constraint calls_closed_on_check check ((status = 'closed') = (closed_on is not null)),
        constraint calls_year_number_key unique (year, number)
      );

      create table call_categories (
        id uuid primary key default gen_random_uuid(),
        call_id uuid not null references calls on delete restrict,
        position int not null,
        category text not null constraint call_categories_category_check check (category in
          ('monitoring_commission_member', 'public_association_member', 'lawyer', 'social_worker', 'doctor')),
        wanted int constraint call_categories_wanted_check check (wanted > 0),
        constraint call_categories_call_id_category_key unique (call_id, category)
      );

      create table call_documents (
        id uuid primary key default gen_random_uuid(),
        call_id uuid not null references calls on delete restrict,
        position int not null,
        kind text not null constraint call_documents_kind_check check (kind in ('application_form', 'cv', 'diploma',
          'work_record', 'nomination_by_organisation', 'consent_to_processing', 'motivation_letter')),
        note_kk text,
        note_ru text,
        constraint call_documents_call_id_kind_key unique (call_id, kind)
      );

      ${announcedStays}

      ${publicProjection}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop view portal.calls;
      drop table call_documents;
      drop table call_categories;
      drop function call_parts_stay_as_announced;
      drop table calls;
      drop function calls_stay_as_announced;
    `);
  }
}
