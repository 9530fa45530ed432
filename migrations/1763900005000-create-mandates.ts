import { MigrationInterface, QueryRunner } from 'typeorm';

const participantsTrigger = (body: string) => `
      create or replace function participants_must_be_selected() returns trigger language plpgsql as $$
      begin
        ${body}
        return new;
      end $$;`;

const notSelected = `raise exception 'no selection behind the participant'
            using errcode = 'check_violation', constraint = 'participants_must_be_selected';`;

/** The category is that of the selection the participant came from, or of one that renewed the mandate. */
const participantsComeFromASelection = participantsTrigger(`
        if not exists (select 1 from applications a
                       where a.id = new.application_id and a.status = 'selected' and a.category = new.category)
           and not exists (select 1 from applications a
                           where a.renews_participant_id = new.id and a.status = 'selected' and a.category = new.category) then
          ${notSelected}
        end if;`);

const participantsBeganWithTheirSelection = participantsTrigger(`
        if not exists (select 1 from applications a
                       where a.id = new.application_id and a.status = 'selected' and a.category = new.category
                         and a.decided_on = new.mandate_from) then
          ${notSelected}
        end if;`);

/**
 * A mandate is what the Council's selection gives (11-1(3)): the first from the day of the decision, a renewal from that
 * day or later, to the same person, whose powers have not ended (11-6); and one person never holds two at once.
 */
const mandatesComeFromASelection = `
      create function mandates_come_from_a_selection() returns trigger language plpgsql as $$
      declare
        holder participants;
        selection applications;
      begin
        select * into holder from participants p where p.id = new.participant_id for no key update;
        select * into selection from applications a where a.id = new.application_id;
        if selection.status is distinct from 'selected' or selection.decision_id is distinct from new.decision_id
           or new.starts_on < selection.decided_on
           or (selection.id = holder.application_id and new.starts_on <> selection.decided_on) then
          raise exception 'no selection behind the mandate'
            using errcode = 'check_violation', constraint = 'mandates_come_from_a_selection';
        end if;
        if selection.id <> holder.application_id
           and (selection.renews_participant_id is distinct from holder.id
                or selection.iin <> (select a.iin from applications a where a.id = holder.application_id)) then
          raise exception 'the selection is of somebody else'
            using errcode = 'check_violation', constraint = 'mandates_renew_the_same_person';
        end if;
        if exists (select 1 from terminations t where t.participant_id = holder.id) then
          raise exception 'the powers have ended'
            using errcode = 'check_violation', constraint = 'mandates_end_with_the_powers';
        end if;
        if exists (select 1 from mandates m
                     join participants p on p.id = m.participant_id and p.id <> holder.id
                     join applications a on a.id = p.application_id and a.iin = selection.iin
                   where daterange(m.starts_on, m.ends_on, '[]') && daterange(new.starts_on, new.ends_on, '[]')
                     and participant_has_powers_on(p.id, greatest(m.starts_on, new.starts_on))) then
          raise exception 'this person holds a mandate already'
            using errcode = 'check_violation', constraint = 'mandates_one_person_one_mandate';
        end if;
        return new;
      end $$;
      create trigger mandates_come_from_a_selection before insert on mandates
        for each row execute function mandates_come_from_a_selection();`;

const terminationsEndAMandate = (covering: string) => `
      create or replace function terminations_must_end_a_mandate() returns trigger language plpgsql as $$
      begin
        if not exists (${covering}) then
          raise exception 'no powers on that day to end'
            using errcode = 'check_violation', constraint = 'terminations_must_end_a_mandate';
        end if;
        return new;
      end $$;`;

const powersBy = (covering: string) => `
      create or replace function participant_has_powers_on(participant uuid, day date) returns boolean language sql stable as $$
        select exists (${covering})
           and not exists (select 1 from terminations t where t.participant_id = participant and t.effective_on <= day)
      $$;`;

/** Mandates of their own, so that one participant holds several, one after another. */
export class CreateMandates1763900005000 implements MigrationInterface {
  name = 'CreateMandates1763900005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mandates (
        id uuid primary key default gen_random_uuid(),
        participant_id uuid not null references participants on delete restrict,
        application_id uuid not null constraint mandates_application_id_key unique references applications on delete restrict,
        decision_id uuid not null references council_decisions on delete restrict,
        starts_on date not null,
        ends_on date,
        created_at timestamptz not null,
        constraint mandates_days_check check (ends_on is null or ends_on > starts_on),
        constraint mandates_never_overlap exclude using gist
          (participant_id with =, daterange(starts_on, ends_on, '[]') with &&)
      );
      insert into mandates (participant_id, application_id, decision_id, starts_on, ends_on, created_at)
        select p.id, p.application_id, a.decision_id, p.mandate_from, p.mandate_to, p.created_at
        from participants p join applications a on a.id = p.application_id;

      ${participantsComeFromASelection}
      alter table participants drop column mandate_from, drop column mandate_to;

      ${terminationsEndAMandate(`select 1 from mandates m where m.participant_id = new.participant_id
                       and daterange(m.starts_on, m.ends_on, '[]') @> new.effective_on`)}
      ${powersBy(`select 1 from mandates m where m.participant_id = participant
                       and daterange(m.starts_on, m.ends_on, '[]') @> day`)}

      ${mandatesComeFromASelection}
      create trigger mandates_append_only before update or delete on mandates
        for each row execute function refuse_update_or_delete();
    `);
  }

  /** Only the first mandate of each participant goes back into the row. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table participants add column mandate_from date, add column mandate_to date;
      alter table participants disable trigger participants_must_be_selected;
      update participants p set mandate_from = m.starts_on, mandate_to = m.ends_on
        from mandates m where m.application_id = p.application_id;
      alter table participants enable trigger participants_must_be_selected;
      alter table participants alter column mandate_from set not null;
      alter table participants
        add constraint participants_mandate_check check (mandate_to is null or mandate_to > mandate_from);
      ${participantsBeganWithTheirSelection}
      ${terminationsEndAMandate(`select 1 from participants p
                       where p.id = new.participant_id and p.mandate_from <= new.effective_on
                         and (p.mandate_to is null or p.mandate_to >= new.effective_on)`)}
      ${powersBy(`select 1 from participants p
                       where p.id = participant and p.mandate_from <= day and (p.mandate_to is null or p.mandate_to >= day)`)}
      drop table mandates;
      drop function mandates_come_from_a_selection;
    `);
  }
}
