import { MigrationInterface, QueryRunner } from 'typeorm';

/** An entry is decided once; a mistake is corrected by another entry about the same participant, and both stay. */
const entriesStay = `
      create function violations_stay() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          if (new.participant_id, new.duty, new.happened_on, new.found_on, new.evidence, new.corrects_id, new.created_at)
             is distinct from
             (old.participant_id, old.duty, old.happened_on, old.found_on, old.evidence, old.corrects_id, old.created_at) then
            raise exception 'an entry does not change' using errcode = 'check_violation', constraint = 'violations_fixed';
          end if;
          if old.outcome is not null then
            raise exception 'the entry is decided' using errcode = 'check_violation', constraint = 'violations_decided_once';
          end if;
          if exists (select 1 from violations v where v.corrects_id = new.id) then
            raise exception 'another entry has taken its place'
              using errcode = 'check_violation', constraint = 'violations_not_decided_once_corrected';
          end if;
        end if;
        if new.corrects_id is not null and new.participant_id is distinct from
             (select v.participant_id from violations v where v.id = new.corrects_id) then
          raise exception 'the corrected entry is about somebody else'
            using errcode = 'check_violation', constraint = 'violations_correct_the_same_participant';
        end if;
        if new.termination_id is not null and not exists (
             select 1 from terminations t
             where t.id = new.termination_id and t.participant_id = new.participant_id and t.ground = '11-6(1)') then
          raise exception 'the powers did not end for a breach'
            using errcode = 'check_violation', constraint = 'violations_rest_on_a_termination';
        end if;
        return new;
      end $$;
      create trigger violations_stay before insert or update on violations
        for each row execute function violations_stay();
      create trigger violations_never_deleted before delete on violations
        for each row execute function refuse_delete();`;

/** Breaches by participants and what came of them (11-5(5)). */
export class CreateViolations1763900006600 implements MigrationInterface {
  name = 'CreateViolations1763900006600';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table violations (
        id uuid primary key default gen_random_uuid(),
        participant_id uuid not null references participants on delete restrict,
        duty text not null constraint violations_duty_check check (duty in (
          '11-5(1)', '11-5(2)', '11-5(3)', '11-5(4)', '11-4(1)(3)', '11-4(2)', '11-10(1)')),
        happened_on date not null,
        found_on date not null,
        evidence text not null constraint violations_evidence_check check (btrim(evidence) <> ''),
        corrects_id uuid constraint violations_corrects_id_key unique references violations on delete restrict,
        outcome text constraint violations_outcome_check check (outcome in ('no_violation', 'warning', 'powers_ended')),
        decided_by text,
        decided_on date,
        termination_id uuid references terminations on delete restrict,
        version int not null default 1,
        created_at timestamptz not null,
        constraint violations_found_on_check check (found_on >= happened_on),
        constraint violations_decided_check check (
          (outcome is null) = (decided_on is null) and (outcome is null) = (coalesce(btrim(decided_by), '') = '')),
        constraint violations_decided_on_check check (decided_on >= found_on),
        constraint violations_termination_check check (
          (outcome is not distinct from 'powers_ended') = (termination_id is not null))
      );
      create index violations_participant_id_idx on violations (participant_id);

      ${entriesStay}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table violations;
      drop function violations_stay;
    `);
  }
}
