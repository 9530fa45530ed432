import { type PlanningSetting, planningSettings } from '@shared/plans/planning-settings.contract';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One value that the office set for the planner, with its reason; it holds until a later edition sets another. */
@Entity('planning_settings')
@Unique(['edition', 'setting', 'subject'])
@Index('planning_settings_setting_subject_idx', ['setting', 'subject'])
@Check('planning_settings_edition_check', 'edition >= 1')
@Check('planning_settings_setting_check', `setting in (${planningSettings.map((name) => `'${name}'`).join(', ')})`)
@Check('planning_settings_reason_check', `btrim(reason) <> ''`)
@Check(
  'planning_settings_value_check',
  `case setting
     when 'visit_cost' then value is null or value between 0 and 1000000000000
     when 'visit_days' then value is not null and value between 1 and 10
     when 'trip_places' then value is not null and value between 1 and 50
     when 'complaint_months' then value is not null and value between 1 and 120
     else value is not null and value between 0 and 1000 end`,
)
@Check('planning_settings_subject_check', `(setting in ('complaint_months', 'trip_places')) = (subject = '')`)
export class PlanningSettingRow {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('int') edition!: number;
  @Column('text') setting!: PlanningSetting;
  /** Risk term, type of place or region; empty where there is one value for all. */
  @Column({ type: 'text', default: '' }) subject!: string;
  @Column({ type: 'bigint', nullable: true }) value!: number | null;
  @Column('text') reason!: string;
  @Column('timestamptz') setAt!: Date;
  @Column('text') setBy!: string;
  @Column('text') setByName!: string;
}
