import { MigrationInterface, QueryRunner } from 'typeorm';

/** The five acts of the Ombudsman in their editions (11-2(2)): one of an act in force on a day, fixed once approved. */
export class CreateActs1763900001000 implements MigrationInterface {
  name = 'CreateActs1763900001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table act_editions (
        id uuid primary key default gen_random_uuid(),
        code text not null constraint act_editions_code_check check (code in ('council_regulation', 'selection_order',
          'group_formation_order', 'visit_recommendations', 'annual_report_order')),
        status text not null default 'draft' constraint act_editions_status_check check (status in ('draft', 'approved')),
        number text,
        title_kk text not null,
        title_ru text not null,
        title_en text,
        approved_on date,
        in_force_from date not null,
        repealed_on date,
        parameters jsonb not null,
        file_id uuid references stored_files on delete restrict,
        version int not null default 1,
        created_at timestamptz not null,
        constraint act_editions_approved_check check (case status
          when 'approved' then coalesce(btrim(number), '') <> '' and approved_on is not null and file_id is not null
          else number is null and approved_on is null and repealed_on is null end),
        constraint act_editions_in_force_from_check check (in_force_from >= approved_on),
        constraint act_editions_repealed_on_check check (repealed_on > in_force_from),
        constraint act_editions_parameters_check check (parameters - case code
          when 'council_regulation' then '{seats,quorum,majority}'::text[]
          when 'selection_order' then '{mandateMonths,evidenceMonths,warningDays}'::text[]
          when 'group_formation_order' then '{minSeats,maxSeats,minContributors}'::text[]
          else '{}'::text[] end = '{}'::jsonb),
        constraint act_editions_one_in_force exclude using gist
          (code with =, daterange(in_force_from, repealed_on) with &&) where (status = 'approved')
      );
      create unique index act_editions_draft_key on act_editions (code) where status = 'draft';

      create function approved_edition_is_fixed() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          if new.status <> 'draft' then
            raise exception 'an edition begins as a draft' using errcode = 'check_violation', constraint = 'approved_edition_is_fixed';
          end if;
          return new;
        end if;
        -- what was approved can only come to its end, once
        if new.code <> old.code or new.created_at <> old.created_at or (old.status = 'approved' and (
             old.repealed_on is not null
             or (new.status, new.number, new.title_kk, new.title_ru, new.title_en, new.approved_on, new.in_force_from,
                 new.parameters, new.file_id)
                is distinct from
                (old.status, old.number, old.title_kk, old.title_ru, old.title_en, old.approved_on, old.in_force_from,
                 old.parameters, old.file_id))) then
          raise exception 'an approved edition does not change' using errcode = 'check_violation', constraint = 'approved_edition_is_fixed';
        end if;
        return new;
      end $$;
      create trigger approved_edition_is_fixed before insert or update on act_editions
        for each row execute function approved_edition_is_fixed();
      create trigger act_editions_never_deleted before delete on act_editions for each row execute function refuse_delete();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table act_editions;
      drop function approved_edition_is_fixed;
    `);
  }
}
