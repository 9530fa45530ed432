import { MigrationInterface, QueryRunner } from 'typeorm';

/** An agenda item may come with a paper, ask for a secret ballot, and take the place of an earlier decision (11-2(1)). */
export class ExtendAgendaItems1763900002100 implements MigrationInterface {
  name = 'ExtendAgendaItems1763900002100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table agenda_items
        add column ballot text not null default 'open'
          constraint agenda_items_ballot_check check (ballot in ('open', 'secret')),
        add column paper_file_id uuid references stored_files on delete restrict
          constraint agenda_items_paper_file_id_key unique,
        add column paper_title text,
        add column supersedes_decision_id uuid references council_decisions on delete restrict,
        add constraint agenda_items_paper_check
          check ((paper_file_id is null) = (paper_title is null) and btrim(paper_title) <> '');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table agenda_items
        drop column ballot, drop column paper_file_id, drop column paper_title, drop column supersedes_decision_id;
    `);
  }
}
