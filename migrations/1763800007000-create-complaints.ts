import { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages and complaints (11-5(4)): registered once, sealed, transferred, never deleted; and the office's keys to which they are sealed. */
export class CreateComplaints1763800007000 implements MigrationInterface {
  name = 'CreateComplaints1763800007000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table office_keys (
        id uuid primary key default gen_random_uuid(),
        recipient text not null constraint office_keys_recipient_key unique,
        sealed_identity text not null constraint office_keys_sealed_identity_check check
          (sealed_identity like '-----BEGIN AGE ENCRYPTED FILE-----%' and sealed_identity not like '%AGE-SECRET-KEY%'),
        retired_at timestamptz,
        created_at timestamptz not null
      );
      create unique index office_keys_in_force_key on office_keys ((true)) where retired_at is null;
      create trigger office_keys_never_deleted before delete on office_keys for each row execute function refuse_delete();

      create function office_key_is_fixed() returns trigger language plpgsql as $$
      begin
        if old.retired_at is not null or (new.id, new.recipient, new.sealed_identity, new.created_at)
           is distinct from (old.id, old.recipient, old.sealed_identity, old.created_at) then
          raise exception 'a key of the office is only retired'
            using errcode = 'check_violation', constraint = 'office_key_is_fixed';
        end if;
        return new;
      end $$;
      create trigger office_key_is_fixed before update on office_keys for each row execute function office_key_is_fixed();

      create table complaints (
        id uuid primary key default gen_random_uuid(),
        number text not null constraint complaints_number_key unique,
        kind text not null constraint complaints_kind_check check (kind in ('message', 'complaint')),
        received_at timestamptz not null,
        received_by text not null,
        received_by_name text not null,
        channel text not null constraint complaints_channel_check check (channel in
          ('visit', 'post', 'telephone', 'email', 'portal', 'in_person')),
        place_id uuid references places on delete restrict,
        visit_id uuid,
        concerns_torture boolean not null,
        sealed_text text not null constraint complaints_sealed_text_check check
          (length(sealed_text) <= 65536
           and sealed_text ~ '^-----BEGIN AGE ENCRYPTED FILE-----\\s+YWdlLWVuY3J5cHRpb24ub3JnL3Yx[A-Za-z0-9+/=\\s]+-----END AGE ENCRYPTED FILE-----\\s*$'),
        office_key_id uuid not null references office_keys on delete restrict,
        status text not null default 'registered' constraint complaints_status_check check (status in ('registered', 'transferred')),
        registered_at timestamptz not null,
        transferred_on date,
        transfer_act text,
        transfer_recipient text,
        version int not null default 1,
        created_at timestamptz not null,
        constraint complaints_received_at_check check (received_at <= registered_at),
        constraint complaints_transferred_on_check check (transferred_on >= (received_at at time zone 'Asia/Almaty')::date),
        constraint complaints_transferred_check check ((status = 'transferred')
          = (transferred_on is not null and transfer_act is not null and transfer_recipient is not null))
      );
      create index complaints_place_id_idx on complaints (place_id);
      create index complaints_visit_id_idx on complaints (visit_id);
      create trigger complaints_never_deleted before delete on complaints for each row execute function refuse_delete();
      create trigger complaints_never_truncated before truncate on complaints
        for each statement execute function refuse_delete();

      create function registered_complaint_is_fixed() returns trigger language plpgsql as $$
      begin
        if old.status = 'transferred'
           or (new.number, new.kind, new.received_at, new.received_by, new.received_by_name, new.channel, new.place_id, new.visit_id,
               new.concerns_torture, new.sealed_text, new.office_key_id, new.registered_at)
              is distinct from
              (old.number, old.kind, old.received_at, old.received_by, old.received_by_name, old.channel, old.place_id, old.visit_id,
               old.concerns_torture, old.sealed_text, old.office_key_id, old.registered_at) then
          raise exception 'a registered complaint does not change'
            using errcode = 'check_violation', constraint = 'registered_complaint_is_fixed';
        end if;
        return new;
      end $$;
      create trigger registered_complaint_is_fixed before update on complaints
        for each row execute function registered_complaint_is_fixed();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table complaints;
      drop function registered_complaint_is_fixed;
      drop table office_keys;
      drop function office_key_is_fixed;
    `);
  }
}
