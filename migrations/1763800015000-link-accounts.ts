import { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts come first and point at records that come later: the foreign keys follow once those tables are there. */
export class LinkAccounts1763800015000 implements MigrationInterface {
  name = 'LinkAccounts1763800015000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table accounts
        add constraint accounts_participant_id_fkey
          foreign key (participant_id) references participants on delete restrict,
        add constraint accounts_council_member_id_fkey
          foreign key (council_member_id) references council_members on delete restrict,
        add constraint accounts_authority_id_fkey
          foreign key (authority_id) references authorities on delete restrict;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table accounts
        drop constraint accounts_participant_id_fkey,
        drop constraint accounts_council_member_id_fkey,
        drop constraint accounts_authority_id_fkey;
    `);
  }
}
