import { MigrationInterface, QueryRunner } from 'typeorm';

/** A member in a conflict of interest on an item says so before voting, and then has no vote on it (11-2(1)). */
export class DeclareConflictsOfInterest1763900002200 implements MigrationInterface {
  name = 'DeclareConflictsOfInterest1763900002200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table agenda_item_conflicts (
        id uuid primary key default gen_random_uuid(),
        agenda_item_id uuid not null references agenda_items on delete restrict,
        council_member_id uuid not null references council_members on delete restrict,
        reason text,
        declared_at timestamptz not null,
        constraint agenda_item_conflicts_agenda_item_id_council_member_id_key unique (agenda_item_id, council_member_id)
      );
      create trigger agenda_item_conflicts_append_only before update or delete on agenda_item_conflicts
        for each row execute function refuse_update_or_delete();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table agenda_item_conflicts');
  }
}
