import { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that records refer to: the bytes never change, and only a file that no record has claimed goes away. */
export class CreateFiles1763900000000 implements MigrationInterface {
  name = 'CreateFiles1763900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table stored_files (
        id uuid primary key default gen_random_uuid(),
        media_type text not null constraint stored_files_media_type_check check (media_type in
          ('application/pdf', 'image/jpeg', 'image/png')),
        content bytea not null,
        size int not null constraint stored_files_size_check check (size = octet_length(content) and size > 0),
        sha256 text not null constraint stored_files_sha256_check check (sha256 = encode(sha256(content), 'hex')),
        uploaded_by text not null,
        claimed_at timestamptz,
        created_at timestamptz not null
      );
      create index stored_files_unclaimed_idx on stored_files (created_at) where claimed_at is null;

      create function stored_file_is_fixed() returns trigger language plpgsql as $$
      begin
        if old.claimed_at is not null
           or (tg_op = 'UPDATE' and (new.id, new.media_type, new.content, new.uploaded_by, new.created_at)
               is distinct from (old.id, old.media_type, old.content, old.uploaded_by, old.created_at)) then
          raise exception 'a stored file does not change'
            using errcode = 'check_violation', constraint = 'stored_file_is_fixed';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger stored_file_is_fixed before update or delete on stored_files
        for each row execute function stored_file_is_fixed();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table stored_files;
      drop function stored_file_is_fixed;
    `);
  }
}
