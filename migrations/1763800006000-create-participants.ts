import { MigrationInterface, QueryRunner } from 'typeorm';

/** A check is of a ground in force on its day, and what a decision rested on stays as it was. */
const checksPrecedeTheDecision = `
      create function ground_checks_must_precede_the_decision() returns trigger language plpgsql as $$
      begin
        perform 1 from applications a where a.id = new.application_id and a.status = 'submitted' for share;
        if not found then
          raise exception 'the application is decided'
            using errcode = 'check_violation', constraint = 'ground_checks_before_decision';
        end if;
        if not exists (select 1 from disqualification_grounds g
                       where g.code = new.ground_code and daterange(g.valid_from, g.valid_to, '[]') @> new.checked_on) then
          raise exception 'the ground is not in force on that day'
            using errcode = 'check_violation', constraint = 'ground_checks_in_force';
        end if;
        return new;
      end $$;
      create trigger ground_checks_before_decision before insert or update on ground_checks
        for each row execute function ground_checks_must_precede_the_decision();
      create trigger ground_checks_never_deleted before delete on ground_checks
        for each row execute function refuse_delete();`;

/** 11-3: every ground in force on the day of the decision was found clear by that day; 11-1(3): the Council decided. */
const selectionIsClearOfGrounds = `
      create function application_must_be_clear_of_grounds() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.status <> 'submitted' then
          raise exception 'the application is decided'
            using errcode = 'check_violation', constraint = 'applications_decided_once';
        end if;
        if new.status = 'selected' then
          if exists (select 1 from disqualification_grounds g
                     where daterange(g.valid_from, g.valid_to, '[]') @> new.decided_on
                       and not exists (select 1 from ground_checks c
                                       where c.application_id = new.id and c.ground_code = g.code
                                         and c.result = 'clear' and c.checked_on <= new.decided_on)) then
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
      end $$;
      create trigger application_must_be_clear_of_grounds before insert or update on applications
        for each row execute function application_must_be_clear_of_grounds();
      create trigger applications_never_deleted before delete on applications
        for each row execute function refuse_delete();`;

/** A mandate begins with the decision that selected the candidate (11-1(3)). */
const participantsComeFromASelection = `
      create function participants_must_be_selected() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from applications a
                       where a.id = new.application_id and a.status = 'selected' and a.category = new.category
                         and a.decided_on = new.mandate_from) then
          raise exception 'no selection behind the mandate'
            using errcode = 'check_violation', constraint = 'participants_must_be_selected';
        end if;
        return new;
      end $$;
      create trigger participants_must_be_selected before insert or update on participants
        for each row execute function participants_must_be_selected();
      create trigger participants_never_deleted before delete on participants
        for each row execute function refuse_delete();`;

/** Powers that end must have begun and not run out (11-6). */
const terminationsEndAMandate = `
      create function terminations_must_end_a_mandate() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from participants p
                       where p.id = new.participant_id and p.mandate_from <= new.effective_on
                         and (p.mandate_to is null or p.mandate_to >= new.effective_on)) then
          raise exception 'no powers on that day to end'
            using errcode = 'check_violation', constraint = 'terminations_must_end_a_mandate';
        end if;
        return new;
      end $$;
      create trigger terminations_must_end_a_mandate before insert on terminations
        for each row execute function terminations_must_end_a_mandate();`;

