import { MigrationInterface, QueryRunner } from 'typeorm';
import calendar from '@shared/law/golden/calendar.json';

const basis = 'бастапқы күнтізбе, актісін әкімші көрсетеді / начальный календарь, акт указывает администратор';

/** The working calendar of the years that are known; later years are entered by an administrator. */
export class SeedCalendar1763800001500 implements MigrationInterface {
  name = 'SeedCalendar1763800001500';

  async up(queryRunner: QueryRunner): Promise<void> {
    const daysOff = Object.values(calendar.daysOff).flat();
    const days = [
      ...daysOff.map(({ date, name }) => ({ day: date, kind: 'day_off', name, basis })),
      ...calendar.workingWeekends.map(({ date, insteadOf }) => ({
        day: date,
        kind: 'working_weekend',
        name: `instead of ${insteadOf}`,
        basis,
      })),
    ];
    await queryRunner.query(
      `insert into calendar_days (day, kind, name, basis)
       select day, kind, name, basis from jsonb_to_recordset($1::jsonb) as d (day date, kind text, name text, basis text)`,
      [JSON.stringify(days)],
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('delete from calendar_days');
  }
}
