import { MigrationInterface, QueryRunner } from 'typeorm';

/** Who attended is known once the training is over; whoever is invited has a place; nothing that was attended is taken back. */
const attendancesFollowTheTraining = `
      create function training_attendances_follow_the_training() returns trigger language plpgsql as $$
      declare
        training trainings;
      begin
        select * into training from trainings t where t.id = new.training_id for update;
        if new.status <> 'invited' and new.recorded_on < training.ended_on then
          raise exception 'the training is not over'
            using errcode = 'check_violation', constraint = 'training_attendances_after_the_last_day';
        end if;
        if training.places is not null and training.places <
            (select count(*) from training_attendances a where a.training_id = new.training_id and a.id <> new.id) + 1 then
          raise exception 'more are invited than there are places'
            using errcode = 'check_violation', constraint = 'training_attendances_within_the_places';
        end if;
        return new;
      end $$;
      create trigger training_attendances_follow_the_training before insert or update on training_attendances
        for each row execute function training_attendances_follow_the_training();

      create function training_attendances_stay() returns trigger language plpgsql as $$
      begin
        if old.status <> 'invited' then
          raise exception 'an attendance that was recorded stays'
            using errcode = 'check_violation', constraint = 'training_attendances_stay';
        end if;
        return old;
      end $$;
      create trigger training_attendances_stay before delete on training_attendances
        for each row execute function training_attendances_stay();`;

/** What was attended is what was recorded: its days and what it gave do not change afterwards. */
const attendedTrainingsAreFixed = `
      create function trainings_are_fixed_once_recorded() returns trigger language plpgsql as $$
      begin
        if (new.held_on, new.ended_on, new.competences, new.good_for_months)
             is distinct from (old.held_on, old.ended_on, old.competences, old.good_for_months)
           and exists (select 1 from training_attendances a where a.training_id = new.id and a.status <> 'invited') then
          raise exception 'the attendance of the training is recorded'
            using errcode = 'check_violation', constraint = 'trainings_fixed_once_recorded';
        end if;
        if new.places < (select count(*) from training_attendances a where a.training_id = new.id) then
          raise exception 'more are invited than there are places'
            using errcode = 'check_violation', constraint = 'training_attendances_within_the_places';
        end if;
        return new;
      end $$;
      create trigger trainings_are_fixed_once_recorded before update on trainings
        for each row execute function trainings_are_fixed_once_recorded();
      create trigger trainings_never_deleted before delete on trainings
        for each row execute function refuse_delete();`;

/** Trainings of participants and who attended them (11-1(4)). */
export class CreateTrainings1763900006000 implements MigrationInterface {
  name = 'CreateTrainings1763900006000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table trainings (
        id uuid primary key default gen_random_uuid(),
        title_kk text not null,
        title_ru text not null,
        title_en text,
        held_on date not null,
        ended_on date not null,
        organiser text not null,
        competences text[] not null constraint trainings_competences_check check (competences <@ array[
          'law', 'medicine', 'psychiatry', 'psychology', 'social_work', 'child_protection', 'disability',
          'places_of_detention', 'interviewing', 'documentation_of_torture']),
        good_for_months int constraint trainings_good_for_months_check check (good_for_months between 1 and 120),
        places int constraint trainings_places_check check (places between 1 and 1000),
        version int not null default 1,
        created_at timestamptz not null,
        constraint trainings_days_check check (ended_on >= held_on)
      );
      create index trainings_ended_on_idx on trainings (ended_on);

      create table training_attendances (
        id uuid primary key default gen_random_uuid(),
        training_id uuid not null references trainings on delete restrict,
        participant_id uuid not null references participants on delete restrict,
        status text not null constraint training_attendances_status_check check (status in ('invited', 'attended', 'missed')),
        recorded_on date not null,
        created_at timestamptz not null,
        constraint training_attendances_training_id_participant_id_key unique (training_id, participant_id)
      );
      create index training_attendances_participant_id_idx on training_attendances (participant_id);

      ${attendancesFollowTheTraining}

      ${attendedTrainingsAreFixed}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table training_attendances;
      drop function training_attendances_follow_the_training;
      drop function training_attendances_stay;
      drop table trainings;
      drop function trainings_are_fixed_once_recorded;
    `);
  }
}
