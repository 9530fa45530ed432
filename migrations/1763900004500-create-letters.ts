import { MigrationInterface, QueryRunner } from 'typeorm';

/** A letter says what it said when the decision was recorded; only the way to it changes. */
const lettersStayAsWritten = `
      create function decision_letters_stay_as_written() returns trigger language plpgsql as $$
      begin
        if (new.id, new.application_id, new.locale, new.content, new.created_at)
             is distinct from (old.id, old.application_id, old.locale, old.content, old.created_at) then
          raise exception 'a letter stays as it was written'
            using errcode = 'check_violation', constraint = 'decision_letters_stay_as_written';
        end if;
        return new;
      end $$;
      create trigger decision_letters_stay_as_written before update on decision_letters
        for each row execute function decision_letters_stay_as_written();
      create trigger decision_letters_never_deleted before delete on decision_letters
        for each row execute function refuse_delete();`;

/**
 * Letters that tell candidates of a decision, and the mails that lead to them. A mail holds no address, no text and no
 * token: what it needs is read when it is sent, and of the token only the hash is kept.
 */
export class CreateLetters1763900004500 implements MigrationInterface {
  name = 'CreateLetters1763900004500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table outgoing_mails (
        id uuid primary key default gen_random_uuid(),
        kind text not null constraint outgoing_mails_kind_check check (kind ~ '^[a-z]+(-[a-z]+)*$'),
        subject_id uuid not null,
        status text not null default 'waiting' constraint outgoing_mails_status_check check (status in ('waiting', 'sent', 'failed')),
        attempts int not null default 0 constraint outgoing_mails_attempts_check check (attempts >= 0),
        last_error text constraint outgoing_mails_last_error_check check (last_error ~ '^[A-Z0-9_]{1,40}$'),
        next_attempt_at timestamptz not null,
        sent_at timestamptz,
        created_at timestamptz not null,
        constraint outgoing_mails_sent_at_check check ((status = 'sent') = (sent_at is not null))
      );
      create index outgoing_mails_waiting_idx on outgoing_mails (next_attempt_at) where status = 'waiting';
      create trigger outgoing_mails_never_deleted before delete on outgoing_mails
        for each row execute function refuse_delete();

      create table decision_letters (
        id uuid primary key default gen_random_uuid(),
        application_id uuid not null constraint decision_letters_application_id_key unique references applications on delete restrict,
        locale text not null constraint decision_letters_locale_check check (locale in ('kk', 'ru', 'en')),
        content jsonb not null constraint decision_letters_content_check check (jsonb_typeof(content) = 'object'),
        mail_id uuid references outgoing_mails on delete restrict,
        token_sha256 text constraint decision_letters_token_sha256_key unique
          constraint decision_letters_token_sha256_check check (token_sha256 ~ '^[0-9a-f]{64}$'),
        attempts int not null default 0 constraint decision_letters_attempts_check check (attempts between 0 and 10),
        read_at timestamptz,
        created_at timestamptz not null
      );

      ${lettersStayAsWritten}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table decision_letters;
      drop function decision_letters_stay_as_written;
      drop table outgoing_mails;
    `);
  }
}
