import { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence only grows (11-4(2), 11-10(2)): one append-only table, chained by SHA-256 inside the database so that no writer can skip it. */
export class CreateAudit1763800000000 implements MigrationInterface {
  name = 'CreateAudit1763800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create extension if not exists btree_gist;

      create function refuse_update_or_delete() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name
          using errcode = 'check_violation', constraint = tg_table_name || '_append_only';
      end $$;

      create function refuse_delete() returns trigger language plpgsql as $$
      begin
        raise exception '% is never deleted', tg_table_name
          using errcode = 'check_violation', constraint = tg_table_name || '_never_deleted';
      end $$;

      create table audit_entries (
        seq bigint primary key,
        at timestamptz not null,
        actor_id text,
        actor_roles text[] not null default '{}',
        action text not null,
        subject_type text not null,
        subject_id text not null,
        provision text,
        correlation_id text,
        detail jsonb not null default '{}',
        previous_hash text not null,
        hash text not null
      );
      create index audit_entries_subject_type_subject_id_idx on audit_entries (subject_type, subject_id);

      create function audit_entry_text(e audit_entries) returns text language sql stable as $$
        select jsonb_build_array(
          e.seq, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_id, to_jsonb(e.actor_roles),
          e.action, e.subject_type, e.subject_id, e.provision, e.correlation_id, e.detail, e.previous_hash)::text
      $$;

      create function chain_audit_entry() returns trigger language plpgsql as $$
      declare last audit_entries;
      begin
        perform pg_advisory_xact_lock(hashtext('audit_entries'));
        select * into last from audit_entries order by seq desc limit 1;
        new.seq := coalesce(last.seq, 0) + 1;
        new.previous_hash := coalesce(last.hash, repeat('0', 64));
        new.hash := encode(sha256(convert_to(audit_entry_text(new), 'UTF8')), 'hex');
        return new;
      end $$;

      create trigger audit_entries_chain before insert on audit_entries for each row execute function chain_audit_entry();
      create trigger audit_entries_append_only before update or delete on audit_entries
        for each row execute function refuse_update_or_delete();
      create trigger audit_entries_no_truncate before truncate on audit_entries
        for each statement execute function refuse_update_or_delete();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function audit_entry_text;
      drop table audit_entries;
      drop function chain_audit_entry;
      drop function refuse_delete;
      drop function refuse_update_or_delete;
    `);
  }
}
