import { MigrationInterface, QueryRunner } from 'typeorm';

/** The money of a year by its sources (11-7(2)); judged at the end of the transaction, the parts make up the amount. */
export class NameTheSourcesOfMoney1764000402000 implements MigrationInterface {
  name = 'NameTheSourcesOfMoney1764000402000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table allotment_parts (
        year int not null references allotments on delete restrict,
        position int not null,
        source text not null constraint allotment_parts_source_check check (source in
          ('republican_budget', 'local_budget', 'grant', 'other')),
        source_text text,
        amount_tiyn bigint not null constraint allotment_parts_amount_check check (amount_tiyn >= 0),
        basis text not null constraint allotment_parts_basis_check check (btrim(basis) <> ''),
        primary key (year, position),
        constraint allotment_parts_source_text_check check (
          (source = 'other') = (source_text is not null) and btrim(source_text) <> '')
      );
      insert into allotment_parts (year, position, source, amount_tiyn, basis)
        select year, 1, 'republican_budget', amount_tiyn, basis from allotments;
      alter table allotments drop basis;

      create function allotment_is_the_sum_of_its_parts() returns trigger language plpgsql as $$
      declare of_year int := case when tg_op = 'DELETE' then old.year else new.year end;
      begin
        if (select a.amount_tiyn from allotments a where a.year = of_year)
           is distinct from (select sum(p.amount_tiyn)::bigint from allotment_parts p where p.year = of_year) then
          raise exception 'the parts do not make up the amount'
            using errcode = 'check_violation', constraint = 'allotment_is_the_sum_of_its_parts';
        end if;
        return null;
      end $$;
      create constraint trigger allotment_is_the_sum_of_its_parts after insert or update on allotments
        deferrable initially deferred for each row execute function allotment_is_the_sum_of_its_parts();
      create constraint trigger allotment_parts_make_up_the_amount after insert or update or delete on allotment_parts
        deferrable initially deferred for each row execute function allotment_is_the_sum_of_its_parts();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger allotment_is_the_sum_of_its_parts on allotments;
      alter table allotments add basis text;
      update allotments a set basis =
        (select string_agg(p.basis, '; ' order by p.position) from allotment_parts p where p.year = a.year);
      alter table allotments alter basis set not null;
      drop table allotment_parts;
      drop function allotment_is_the_sum_of_its_parts;
    `);
  }
}
