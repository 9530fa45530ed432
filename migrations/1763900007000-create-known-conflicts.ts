import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Conflicts known beforehand (11-5(3)): the participant's own record. Under row-level security, which holds for the
 * owner of the table as well, a query gives rows only of the participant that its transaction names; whoever forms a
 * group calls the function, which gives participants and nothing else.
 */
export class CreateKnownConflicts1763900007000 implements MigrationInterface {
  name = 'CreateKnownConflicts1763900007000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table known_conflicts (
        id uuid primary key default gen_random_uuid(),
        participant_id uuid not null references participants on delete restrict,
        place_id uuid references places on delete restrict,
        authority_id uuid references authorities on delete restrict,
        kind text not null constraint known_conflicts_kind_check check (kind in
          ('former_employer', 'relative_held', 'relative_works', 'other_tie')),
        since date,
        until date,
        version int not null default 1,
        created_at timestamptz not null,
        constraint known_conflicts_subject_check check (num_nonnulls(place_id, authority_id) = 1),
        constraint known_conflicts_days_check check (until >= since),
        constraint known_conflicts_declared_once exclude using gist
          (participant_id with =, coalesce(place_id, authority_id) with =, kind with =, daterange(since, until, '[]') with &&)
      );
      create index known_conflicts_place_id_idx on known_conflicts (place_id);
      create index known_conflicts_authority_id_idx on known_conflicts (authority_id);

      alter table known_conflicts enable row level security;
      alter table known_conflicts force row level security;
      create policy known_conflicts_are_ones_own on known_conflicts
        using (participant_id::text = current_setting('npm.participant', true));
      create policy known_conflicts_name_participants on known_conflicts for select
        using (current_setting('npm.known_conflicts', true) = 'participants_only');

      create function participants_in_conflict_with(place uuid, authority uuid, first_day date, last_day date)
        returns setof uuid language plpgsql as $$
      begin
        perform set_config('npm.known_conflicts', 'participants_only', true);
        return query select distinct c.participant_id from known_conflicts c
          where (c.place_id = place or c.authority_id = authority)
            and daterange(c.since, c.until, '[]') && daterange(first_day, last_day, '[]');
        perform set_config('npm.known_conflicts', '', true);
      end $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function participants_in_conflict_with;
      drop table known_conflicts;
    `);
  }
}
