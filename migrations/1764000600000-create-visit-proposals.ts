import { MigrationInterface, QueryRunner } from 'typeorm';

/** Once decided, or withdrawn, a proposal stays as it was; the decision is the Council's and about this very proposal (11-7(2)). */
const proposalMovesLawfully = `
      create function visit_proposal_moves_lawfully() returns trigger language plpgsql as $$
      declare d council_decisions; taken bigint; reserve bigint;
      begin
        if (tg_op = 'INSERT' and new.status <> 'proposed')
           or (tg_op = 'UPDATE' and (old.status <> 'proposed'
             or (new.kind, new.place_id, new.basis_visit_id, new.interim_purposes, new.proposed_on, new.decide_by, new.cost_tiyn, new.grounds)
                is distinct from
                (old.kind, old.place_id, old.basis_visit_id, old.interim_purposes, old.proposed_on, old.decide_by, old.cost_tiyn, old.grounds))) then
          raise exception 'a decided proposal does not change'
            using errcode = 'check_violation', constraint = 'decided_proposal_is_fixed';
        end if;
        if new.kind = 'interim' and not exists
           (select 1 from visits v where v.id = new.basis_visit_id and v.kind = 'periodic' and v.started_on is not null
              and v.place_id in (select place_records(new.place_id))) then
          raise exception 'an interim visit refers to a periodic visit of the same place'
            using errcode = 'check_violation', constraint = 'proposal_refers_to_periodic_visit';
        end if;
        if new.status in ('adopted', 'rejected') then
          select * into d from council_decisions where id = new.decision_id;
          if d.id is null or d.outcome <> new.status or d.subject_type <> 'visit_proposal' or d.subject_id <> new.id
             or d.decided_on <> new.decided_on then
            raise exception 'no such decision of the Council on this proposal'
              using errcode = 'check_violation', constraint = 'visit_proposal_needs_council_decision';
          end if;
        end if;
        if new.status = 'adopted' then
          if new.kind = 'special' and not exists (select 1 from visit_proposal_messages m where m.proposal_id = new.id and m.concerns_torture) then
            raise exception 'a special visit rests on a registered message'
              using errcode = 'check_violation', constraint = 'proposal_rests_on_messages';
          end if;
          select reserve_tiyn into reserve from allotments where year = extract(year from new.decided_on) for update;
          select coalesce(sum(p.cost_tiyn), 0) into taken from visit_proposals p
            where p.status = 'adopted' and p.id <> new.id and extract(year from p.decided_on) = extract(year from new.decided_on);
          if taken + new.cost_tiyn > coalesce(reserve, 0) then
            raise exception 'the reserve does not carry it'
              using errcode = 'check_violation', constraint = 'proposals_must_be_within_reserve';
          end if;
        end if;
        return new;
      end $$;
      create trigger visit_proposal_moves_lawfully before insert or update on visit_proposals
        for each row execute function visit_proposal_moves_lawfully();
      create trigger visit_proposals_never_deleted before delete on visit_proposals for each row execute function refuse_delete();`;

/** What a special visit rests on is named with the proposal and stays (11-7(1)(3)). */
const messagesAreFixed = `
      create function visit_proposal_messages_are_of_a_special_visit() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from visit_proposals p where p.id = new.proposal_id and p.kind = 'special' and p.status = 'proposed') then
          raise exception 'only a special visit rests on messages'
            using errcode = 'check_violation', constraint = 'decided_proposal_is_fixed';
        end if;
        new.concerns_torture := (select c.concerns_torture from complaints c where c.id = new.complaint_id);
        return new;
      end $$;
      create trigger visit_proposal_messages_are_of_a_special_visit before insert on visit_proposal_messages
        for each row execute function visit_proposal_messages_are_of_a_special_visit();
      create trigger visit_proposal_messages_append_only before update or delete on visit_proposal_messages
        for each row execute function refuse_update_or_delete();`;

/** Interim and special visits as proposals to the Council (11-7(1)(2), 11-7(1)(3), 11-7(2)), paid from the year's reserve. */
export class CreateVisitProposals1764000600000 implements MigrationInterface {
  name = 'CreateVisitProposals1764000600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table visit_proposals (
        id uuid primary key default gen_random_uuid(),
        kind text not null constraint visit_proposals_kind_check check (kind in ('interim', 'special')),
        place_id uuid not null references places on delete restrict,
        basis_visit_id uuid references visits on delete restrict,
        interim_purposes text[] not null default '{}' constraint visit_proposals_purposes_check check
          (interim_purposes <@ array['monitor_recommendations', 'prevent_persecution']),
        status text not null default 'proposed' constraint visit_proposals_status_check check
          (status in ('proposed', 'adopted', 'rejected', 'withdrawn')),
        proposed_on date not null,
        proposed_by text not null,
        decide_by date constraint visit_proposals_decide_by_check check (decide_by >= proposed_on),
        cost_tiyn bigint not null constraint visit_proposals_cost_check check (cost_tiyn >= 0),
        grounds text,
        decision_id uuid references council_decisions on delete restrict,
        decided_on date,
        version int not null default 1,
        created_at timestamptz not null,
        constraint visit_proposals_interim_check check
          ((kind = 'interim') = (basis_visit_id is not null) and (kind = 'interim') = (interim_purposes <> '{}')),
        constraint visit_proposals_decided_check check
          ((status in ('adopted', 'rejected')) = (decision_id is not null) and (decision_id is null) = (decided_on is null))
      );
      create index visit_proposals_place_id_idx on visit_proposals (place_id);
      create unique index visit_proposals_open_key on visit_proposals (place_id, kind) where status = 'proposed';

      create table visit_proposal_messages (
        id uuid primary key default gen_random_uuid(),
        proposal_id uuid not null references visit_proposals on delete restrict,
        complaint_id uuid not null references complaints on delete restrict,
        concerns_torture boolean not null,
        constraint visit_proposal_messages_proposal_id_complaint_id_key unique (proposal_id, complaint_id)
      );

      ${proposalMovesLawfully}

      ${messagesAreFixed}

      alter table agenda_items drop constraint agenda_items_subject_type_check;
      alter table agenda_items add constraint agenda_items_subject_type_check check (subject_type in
        ('selection', 'visit_plan', 'visit_group', 'visit_proposal', 'report_form', 'annual_report', 'other'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table agenda_items drop constraint agenda_items_subject_type_check;
      alter table agenda_items add constraint agenda_items_subject_type_check check (subject_type in
        ('selection', 'visit_plan', 'visit_group', 'report_form', 'annual_report', 'other'));
      drop table visit_proposal_messages;
      drop function visit_proposal_messages_are_of_a_special_visit;
      drop table visit_proposals;
      drop function visit_proposal_moves_lawfully;
    `);
  }
}
