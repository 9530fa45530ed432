import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A receipt says who has voted, a ballot what was voted, and nothing leads from one to the other. PostgreSQL stamps every
 * row with the transaction that wrote it and keeps rows in the order of writing, so each new ballot has all ballots of
 * its item written anew, in random order and under new ids: they all bear the mark of the last vote.
 */
const ballotsAreShuffled = `
      create function secret_ballots_are_shuffled() returns trigger language plpgsql as $$
      begin
        -- the rows that are written anew come by here once more
        if pg_trigger_depth() > 1 then return null; end if;
        with taken as (
          delete from secret_ballots b where b.agenda_item_id in (select agenda_item_id from cast_ballots)
          returning b.agenda_item_id, b.choice)
        insert into secret_ballots (agenda_item_id, choice) select agenda_item_id, choice from taken order by random();
        return null;
      end $$;
      create trigger secret_ballots_are_shuffled after insert on secret_ballots referencing new table as cast_ballots
        for each statement execute function secret_ballots_are_shuffled();

      create function secret_ballots_stay() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and pg_trigger_depth() > 1 then return old; end if;
        raise exception 'secret_ballots is append-only'
          using errcode = 'check_violation', constraint = 'secret_ballots_append_only';
      end $$;
      create trigger secret_ballots_append_only before update or delete on secret_ballots
        for each row execute function secret_ballots_stay();

      create function secret_ballots_follow_the_receipts() returns trigger language plpgsql as $$
      begin
        if pg_trigger_depth() = 1
           and (select count(*) from secret_ballots b where b.agenda_item_id = new.agenda_item_id)
               >= (select count(*) from ballot_receipts r where r.agenda_item_id = new.agenda_item_id) then
          raise exception 'a ballot without a voter'
            using errcode = 'check_violation', constraint = 'secret_ballots_follow_the_receipts';
        end if;
        return new;
      end $$;
      create trigger secret_ballots_follow_the_receipts before insert on secret_ballots
        for each row execute function secret_ballots_follow_the_receipts();`;

/** Secret ballots of the Council (11-2(1)). */
export class KeepSecretBallots1763900002300 implements MigrationInterface {
  name = 'KeepSecretBallots1763900002300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table ballot_receipts (
        id uuid primary key default gen_random_uuid(),
        agenda_item_id uuid not null references agenda_items on delete restrict,
        council_member_id uuid not null references council_members on delete restrict,
        cast_at timestamptz not null,
        constraint ballot_receipts_agenda_item_id_council_member_id_key unique (agenda_item_id, council_member_id)
      );
      create trigger ballot_receipts_append_only before update or delete on ballot_receipts
        for each row execute function refuse_update_or_delete();

      create table secret_ballots (
        id uuid primary key default gen_random_uuid(),
        agenda_item_id uuid not null references agenda_items on delete restrict,
        choice text not null constraint secret_ballots_choice_check check (choice in ('for', 'against', 'abstain'))
      );
      create index secret_ballots_agenda_item_id_idx on secret_ballots (agenda_item_id);

      ${ballotsAreShuffled}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table secret_ballots;
      drop function secret_ballots_are_shuffled;
      drop function secret_ballots_stay;
      drop function secret_ballots_follow_the_receipts;
      drop table ballot_receipts;
    `);
  }
}
