import { MigrationInterface, QueryRunner } from 'typeorm';

/** A spending is of the year for which its visit was decided, or begun; a reversal is the mirror of what it reverses (11-7(2)). */
const isLawful = `
      create function spending_is_lawful() returns trigger language plpgsql as $$
      declare of_year boolean; original spendings;
      begin
        if new.reverses_id is not null then
          select * into original from spendings where id = new.reverses_id;
          if original.reverses_id is not null
             or (new.year, new.amount_tiyn) is distinct from (original.year, -original.amount_tiyn)
             or (new.planned_visit_id, new.proposal_id, new.visit_id)
                is distinct from (original.planned_visit_id, original.proposal_id, original.visit_id) then
            raise exception 'a reversal mirrors one spending'
              using errcode = 'check_violation', constraint = 'reversal_mirrors_its_spending';
          end if;
          return new;
        end if;
        select exists (select 1 from planned_visits v join visit_plans p on p.id = v.plan_id
                       where v.id = new.planned_visit_id and p.year = new.year and p.status <> 'draft')
            or exists (select 1 from visit_proposals q
                       where q.id = new.proposal_id and q.status = 'adopted' and extract(year from q.decided_on) = new.year)
            or exists (select 1 from visits v where v.id = new.visit_id and extract(year from v.started_on) = new.year)
          into of_year;
        if not of_year then
          raise exception 'what is named is no visit of the year'
            using errcode = 'check_violation', constraint = 'spending_is_of_its_year';
        end if;
        if exists (select 1 from visits v join visit_groups g on g.id = v.group_id
                   where v.id = new.visit_id and (g.planned_visit_id is not null
                     or exists (select 1 from visit_proposals q
                                where q.status = 'adopted' and q.place_id = v.place_id and q.kind = v.kind
                                  and extract(year from q.decided_on) = new.year and q.decided_on <= v.started_on))) then
          raise exception 'the spending names what the Council decided'
            using errcode = 'check_violation', constraint = 'spending_names_what_was_decided';
        end if;
        return new;
      end $$;
      create trigger spending_is_lawful before insert on spendings for each row execute function spending_is_lawful();`;

/** What was spent on visits out of the money of a year (11-7(2)): entries that only grow, a wrong one reversed by another. */
export class CreateSpendings1764000700000 implements MigrationInterface {
  name = 'CreateSpendings1764000700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table spendings (
        id uuid primary key default gen_random_uuid(),
        year int not null references allotments on delete restrict,
        planned_visit_id uuid references planned_visits on delete restrict,
        proposal_id uuid references visit_proposals on delete restrict,
        visit_id uuid references visits on delete restrict,
        amount_tiyn bigint not null,
        spent_on date not null,
        note text,
        reverses_id uuid references spendings on delete restrict,
        recorded_by text not null,
        recorded_at timestamptz not null,
        constraint spendings_reverses_id_key unique (reverses_id),
        constraint spendings_subject_check check (num_nonnulls(planned_visit_id, proposal_id, visit_id) = 1),
        constraint spendings_amount_check check
          (case when reverses_id is null then amount_tiyn between 1 and 1000000000000 else amount_tiyn < 0 end),
        constraint spendings_year_check check (spent_on >= make_date(year, 1, 1)),
        constraint spendings_day_check check (spent_on <= (recorded_at at time zone 'Asia/Almaty')::date),
        constraint spendings_note_check check (btrim(note) <> '' and (reverses_id is null or note is not null))
      );
      create index spendings_year_idx on spendings (year);
      create index spendings_planned_visit_id_idx on spendings (planned_visit_id);
      create index spendings_proposal_id_idx on spendings (proposal_id);

      ${isLawful}

      create trigger spendings_append_only before update or delete on spendings
        for each row execute function refuse_update_or_delete();
      create trigger spendings_never_truncated before truncate on spendings
        for each statement execute function refuse_update_or_delete();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table spendings;
      drop function spending_is_lawful;
    `);
  }
}
