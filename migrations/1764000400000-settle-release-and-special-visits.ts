import { MigrationInterface, QueryRunner } from 'typeorm';

const before = `
  when 'council_regulation' then '{seats,quorum,majority}'::text[]
  when 'selection_order' then '{mandateMonths,evidenceMonths,warningDays}'::text[]
  when 'group_formation_order' then '{minSeats,maxSeats,minContributors}'::text[]`;
const after = `
  when 'council_regulation' then '{seats,quorum,majority,specialVisitDecisionDays}'::text[]
  when 'selection_order' then '{mandateMonths,evidenceMonths,warningDays}'::text[]
  when 'group_formation_order' then '{minSeats,maxSeats,minContributors}'::text[]
  when 'visit_recommendations' then '{releaseDays}'::text[]`;

const check = (known: string): string => `
  alter table act_editions
    drop constraint act_editions_parameters_check,
    add constraint act_editions_parameters_check check (
      parameters - case code ${known} else '{}'::text[] end = '{}'::jsonb);`;

/** The acts may say how soon a special visit is decided and how long before a visit its group is told (11-7(1)(3), 11-7(2)). */
export class SettleReleaseAndSpecialVisits1764000400000 implements MigrationInterface {
  name = 'SettleReleaseAndSpecialVisits1764000400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(check(after));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(check(before));
  }
}
