import { MigrationInterface, QueryRunner } from 'typeorm';

/** A training gives what it gives to those who attended it, from its last day, for as long as it is good. */
const givenByTheTraining = `
      create function held_competences_follow_the_training() returns trigger language plpgsql as $$
      begin
        if new.training_id is not null and not exists (
          select 1 from trainings t join training_attendances a on a.training_id = t.id
          where t.id = new.training_id and a.participant_id = new.participant_id and a.status = 'attended'
            and new.competence = any (t.competences) and new.valid_from = t.ended_on
            and new.valid_to is not distinct from (t.ended_on + make_interval(months => t.good_for_months))::date) then
          raise exception 'no attended training gives this competence'
            using errcode = 'check_violation', constraint = 'held_competences_given_by_training';
        end if;
        return new;
      end $$;
      create trigger held_competences_follow_the_training before insert on held_competences
        for each row execute function held_competences_follow_the_training();

      create function training_attendances_end_competences() returns trigger language plpgsql as $$
      begin
        if old.status = 'attended' and new.status <> 'attended'
           and exists (select 1 from held_competences c
                       where c.training_id = new.training_id and c.participant_id = new.participant_id and c.ended_on is null) then
          raise exception 'a competence still rests on this attendance'
            using errcode = 'check_violation', constraint = 'training_attendances_end_competences';
        end if;
        return new;
      end $$;
      create trigger training_attendances_end_competences before update on training_attendances
        for each row execute function training_attendances_end_competences();`;

/** A competence ends once, with a reason; nothing else about it changes, and nothing is deleted. */
const endedOnce = `
      create function held_competences_end_once() returns trigger language plpgsql as $$
      begin
        if old.ended_on is not null or (new.participant_id, new.competence, new.training_id, new.reference, new.valid_from,
             new.valid_to, new.created_at)
             is distinct from (old.participant_id, old.competence, old.training_id, old.reference, old.valid_from,
             old.valid_to, old.created_at) then
          raise exception 'a competence can only end, and once'
            using errcode = 'check_violation', constraint = 'held_competences_end_once';
        end if;
        return new;
      end $$;
      create trigger held_competences_end_once before update on held_competences
        for each row execute function held_competences_end_once();
      create trigger held_competences_never_deleted before delete on held_competences
        for each row execute function refuse_delete();`;

/** What a participant has learnt: given by a training or shown by a document (11-1(4)). */
export class CreateHeldCompetences1763900006100 implements MigrationInterface {
  name = 'CreateHeldCompetences1763900006100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table held_competences (
        id uuid primary key default gen_random_uuid(),
        participant_id uuid not null references participants on delete restrict,
        competence text not null constraint held_competences_competence_check check (competence in (
          'law', 'medicine', 'psychiatry', 'psychology', 'social_work', 'child_protection', 'disability',
          'places_of_detention', 'interviewing', 'documentation_of_torture')),
        training_id uuid references trainings on delete restrict,
        reference text,
        valid_from date not null,
        valid_to date,
        ended_on date,
        end_reason text constraint held_competences_end_reason_check check (end_reason in (
          'withdrawn', 'recorded_in_error', 'attendance_corrected')),
        end_reference text,
        version int not null default 1,
        created_at timestamptz not null,
        constraint held_competences_source_check check ((training_id is null) = (coalesce(btrim(reference), '') <> '')),
        constraint held_competences_days_check check (valid_to >= valid_from),
        constraint held_competences_ended_check check ((ended_on is null) = (end_reason is null)),
        constraint held_competences_ended_on_check check (ended_on >= valid_from),
        constraint held_competences_withdrawn_check check (
          end_reason is distinct from 'withdrawn' or coalesce(btrim(end_reference), '') <> '')
      );
      create index held_competences_participant_id_idx on held_competences (participant_id);
      create unique index held_competences_training_key on held_competences (training_id, participant_id, competence)
        where ended_on is null and training_id is not null;

      ${givenByTheTraining}

      ${endedOnce}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger training_attendances_end_competences on training_attendances;
      drop function training_attendances_end_competences;
      drop table held_competences;
      drop function held_competences_follow_the_training;
      drop function held_competences_end_once;
    `);
  }
}
