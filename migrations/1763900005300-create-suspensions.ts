import { MigrationInterface, QueryRunner } from 'typeorm';

/** While a ground is examined, and from the day it is established, there are no powers (11-3). */
const noPowers = (participant: string, day: string) => `select 1 from suspensions s
                           where s.participant_id = ${participant} and s.starts_on <= ${day}
                             and (s.outcome is distinct from 'cleared' or s.lifted_on > ${day})`;

const powersBy = (further: string) => `
      create or replace function participant_has_powers_on(participant uuid, day date) returns boolean language sql stable as $$
        select exists (select 1 from mandates m where m.participant_id = participant
                       and daterange(m.starts_on, m.ends_on, '[]') @> day)
           and not exists (select 1 from terminations t where t.participant_id = participant and t.effective_on <= day)${further}
      $$;`;

/** What is suspended are powers that stand, on a ground in force; how it ended is written once. */
const suspensionsRun = `
      create function suspensions_run_lawfully() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          if old.outcome is not null or (new.participant_id, new.ground_code, new.basis, new.starts_on, new.created_at)
               is distinct from (old.participant_id, old.ground_code, old.basis, old.starts_on, old.created_at) then
            raise exception 'a suspension is only lifted, and once'
              using errcode = 'check_violation', constraint = 'suspensions_lifted_once';
          end if;
          return new;
        end if;
        perform 1 from participants p where p.id = new.participant_id for no key update;
        if not participant_has_powers_on(new.participant_id, new.starts_on) then
          raise exception 'no powers on that day to suspend'
            using errcode = 'check_violation', constraint = 'suspensions_must_interrupt_powers';
        end if;
        if not exists (select 1 from disqualification_grounds g
                       where g.code = new.ground_code and daterange(g.valid_from, g.valid_to, '[]') @> new.starts_on) then
          raise exception 'the ground is not in force on that day'
            using errcode = 'check_violation', constraint = 'suspensions_ground_in_force';
        end if;
        return new;
      end $$;
      create trigger suspensions_run_lawfully before insert or update on suspensions
        for each row execute function suspensions_run_lawfully();
      create trigger suspensions_never_deleted before delete on suspensions
        for each row execute function refuse_delete();`;

/** No mandate while a ground is examined, whichever participant the person was; an established one ends the renewals (11-3). */
const barredFromMandates = `
      create function mandates_need_a_clear_person() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from suspensions s
                     join participants p on p.id = s.participant_id
                     join applications a on a.id = p.application_id
                     join applications selection on selection.id = new.application_id and selection.iin = a.iin
                   where s.outcome is null or (s.outcome = 'established' and s.participant_id = new.participant_id)) then
          raise exception 'a ground is examined or established'
            using errcode = 'check_violation', constraint = 'mandates_need_a_clear_person';
        end if;
        return new;
      end $$;
      create trigger mandates_need_a_clear_person before insert on mandates
        for each row execute function mandates_need_a_clear_person();`;

/** Otherwise a second account would let in whom the first one keeps out. */
const accountsNeedPowers = `
      create function accounts_need_powers() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from suspensions s
                   where s.participant_id = new.participant_id and s.outcome is distinct from 'cleared')
           or exists (select 1 from terminations t where t.participant_id = new.participant_id) then
          raise exception 'the participant has no powers'
            using errcode = 'check_violation', constraint = 'accounts_need_powers';
        end if;
        return new;
      end $$;
      create trigger accounts_need_powers before insert on accounts
        for each row when (new.participant_id is not null) execute function accounts_need_powers();`;

/** Powers that rest while a ground of 11-3 is examined, and accounts that rest or close with them. */
export class CreateSuspensions1763900005300 implements MigrationInterface {
  name = 'CreateSuspensions1763900005300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table suspensions (
        id uuid primary key default gen_random_uuid(),
        participant_id uuid not null references participants on delete restrict,
        ground_code text not null references disqualification_grounds on delete restrict,
        basis text not null constraint suspensions_basis_check check (btrim(basis) <> ''),
        starts_on date not null,
        outcome text constraint suspensions_outcome_check check (outcome in ('cleared', 'established')),
        lifted_on date constraint suspensions_lifted_on_check check (lifted_on >= starts_on),
        evidence text,
        created_at timestamptz not null,
        constraint suspensions_lifted_check check ((outcome is null) = (lifted_on is null)
          and (outcome is null) = (evidence is null) and btrim(coalesce(evidence, '-')) <> ''),
        constraint suspensions_never_overlap exclude using gist (participant_id with =,
          daterange(starts_on, case when outcome = 'cleared' then lifted_on end, '[)') with &&)
      );

      ${suspensionsRun}
      ${barredFromMandates}
      ${powersBy(`
           and not exists (${noPowers('participant', 'day')})`)}

      alter table accounts add column suspended_at timestamptz, add column closes_on date;
      ${accountsNeedPowers}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger accounts_need_powers on accounts;
      drop function accounts_need_powers;
      alter table accounts drop column suspended_at, drop column closes_on;
      ${powersBy('')}
      drop trigger mandates_need_a_clear_person on mandates;
      drop function mandates_need_a_clear_person;
      drop table suspensions;
      drop function suspensions_run_lawfully;
    `);
  }
}
