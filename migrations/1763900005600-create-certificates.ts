import { MigrationInterface, QueryRunner } from 'typeorm';

/** What was issued stays as it was printed; it is only revoked, and once. */
const revokedOnce = `
      create function certificates_revoked_once() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          if old.revoked_at is not null
             or (new.participant_id, new.mandate_id, new.year, new.number, new.photo_id, new.print_id, new.token_hash,
                 new.issued_on, new.created_at)
                is distinct from
                (old.participant_id, old.mandate_id, old.year, old.number, old.photo_id, old.print_id, old.token_hash,
                 old.issued_on, old.created_at) then
            raise exception 'a certificate is only revoked, and once'
              using errcode = 'check_violation', constraint = 'certificates_revoked_once';
          end if;
          return new;
        end if;
        if not exists (select 1 from mandates m where m.id = new.mandate_id and m.participant_id = new.participant_id
                         and daterange(m.starts_on, m.ends_on, '[]') @> new.issued_on)
           or not participant_has_powers_on(new.participant_id, new.issued_on) then
          raise exception 'a certificate shows powers that stand'
            using errcode = 'check_violation', constraint = 'certificates_show_powers';
        end if;
        return new;
      end $$;
      create trigger certificates_revoked_once before insert or update on certificates
        for each row execute function certificates_revoked_once();
      create trigger certificates_never_deleted before delete on certificates
        for each row execute function refuse_delete();`;

/**
 * All that the public may learn of a certificate, and only by the hash of what is printed on it: the role of the portal
 * can neither list them nor read the tables behind.
 */
const publicCheck = `
      create function portal.certificate(hash text, day date) returns table (full_name text, photo bytea)
        language sql stable security definer set search_path = public, pg_temp as $$
        select p.full_name, f.content
        from certificates c
          join participants p on p.id = c.participant_id
          join mandates m on m.id = c.mandate_id
          join stored_files f on f.id = c.photo_id
        where c.token_hash = hash and c.revoked_at is null
          and daterange(m.starts_on, m.ends_on, '[]') @> day and participant_has_powers_on(c.participant_id, day)
      $$;
      revoke all on function portal.certificate from public;
      grant execute on function portal.certificate to npm_portal;`;

/** Cards that show who is a participant (11-4): anybody can ask whether one is valid, and learns nothing else. */
export class CreateCertificates1763900005600 implements MigrationInterface {
  name = 'CreateCertificates1763900005600';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table certificates (
        id uuid primary key default gen_random_uuid(),
        participant_id uuid not null references participants on delete restrict,
        mandate_id uuid not null references mandates on delete restrict,
        year int not null,
        number int not null constraint certificates_number_check check (number > 0),
        photo_id uuid not null references stored_files on delete restrict,
        print_id uuid not null references stored_files on delete restrict,
        token_hash text not null constraint certificates_token_hash_key unique
          constraint certificates_token_hash_check check (token_hash ~ '^[0-9a-f]{64}$'),
        issued_on date not null,
        revoked_at timestamptz,
        revocation_reason text constraint certificates_revocation_reason_check check (revocation_reason in
          ('replaced', 'lost', 'damaged', 'returned')),
        created_at timestamptz not null,
        constraint certificates_year_number_key unique (year, number),
        constraint certificates_revoked_check check ((revoked_at is null) = (revocation_reason is null))
      );
      create unique index certificates_one_in_use on certificates (participant_id) where revoked_at is null;

      ${revokedOnce}
      ${publicCheck}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function portal.certificate;
      drop table certificates;
      drop function certificates_revoked_once;
    `);
  }
}
