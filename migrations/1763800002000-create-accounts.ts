import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may sign in. The schema `auth` belongs to better-auth: its tables are what its `compileMigrations` asks for with
 * our options, and a test proves that nothing is left to create. `accounts` is ours: what a person is here.
 */
export class CreateAccounts1763800002000 implements MigrationInterface {
  name = 'CreateAccounts1763800002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create schema auth;

      create table auth."user" (
        "id" text not null primary key,
        "name" text not null,
        "email" text not null unique,
        "emailVerified" boolean not null,
        "image" text,
        "createdAt" timestamptz default current_timestamp not null,
        "updatedAt" timestamptz default current_timestamp not null,
        "twoFactorEnabled" boolean
      );

      create table auth."session" (
        "id" text not null primary key,
        "expiresAt" timestamptz not null,
        "token" text not null unique,
        "createdAt" timestamptz default current_timestamp not null,
        "updatedAt" timestamptz not null,
        "ipAddress" text,
        "userAgent" text,
        "userId" text not null references auth."user" ("id") on delete cascade
      );
      create index "session_userId_idx" on auth."session" ("userId");

      create table auth."account" (
        "id" text not null primary key,
        "accountId" text not null,
        "providerId" text not null,
        "userId" text not null references auth."user" ("id") on delete cascade,
        "accessToken" text,
        "refreshToken" text,
        "idToken" text,
        "accessTokenExpiresAt" timestamptz,
        "refreshTokenExpiresAt" timestamptz,
        "scope" text,
        "password" text,
        "createdAt" timestamptz default current_timestamp not null,
        "updatedAt" timestamptz not null
      );
      create index "account_userId_idx" on auth."account" ("userId");

      create table auth."verification" (
        "id" text not null primary key,
        "identifier" text not null,
        "value" text not null,
        "expiresAt" timestamptz not null,
        "createdAt" timestamptz default current_timestamp not null,
        "updatedAt" timestamptz default current_timestamp not null
      );
      create index "verification_identifier_idx" on auth."verification" ("identifier");

      create table auth."twoFactor" (
        "id" text not null primary key,
        "secret" text not null,
        "backupCodes" text not null,
        "userId" text not null references auth."user" ("id") on delete cascade,
        "verified" boolean,
        "failedVerificationCount" integer,
        "lockedUntil" timestamptz
      );
      create index "twoFactor_secret_idx" on auth."twoFactor" ("secret");
      create index "twoFactor_userId_idx" on auth."twoFactor" ("userId");

      create table auth."rateLimit" (
        "id" text not null primary key,
        "key" text not null unique,
        "count" integer not null,
        "lastRequest" bigint not null
      );

      create table accounts (
        id text primary key,
        email text not null constraint accounts_email_check check (email = lower(email) and email like '%_@_%'),
        name text not null constraint accounts_name_check check (btrim(name) <> ''),
        roles text[] not null constraint accounts_roles_check check (cardinality(roles) > 0 and roles <@ array
          ['ombudsman', 'office', 'council', 'participant', 'authority', 'administrator']),
        participant_id uuid,
        council_member_id uuid,
        authority_id uuid,
        locale text not null constraint accounts_locale_check check (locale in ('kk', 'ru', 'en')),
        closed_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null,
        constraint accounts_lone_role_check check
          (not roles && array['administrator', 'authority'] or cardinality(roles) = 1),
        constraint accounts_participant_check check (('participant' = any (roles)) = (participant_id is not null)),
        constraint accounts_council_member_check check (('council' = any (roles)) = (council_member_id is not null)),
        constraint accounts_authority_check check (('authority' = any (roles)) = (authority_id is not null)),
        constraint accounts_ombudsman_check check (not 'ombudsman' = any (roles) or 'council' = any (roles))
      );
      create unique index accounts_email_key on accounts (email) where closed_at is null;
      create unique index accounts_participant_id_key on accounts (participant_id) where closed_at is null;
      create unique index accounts_council_member_id_key on accounts (council_member_id) where closed_at is null;

      create table used_totp_codes (
        account_id text not null references accounts on delete restrict,
        code_hash text not null,
        used_at timestamptz not null default now(),
        primary key (account_id, code_hash)
      );

      create table sign_in_delays (
        key text primary key,
        failures int not null constraint sign_in_delays_failures_check check (failures >= 0),
        retry_at timestamptz not null
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table sign_in_delays;
      drop table used_totp_codes;
      drop table accounts;
      drop schema auth cascade;
    `);
  }
}
