import { MigrationInterface, QueryRunner } from 'typeorm';

/** 11-8(2): Council members in term commit while commitments are taken, and reveal once these are closed; each once. */
export class CreateGroupContributions1763900008000 implements MigrationInterface {
  name = 'CreateGroupContributions1763900008000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table group_contributions (
        id uuid primary key default gen_random_uuid(),
        group_id uuid not null references visit_groups on delete restrict,
        council_member_id uuid not null references council_members on delete restrict,
        commitment text not null,
        committed_at timestamptz not null,
        secret text,
        revealed_at timestamptz,
        constraint group_contributions_group_id_council_member_id_key unique (group_id, council_member_id),
        constraint group_contributions_group_id_commitment_key unique (group_id, commitment),
        constraint group_contributions_commitment_check check (commitment ~ '^[0-9a-f]{64}$'),
        constraint group_contributions_secret_check check (secret ~ '^[0-9a-f]{64}$' and commitment =
          encode(sha256(convert_to('npm-draw-commitment/1' || E'\\n' || group_id::text || E'\\n' || secret, 'UTF8')), 'hex')),
        constraint group_contributions_revealed_check check ((secret is null) = (revealed_at is null))
      );
      create trigger group_contributions_never_deleted before delete on group_contributions
        for each row execute function refuse_delete();

      create function group_contribution_is_lawful() returns trigger language plpgsql as $$
      declare
        state text;
        day date := (new.committed_at at time zone 'Asia/Almaty')::date;
      begin
        select status into state from visit_groups where id = new.group_id for no key update;
        if tg_op = 'INSERT' then
          if state <> 'frozen' or new.secret is not null then
            raise exception 'no commitments are taken' using errcode = 'check_violation', constraint = 'group_commitments_are_open';
          end if;
          if not exists (select 1 from council_members m
                         where m.id = new.council_member_id and m.term_from <= day
                           and (m.term_to is null or m.term_to >= day) and (m.ended_on is null or m.ended_on > day)) then
            raise exception 'the term of the member does not cover the day'
              using errcode = 'check_violation', constraint = 'group_contributors_in_term';
          end if;
          return new;
        end if;
        if old.secret is not null
           or (new.id, new.group_id, new.council_member_id, new.commitment, new.committed_at)
              is distinct from (old.id, old.group_id, old.council_member_id, old.commitment, old.committed_at) then
          raise exception 'a contribution does not change'
            using errcode = 'check_violation', constraint = 'group_contribution_is_fixed';
        end if;
        if state <> 'revealing' then
          raise exception 'secrets are not revealed yet, or no more'
            using errcode = 'check_violation', constraint = 'group_reveals_after_closure';
        end if;
        return new;
      end $$;
      create trigger group_contribution_is_lawful before insert or update on group_contributions
        for each row execute function group_contribution_is_lawful();

      -- the seed of the rule npm-draw-seed/1 once more; null while a secret is missing
      create function group_seed(of_group uuid, frozen_sha256 text) returns text language sql stable as $$
        select case when count(*) = count(c.secret) then encode(sha256(convert_to(concat_ws(E'\\n', 'npm-draw-seed/1', frozen_sha256,
          string_agg(c.council_member_id || ':' || c.secret, E'\\n' order by (c.council_member_id || ':' || c.secret) collate "C")
        ), 'UTF8')), 'hex') end
        from group_contributions c where c.group_id = of_group
      $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function group_seed;
      drop table group_contributions;
      drop function group_contribution_is_lawful;
    `);
  }
}
