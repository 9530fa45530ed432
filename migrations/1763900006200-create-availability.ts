import { MigrationInterface, QueryRunner } from 'typeorm';

/** A declaration that was relied on stays readable: a period is withdrawn, never changed and never deleted. */
const withdrawnOnce = `
      create function unavailable_periods_withdrawn_once() returns trigger language plpgsql as $$
      begin
        if old.withdrawn_at is not null or (new.participant_id, new.starts_on, new.ends_on, new.declared_on, new.declared_at)
             is distinct from (old.participant_id, old.starts_on, old.ends_on, old.declared_on, old.declared_at) then
          raise exception 'a period can only be withdrawn, and once'
            using errcode = 'check_violation', constraint = 'unavailable_periods_withdrawn_once';
        end if;
        return new;
      end $$;
      create trigger unavailable_periods_withdrawn_once before update on unavailable_periods
        for each row execute function unavailable_periods_withdrawn_once();
      create trigger unavailable_periods_never_deleted before delete on unavailable_periods
        for each row execute function refuse_delete();`;

/**
 * Where and when a participant can travel: the participant's own word (11-1(4), 11-8(2)), never derived from a place of
 * residence. The latest declaration counts; an empty list of regions means everywhere.
 */
export class CreateAvailability1763900006200 implements MigrationInterface {
  name = 'CreateAvailability1763900006200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table travel_declarations (
        id uuid primary key default gen_random_uuid(),
        participant_id uuid not null references participants on delete restrict,
        number int not null,
        regions text[] not null constraint travel_declarations_regions_check check (regions <@ array[
          'KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27', 'KZ-31', 'KZ-33', 'KZ-35', 'KZ-39', 'KZ-43', 'KZ-47',
          'KZ-55', 'KZ-59', 'KZ-61', 'KZ-62', 'KZ-63', 'KZ-71', 'KZ-75', 'KZ-79']),
        declared_at timestamptz not null,
        constraint travel_declarations_participant_id_number_key unique (participant_id, number)
      );
      create trigger travel_declarations_append_only before update or delete on travel_declarations
        for each row execute function refuse_update_or_delete();

      create table unavailable_periods (
        id uuid primary key default gen_random_uuid(),
        participant_id uuid not null references participants on delete restrict,
        starts_on date not null,
        ends_on date not null,
        declared_on date not null,
        declared_at timestamptz not null,
        withdrawn_at timestamptz,
        constraint unavailable_periods_days_check check (ends_on >= starts_on),
        constraint unavailable_periods_not_past_check check (ends_on >= declared_on)
      );
      create index unavailable_periods_participant_id_idx on unavailable_periods (participant_id);

      ${withdrawnOnce}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table unavailable_periods;
      drop function unavailable_periods_withdrawn_once;
      drop table travel_declarations;
    `);
  }
}
