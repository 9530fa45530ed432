import { MigrationInterface, QueryRunner } from 'typeorm';

const regions = `array[
          'KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27', 'KZ-31', 'KZ-33', 'KZ-35', 'KZ-39', 'KZ-43', 'KZ-47',
          'KZ-55', 'KZ-59', 'KZ-61', 'KZ-62', 'KZ-63', 'KZ-71', 'KZ-75', 'KZ-79']`;
const competences = `array[
          'law', 'medicine', 'psychiatry', 'psychology', 'social_work', 'child_protection', 'disability',
          'places_of_detention', 'interviewing', 'documentation_of_torture']`;

/** 11-1(3): a call takes applications while it is announced, between its days, of the categories that it wants. */
const applicationsFitTheirCall = `
      create function application_must_fit_its_call() returns trigger language plpgsql as $$
      begin
        perform 1 from calls c where c.id = new.call_id and c.status = 'announced'
          and new.submitted_on between c.opens_on and c.closes_on for share;
        if not found then
          raise exception 'the call takes no application of that day'
            using errcode = 'check_violation', constraint = 'application_must_fit_its_call';
        end if;
        if not exists (select 1 from call_categories w where w.call_id = new.call_id and w.category = new.category) then
          raise exception 'the call does not want the category'
            using errcode = 'check_violation', constraint = 'application_must_be_of_a_wanted_category';
        end if;
        return new;
      end $$;
      create trigger application_must_fit_its_call before insert or update of call_id, submitted_on, category on applications
        for each row when (new.call_id is not null) execute function application_must_fit_its_call();`;

/** A mandate is renewed for the person who holds it. */
const renewalsAreOfTheSamePerson = `
      create function applications_renewal_same_person() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from participants p join applications a on a.id = p.application_id
                       where p.id = new.renews_participant_id and a.iin = new.iin) then
          raise exception 'the participant is another person'
            using errcode = 'check_violation', constraint = 'applications_renewal_same_person';
        end if;
        return new;
      end $$;
      create trigger applications_renewal_same_person before insert or update of renews_participant_id, iin on applications
        for each row when (new.renews_participant_id is not null) execute function applications_renewal_same_person();`;

/** Papers come and go while the application is undecided; which were there is never forgotten. */
const documentsPrecedeTheDecision = `
      create function application_documents_before_decision() returns trigger language plpgsql as $$
      begin
        perform 1 from applications a where a.id = new.application_id and a.status = 'submitted' for share;
        if not found then
          raise exception 'the application is decided'
            using errcode = 'check_violation', constraint = 'application_documents_before_decision';
        end if;
        if tg_op = 'UPDATE' and (old.removed_at is not null or (to_jsonb(new) - 'removed_at') <> (to_jsonb(old) - 'removed_at')) then
          raise exception 'a document is removed once and not changed'
            using errcode = 'check_violation', constraint = 'application_documents_stay';
        end if;
        return new;
      end $$;
      create trigger application_documents_before_decision before insert or update on application_documents
        for each row execute function application_documents_before_decision();
      create trigger application_documents_never_deleted before delete on application_documents
        for each row execute function refuse_delete();`;

const selectionFunction = (isClear: string, isChanged: string): string => `
      create or replace function application_must_be_clear_of_grounds() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.status <> 'submitted'${isChanged} then
          raise exception 'the application is decided'
            using errcode = 'check_violation', constraint = 'applications_decided_once';
        end if;
        if new.status = 'selected' then
          if exists (select 1 from disqualification_grounds g
                     where daterange(g.valid_from, g.valid_to, '[]') @> new.decided_on and not ${isClear}) then
            raise exception 'a ground of ineligibility is open or met'
              using errcode = 'check_violation', constraint = 'application_must_be_clear_of_grounds';
          end if;
          perform require_council_decision(new.decision_id, 'selection', new.id);
          if new.decided_on <> (select d.decided_on from council_decisions d where d.id = new.decision_id) then
            raise exception 'the day is not that of the decision'
              using errcode = 'check_violation', constraint = 'applications_decided_with_council';
          end if;
        end if;
        return new;
      end $$;`;

