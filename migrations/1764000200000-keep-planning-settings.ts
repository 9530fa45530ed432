import { MigrationInterface, QueryRunner } from 'typeorm';

/** What the planner counts with: each value that the office sets, with its reason, in editions that only grow. */
export class KeepPlanningSettings1764000200000 implements MigrationInterface {
  name = 'KeepPlanningSettings1764000200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table planning_settings (
        id uuid primary key default gen_random_uuid(),
        edition int not null constraint planning_settings_edition_check check (edition >= 1),
        setting text not null constraint planning_settings_setting_check check (setting in ('term_points', 'term_most',
          'vulnerability_points', 'complaint_months', 'region_days_per_month', 'visit_days', 'visit_cost', 'trip_places')),
        subject text not null default '',
        value bigint,
        reason text not null constraint planning_settings_reason_check check (btrim(reason) <> ''),
        set_at timestamptz not null,
        set_by text not null,
        set_by_name text not null,
        constraint planning_settings_edition_setting_subject_key unique (edition, setting, subject),
        constraint planning_settings_value_check check (case setting
          when 'visit_cost' then value is null or value between 0 and 1000000000000
          when 'visit_days' then value is not null and value between 1 and 10
          when 'trip_places' then value is not null and value between 1 and 50
          when 'complaint_months' then value is not null and value between 1 and 120
          else value is not null and value between 0 and 1000 end),
        constraint planning_settings_subject_check check ((setting in ('complaint_months', 'trip_places')) = (subject = ''))
      );
      create index planning_settings_setting_subject_idx on planning_settings (setting, subject);
      create trigger planning_settings_append_only before update or delete on planning_settings
        for each row execute function refuse_update_or_delete();
      create trigger planning_settings_never_truncated before truncate on planning_settings
        for each statement execute function refuse_delete();

      create function planning_edition_follows_the_last() returns trigger language plpgsql as $$
      begin
        if new.edition < (select coalesce(max(edition), 0) from planning_settings)
           or new.edition > (select coalesce(max(edition), 0) + 1 from planning_settings) then
          raise exception 'an edition of the planning settings follows the last'
            using errcode = 'check_violation', constraint = 'planning_edition_follows_the_last';
        end if;
        return new;
      end $$;
      create trigger planning_edition_follows_the_last before insert on planning_settings
        for each row execute function planning_edition_follows_the_last();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table planning_settings;
      drop function planning_edition_follows_the_last;
    `);
  }
}
