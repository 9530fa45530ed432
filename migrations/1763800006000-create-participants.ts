import { MigrationInterface, QueryRunner } from 'typeorm';

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
          ('submitted', 'selected', 'refused', 'withdrawn')),
        decision_id uuid references council_decisions on delete restrict,
        decided_on date,
        refusal_provision text,
        version int not null default 1,
        created_at timestamptz not null,
        constraint applications_decided_check check ((status in ('selected', 'refused')) = (decided_on is not null))
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

      create function application_must_be_clear_of_grounds() returns trigger language plpgsql as $$
      begin
        if new.status = 'selected' and old.status is distinct from 'selected' then
          if exists (select 1 from disqualification_grounds g
                     where daterange(g.valid_from, g.valid_to, '[)') @> new.decided_on
                       and not exists (select 1 from ground_checks c
                                       where c.application_id = new.id and c.ground_code = g.code and c.result = 'clear')) then
            raise exception 'a ground of ineligibility is open or met'
              using errcode = 'check_violation', constraint = 'application_must_be_clear_of_grounds';
          end if;
          perform require_council_decision(new.decision_id, 'selection', new.id);
        end if;
        return new;
      end $$;
      create trigger application_must_be_clear_of_grounds before insert or update on applications
        for each row execute function application_must_be_clear_of_grounds();

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

      create table terminations (
        id uuid primary key default gen_random_uuid(),
        participant_id uuid not null constraint terminations_participant_id_key unique references participants on delete restrict,
        ground text not null constraint terminations_ground_check check (ground in
          ('11-6(1)', '11-6(2)', '11-6(3)', '11-6(4)', '11-6(5)', '11-6(6)', '11-6(7)')),
        effective_on date not null,
        evidence text not null constraint terminations_evidence_check check (btrim(evidence) <> ''),
        citation text,
        created_at timestamptz not null,
        constraint terminations_citation_check check (ground <> '11-6(7)' or btrim(citation) <> '')
      );
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
      drop table participants;
      drop table ground_checks;
      drop table applications;
      drop function application_must_be_clear_of_grounds;
      drop table disqualification_grounds;
    `);
  }
}