/** 11-3: the newest check made by the day counts, and only until its evidence runs out; an earlier one never comes back. */
const newestCheckIsClear = `coalesce(
                       (select c.result = 'clear' and (c.good_until is null or c.good_until >= new.decided_on)
                        from ground_checks c
                        where c.application_id = new.id and c.ground_code = g.code and c.checked_on <= new.decided_on
                        order by c.checked_on desc, c.number desc limit 1), false)`;

/** The address for letters is no part of what was decided. */
const butForTheAddress = `
           and (to_jsonb(new) - array['email', 'version']) <> (to_jsonb(old) - array['email', 'version'])`;

const anyCheckIsClear = `exists (select 1 from ground_checks c
                                       where c.application_id = new.id and c.ground_code = g.code
                                         and c.result = 'clear' and c.checked_on <= new.decided_on)`;

/**
 * Applications answer calls, carry papers and what the candidate can do, and may ask for a renewal (11-1(3)). The checks of
 * the grounds become a ledger: each is kept, the newest counts, and evidence runs out (11-3).
 */
export class WidenApplications1763900004000 implements MigrationInterface {
  name = 'WidenApplications1763900004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table applications
        add column email text constraint applications_email_check check (btrim(email) <> ''),
        add column locale text not null default 'kk' constraint applications_locale_check check (locale in ('kk', 'ru', 'en')),
        add column call_id uuid references calls on delete restrict,
        add column renews_participant_id uuid references participants on delete restrict,
        add column competences text[] not null default '{}' constraint applications_competences_check check (competences <@ ${competences}),
        add column travel_regions text[] not null default '{}' constraint applications_travel_regions_check check (travel_regions <@ ${regions});
      create index applications_call_id_idx on applications (call_id);
      create index applications_renews_participant_id_idx on applications (renews_participant_id);

      ${applicationsFitTheirCall}

      ${renewalsAreOfTheSamePerson}

      create table application_documents (
        id uuid primary key default gen_random_uuid(),
        application_id uuid not null references applications on delete restrict,
        kind text not null constraint application_documents_kind_check check (kind in ('application_form', 'cv', 'diploma',
          'work_record', 'nomination_by_organisation', 'consent_to_processing', 'motivation_letter')),
        file_id uuid not null constraint application_documents_file_id_key unique references stored_files on delete restrict,
        added_on date not null,
        removed_at timestamptz,
        created_at timestamptz not null
      );
      create index application_documents_application_id_idx on application_documents (application_id);

      ${documentsPrecedeTheDecision}

      alter table ground_checks
        drop column version,
        drop constraint ground_checks_application_id_ground_code_key,
        add column number int not null default 1,
        add column good_until date,
        add constraint ground_checks_good_until_check check (good_until >= checked_on),
        add constraint ground_checks_number_key unique (application_id, ground_code, number);
      alter table ground_checks alter column number drop default;
      create trigger ground_checks_stay_as_written before update on ground_checks
        for each row execute function refuse_update_or_delete();

      ${selectionFunction(newestCheckIsClear, butForTheAddress)}
    `);
  }

  /** Only the newest check of each ground outlives the way down: the schema before has room for one. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ${selectionFunction(anyCheckIsClear, '')}

      drop trigger ground_checks_stay_as_written on ground_checks;
      alter table ground_checks disable trigger ground_checks_never_deleted;
      delete from ground_checks c using ground_checks newer
        where newer.application_id = c.application_id and newer.ground_code = c.ground_code
          and (newer.checked_on, newer.number) > (c.checked_on, c.number);
      alter table ground_checks enable trigger ground_checks_never_deleted;
      alter table ground_checks
        drop constraint ground_checks_number_key,
        drop constraint ground_checks_good_until_check,
        drop column good_until,
        drop column number,
        add constraint ground_checks_application_id_ground_code_key unique (application_id, ground_code),
        add column version int not null default 1;

      drop table application_documents;
      drop function application_documents_before_decision;
      drop trigger applications_renewal_same_person on applications;
      drop function applications_renewal_same_person;
      drop trigger application_must_fit_its_call on applications;
      drop function application_must_fit_its_call;
      alter table applications
        drop column travel_regions,
        drop column competences,
        drop column renews_participant_id,
        drop column call_id,
        drop column locale,
        drop column email;
    `);
  }
}
