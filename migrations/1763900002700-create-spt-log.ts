import { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts with the Subcommittee on Prevention of Torture (11-2(3)): closed to all but the Ombudsman by default, append-only. */
export class CreateSptLog1763900002700 implements MigrationInterface {
  name = 'CreateSptLog1763900002700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table spt_contacts (
        id uuid primary key default gen_random_uuid(),
        kind text not null constraint spt_contacts_kind_check check (kind in ('letter', 'meeting', 'submission')),
        direction text not null constraint spt_contacts_direction_check check (direction in ('incoming', 'outgoing')),
        contact_on date not null,
        subject text not null,
        summary text not null,
        next_step text,
        next_step_due_on date,
        open_to text not null default 'ombudsman' constraint spt_contacts_open_to_check check (open_to in
          ('ombudsman', 'office', 'council')),
        corrects_id uuid references spt_contacts on delete restrict,
        registered_by text not null,
        registered_by_name text not null,
        created_at timestamptz not null,
        constraint spt_contacts_text_check check (btrim(subject) <> '' and btrim(summary) <> ''),
        constraint spt_contacts_next_step_check check (next_step_due_on is null or btrim(next_step) <> ''),
        constraint spt_contacts_next_step_due_on_check check (next_step_due_on >= contact_on),
        constraint spt_contacts_corrects_check check (corrects_id <> id)
      );
      create index spt_contacts_contact_on_idx on spt_contacts (contact_on);
      create index spt_contacts_corrects_id_idx on spt_contacts (corrects_id);
      create trigger spt_contacts_append_only before update or delete on spt_contacts
        for each row execute function refuse_update_or_delete();
      create trigger spt_contacts_never_truncated before truncate on spt_contacts
        for each statement execute function refuse_update_or_delete();

      create table spt_contact_files (
        id uuid primary key default gen_random_uuid(),
        contact_id uuid not null references spt_contacts on delete restrict,
        file_id uuid not null references stored_files on delete restrict,
        position int not null,
        constraint spt_contact_files_contact_id_position_key unique (contact_id, position),
        constraint spt_contact_files_file_id_key unique (file_id)
      );
      create trigger spt_contact_files_append_only before update or delete on spt_contact_files
        for each row execute function refuse_update_or_delete();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table spt_contact_files;
      drop table spt_contacts;
    `);
  }
}
