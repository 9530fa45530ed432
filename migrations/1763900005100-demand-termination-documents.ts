import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who resigns does so in writing, and the paper is kept (11-6(2)). What was recorded before papers could be kept stays as
 * it is: the check is not valid for it, and holds for every row from now on.
 */
export class DemandTerminationDocuments1763900005100 implements MigrationInterface {
  name = 'DemandTerminationDocuments1763900005100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table terminations add column file_id uuid references stored_files on delete restrict;
      alter table terminations add constraint terminations_document_check
        check (ground <> '11-6(2)' or file_id is not null) not valid;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table terminations drop constraint terminations_document_check, drop column file_id;
    `);
  }
}
