import { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes to an end soon, raised once however often it is looked for. */
export class CreateParticipantFlags1763900005700 implements MigrationInterface {
  name = 'CreateParticipantFlags1763900005700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table participant_flags (
        id uuid primary key default gen_random_uuid(),
        participant_id uuid not null references participants on delete restrict,
        kind text not null constraint participant_flags_kind_check check (kind in ('mandate_ends', 'evidence_lapses')),
        falls_on date not null,
        raised_on date not null,
        settled_on date,
        created_at timestamptz not null,
        constraint participant_flags_once unique (participant_id, kind, falls_on)
      );
      create trigger participant_flags_never_deleted before delete on participant_flags
        for each row execute function refuse_delete();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table participant_flags;
    `);
  }
}
