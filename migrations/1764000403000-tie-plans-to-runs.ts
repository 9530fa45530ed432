import { MigrationInterface, QueryRunner } from 'typeorm';

/** A plan that was adopted from a run of the planner names a run that is there. */
export class TiePlansToRuns1764000403000 implements MigrationInterface {
  name = 'TiePlansToRuns1764000403000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table visit_plans
        add constraint visit_plans_run_id_fkey foreign key (run_id) references plan_runs on delete restrict;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table visit_plans drop constraint visit_plans_run_id_fkey');
  }
}
