import { MigrationInterface, QueryRunner } from 'typeorm';

/** The function as it stands, with another condition for the place of the periodic visit; nothing else of it changes. */
const withCondition = (from: string, to: string): string => `
      do $do$
      declare source text := pg_get_functiondef('visit_may_start'::regproc);
      begin
        if position('${from}' in source) = 0 then raise exception 'visit_may_start is not what it was'; end if;
        execute replace(source, '${from}', '${to}');
      end $do$;`;

const exactly = 'b.place_id = new.place_id';
const anyRecord = 'b.place_id in (select place_records(new.place_id))';

/** 11-7(1)(2): the previous periodic visit may stand under a record of the place that was merged since. */
export class LetInterimVisitsFollowMergedRecords1764000601000 implements MigrationInterface {
  name = 'LetInterimVisitsFollowMergedRecords1764000601000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(withCondition(exactly, anyRecord));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(withCondition(anyRecord, exactly));
  }
}
