import { MigrationInterface, QueryRunner } from 'typeorm';

/** The administered calendar, the clocks that run over it, and the answers given to repeated requests. */
export class CreateDeadlines1763800001000 implements MigrationInterface {
  name = 'CreateDeadlines1763800001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table calendar_days (
        day date primary key,
        kind text not null constraint calendar_days_kind_check check (kind in ('day_off', 'working_weekend')),
        name text not null,
        basis text not null,
        constraint calendar_days_working_weekend_check check (kind <> 'working_weekend' or extract(isodow from day) >= 6)
      );

      create table deadlines (
        id uuid primary key default gen_random_uuid(),
        clock text not null constraint deadlines_clock_check check (clock in ('publication', 'dispatch', 'answer')),
        provision text not null,
        subject_type text not null,
        subject_id uuid not null,
        authority_id uuid,
        event_on date not null,
        statutory_end date not null,
        effective_end date not null,
        steps jsonb not null,
        met_on date,
        warned_at timestamptz,
        breached_at timestamptz,
        created_at timestamptz not null,
        constraint deadlines_ends_check check (statutory_end >= event_on and effective_end >= statutory_end),
        constraint deadlines_met_check check (met_on is null or met_on >= event_on)
      );
      create unique index deadlines_clock_subject_id_key on deadlines (clock, subject_id);
      create index deadlines_effective_end_idx on deadlines (effective_end) where met_on is null;

      create table idempotency_keys (
        account_id text not null,
        key text not null,
        request_hash text not null,
        response jsonb,
        created_at timestamptz not null,
        primary key (account_id, key)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table idempotency_keys;
      drop table deadlines;
      drop table calendar_days;
    `);
  }
}
