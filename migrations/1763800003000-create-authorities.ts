import { MigrationInterface, QueryRunner } from 'typeorm';

/** Authorised state bodies (11-9(3), 11-11(2)) and the checksum that every BIN and IIN must carry. */
export class CreateAuthorities1763800003000 implements MigrationInterface {
  name = 'CreateAuthorities1763800003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function has_valid_checksum(digits text) returns boolean language plpgsql immutable as $$
      declare
        first int[] := array[1,2,3,4,5,6,7,8,9,10,11];
        second int[] := array[3,4,5,6,7,8,9,10,11,1,2];
        total int := 0;
      begin
        if digits is null then return null; end if;
        if digits !~ '^[0-9]{12}$' then return false; end if;
        for i in 1..11 loop total := total + first[i] * substr(digits, i, 1)::int; end loop;
        if total % 11 = 10 then
          total := 0;
          for i in 1..11 loop total := total + second[i] * substr(digits, i, 1)::int; end loop;
        end if;
        return total % 11 < 10 and total % 11 = substr(digits, 12, 1)::int;
      end $$;

      create table authorities (
        id uuid primary key default gen_random_uuid(),
        code text not null constraint authorities_code_key unique,
        name_kk text not null,
        name_ru text not null,
        name_en text not null,
        bin text constraint authorities_bin_key unique constraint authorities_bin_check check (has_valid_checksum(bin)),
        version int not null default 1,
        created_at timestamptz not null
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table authorities;
      drop function has_valid_checksum;
    `);
  }
}
