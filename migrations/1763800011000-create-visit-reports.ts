import { MigrationInterface, QueryRunner } from 'typeorm';

/** The visit report (11-8(4)): frozen versions, a signature of every member who carried out the visit, dissent attached, then locked. */
export class CreateVisitReports1763800011000 implements MigrationInterface {
  name = 'CreateVisitReports1763800011000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table report_forms (
        id uuid primary key default gen_random_uuid(),
        edition int not null constraint report_forms_edition_key unique,
        sections jsonb not null,
        decision_id uuid references council_decisions on delete restrict,
        approved_on date,
        created_at timestamptz not null
      );
      create function report_form_needs_council_decision() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.approved_on is not null then
          raise exception 'an approved form does not change' using errcode = 'check_violation', constraint = 'report_forms_append_only';
        end if;
        if new.approved_on is not null then
          perform require_council_decision(new.decision_id, 'report_form', new.id);
        end if;
        return new;
      end $$;
      create trigger report_form_needs_council_decision before insert or update on report_forms
        for each row execute function report_form_needs_council_decision();

      create table visit_reports (
        id uuid primary key default gen_random_uuid(),
        visit_id uuid not null constraint visit_reports_visit_id_key unique references visits on delete restrict,
        form_id uuid not null references report_forms on delete restrict,
        language text not null constraint visit_reports_language_check check (language in ('kk', 'ru')),
        status text not null default 'draft' constraint visit_reports_status_check check (status in ('draft', 'frozen', 'locked')),
        sections jsonb not null default '{}',
        current_version_id uuid,
        locked_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null,
        constraint visit_reports_frozen_check check ((status = 'draft') = (current_version_id is null)),
        constraint visit_reports_locked_check check ((status = 'locked') = (locked_at is not null))
      );

      create table findings (
        id uuid primary key default gen_random_uuid(),
        report_id uuid not null references visit_reports on delete restrict,
        position int not null,
        theme text not null constraint findings_theme_check check (theme in ('treatment', 'protection_measures',
          'material_conditions', 'regime_and_activities', 'medical_services', 'personnel')),
        body text not null constraint findings_body_check check (btrim(body) <> ''),
        sources text[] not null constraint findings_sources_check check
          (sources <@ array['held_persons', 'staff', 'registers', 'own_observation'] and sources <> '{}'),
        constraint findings_report_id_position_key unique (report_id, position)
      );

      create table recommendations (
        id uuid primary key default gen_random_uuid(),
        report_id uuid not null references visit_reports on delete restrict,
        position int not null,
        authority_id uuid not null references authorities on delete restrict,
        theme text not null constraint recommendations_theme_check check (theme in ('treatment', 'protection_measures',
          'material_conditions', 'regime_and_activities', 'medical_services', 'personnel')),
        body text not null constraint recommendations_body_check check (btrim(body) <> ''),
        constraint recommendations_report_id_position_key unique (report_id, position)
      );

      create table visit_report_versions (
        id uuid primary key default gen_random_uuid(),
        report_id uuid not null references visit_reports on delete restrict,
        number int not null,
        content text not null,
        sha256 text not null,
        frozen_at timestamptz not null,
        constraint visit_report_versions_report_id_number_key unique (report_id, number),
        constraint visit_report_versions_sha256_check check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
      );
      create trigger visit_report_versions_append_only before update or delete on visit_report_versions
        for each row execute function refuse_update_or_delete();
      alter table visit_reports add constraint visit_reports_current_version_id_fkey
        foreign key (current_version_id) references visit_report_versions on delete restrict;

      create table report_signatures (
        id uuid primary key default gen_random_uuid(),
        version_id uuid not null references visit_report_versions on delete restrict,
        participant_id uuid not null references participants on delete restrict,
        sha256 text not null,
        dissent text,
        signed_at timestamptz not null,
        constraint report_signatures_version_id_participant_id_key unique (version_id, participant_id),
        constraint report_signatures_dissent_check check (dissent is null or btrim(dissent) <> '')
      );
      create trigger report_signatures_append_only before update or delete on report_signatures
        for each row execute function refuse_update_or_delete();

      create function signature_must_be_of_a_member() returns trigger language plpgsql as $$
      begin
        if not exists (
          select 1 from visit_report_versions v
            join visit_reports r on r.id = v.report_id and r.current_version_id = v.id and r.status = 'frozen'
            join visit_members m on m.visit_id = r.visit_id and m.participant_id = new.participant_id
          where v.id = new.version_id and v.sha256 = new.sha256) then
          raise exception 'only a member who carried out the visit signs the frozen report'
            using errcode = 'check_violation', constraint = 'signature_must_be_of_a_member';
        end if;
        return new;
      end $$;
      create trigger signature_must_be_of_a_member before insert on report_signatures
        for each row execute function signature_must_be_of_a_member();

      create function visit_report_moves_lawfully() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'a visit report is never deleted' using errcode = 'check_violation', constraint = 'visit_reports_never_deleted';
        end if;
        if old.status = 'locked' then
          raise exception 'a signed report is locked' using errcode = 'check_violation', constraint = 'signed_report_is_locked';
        end if;
        if (new.visit_id, new.form_id) is distinct from (old.visit_id, old.form_id)
           or (old.status = 'frozen' and new.status <> 'draft' and new.sections is distinct from old.sections) then
          raise exception 'a frozen report does not change' using errcode = 'check_violation', constraint = 'frozen_report_is_fixed';
        end if;
        if new.status = 'frozen' and old.status = 'draft' and exists
           (select 1 from complaints c where c.visit_id = new.visit_id and c.status <> 'transferred') then
          raise exception 'a complaint of the visit is not transferred'
            using errcode = 'check_violation', constraint = 'report_needs_transferred_complaints';
        end if;
        if new.status = 'locked' and (old.status <> 'frozen' or not exists
             (select 1 from visit_members m where m.visit_id = new.visit_id)
           or exists (
             select 1 from visit_members m where m.visit_id = new.visit_id and not exists
               (select 1 from report_signatures s where s.version_id = new.current_version_id and s.participant_id = m.participant_id))) then
          raise exception 'every member who carried out the visit signs'
            using errcode = 'check_violation', constraint = 'report_must_be_signed_by_every_member';
        end if;
        return new;
      end $$;
      create trigger visit_report_moves_lawfully before update or delete on visit_reports
        for each row execute function visit_report_moves_lawfully();

      create function frozen_report_is_fixed() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from visit_reports r where r.id in (
             case when tg_op <> 'DELETE' then new.report_id end, case when tg_op <> 'INSERT' then old.report_id end)
           and r.status <> 'draft') then
          raise exception 'a frozen report does not change' using errcode = 'check_violation', constraint = 'frozen_report_is_fixed';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger findings_fixed before insert or update or delete on findings
        for each row execute function frozen_report_is_fixed();
      create trigger recommendations_fixed before insert or update or delete on recommendations
        for each row execute function frozen_report_is_fixed();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table visit_reports drop constraint visit_reports_current_version_id_fkey;
      drop table report_signatures;
      drop function signature_must_be_of_a_member;
      drop table visit_report_versions;
      drop table recommendations;
      drop table findings;
      drop table visit_reports;
      drop function frozen_report_is_fixed;
      drop function visit_report_moves_lawfully;
      drop table report_forms;
      drop function report_form_needs_council_decision;
    `);
  }
}