/** Selection against the grounds of 11-3, mandates, and the seven ends of powers (11-6). */
export class CreateParticipants1763800006000 implements MigrationInterface {
  name = 'CreateParticipants1763800006000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table disqualification_grounds (
        code text primary key,
        provision text not null,
        valid_from date not null,
        valid_to date
      );
      insert into disqualification_grounds (code, provision, valid_from) values
        ('11-3(1)(1)', '11-3(1)(1)', '2019-04-01'), ('11-3(1)(2)', '11-3(1)(2)', '2019-04-01'),
        ('11-3(1)(3)', '11-3(1)(3)', '2019-04-01'), ('11-3(1)(4)', '11-3(1)(4)', '2019-04-01'),
        ('11-3(1)(5)', '11-3(1)(5)', '2019-04-01'), ('11-3(2)(a)', '11-3(2)(a)', '2019-04-01'),
        ('11-3(2)(b)', '11-3(2)(b)', '2019-04-01'), ('11-3(2)(c)', '11-3(2)(c)', '2019-04-01'),
        ('order-2026-03-03(1)', '11-3', '2026-03-03'), ('order-2026-03-03(2)', '11-3', '2026-03-03');

      create table applications (
        id uuid primary key default gen_random_uuid(),
        full_name text not null,
        iin text not null constraint applications_iin_check check (has_valid_checksum(iin)),
        category text not null constraint applications_category_check check (category in
          ('monitoring_commission_member', 'public_association_member', 'lawyer', 'social_worker', 'doctor')),
        organisation text not null,
        submitted_on date not null,
        status text not null default 'submitted' constraint applications_status_check check (status in
          ('submitted', 'selected', 'refused')),
        decision_id uuid references council_decisions on delete restrict,
        decided_on date,
        refusal_provision text,
        version int not null default 1,
        created_at timestamptz not null,
        constraint applications_decided_check check ((status = 'submitted') = (decided_on is null)),
        constraint applications_decided_on_check check (decided_on >= submitted_on),
        constraint applications_refusal_check check ((status = 'refused') = (refusal_provision is not null))
      );
      create unique index applications_iin_key on applications (iin) where status = 'submitted';

      create table ground_checks (
        id uuid primary key default gen_random_uuid(),
        application_id uuid not null references applications on delete restrict,
        ground_code text not null references disqualification_grounds on delete restrict,
        declared_clear boolean not null,
        evidence text not null constraint ground_checks_evidence_check check (btrim(evidence) <> ''),
        result text not null constraint ground_checks_result_check check (result in ('clear', 'met')),
        checked_on date not null,
        checked_by text not null,
        version int not null default 1,
        created_at timestamptz not null,
        constraint ground_checks_application_id_ground_code_key unique (application_id, ground_code)
      );

      ${checksPrecedeTheDecision}

      ${selectionIsClearOfGrounds}

      create table participants (
        id uuid primary key default gen_random_uuid(),
        application_id uuid not null constraint participants_application_id_key unique references applications on delete restrict,
        full_name text not null,
        category text not null constraint participants_category_check check (category in
          ('monitoring_commission_member', 'public_association_member', 'lawyer', 'social_worker', 'doctor')),
        organisation text not null,
        mandate_from date not null,
        mandate_to date,
        version int not null default 1,
        created_at timestamptz not null,
        constraint participants_mandate_check check (mandate_to is null or mandate_to > mandate_from)
      );

      ${participantsComeFromASelection}

      create table terminations (
        id uuid primary key default gen_random_uuid(),
        participant_id uuid not null constraint terminations_participant_id_key unique references participants on delete restrict,
        ground text not null constraint terminations_ground_check check (ground in
          ('11-6(1)', '11-6(2)', '11-6(3)', '11-6(4)', '11-6(5)', '11-6(6)', '11-6(7)')),
        effective_on date not null,
        evidence text not null constraint terminations_evidence_check check (btrim(evidence) <> ''),
        citation text,
        created_at timestamptz not null,
        constraint terminations_citation_check check (ground <> '11-6(7)' or coalesce(btrim(citation), '') <> '')
      );

      ${terminationsEndAMandate}
      create trigger terminations_append_only before update or delete on terminations
        for each row execute function refuse_update_or_delete();

      create function participant_has_powers_on(participant uuid, day date) returns boolean language sql stable as $$
        select exists (select 1 from participants p
                       where p.id = participant and p.mandate_from <= day and (p.mandate_to is null or p.mandate_to >= day))
           and not exists (select 1 from terminations t where t.participant_id = participant and t.effective_on <= day)
      $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function participant_has_powers_on;
      drop table terminations;
      drop function terminations_must_end_a_mandate;
      drop table participants;
      drop function participants_must_be_selected;
      drop table ground_checks;
      drop function ground_checks_must_precede_the_decision;
      drop table applications;
      drop function application_must_be_clear_of_grounds;
      drop table disqualification_grounds;
    `);
  }
}
