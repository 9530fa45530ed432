import { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups that an earlier rule drew keep their record as it was frozen, under the name of that rule. */
const groupsKeepWhatWasFrozen = `
      drop trigger visit_group_moves_lawfully on visit_groups;
      drop function visit_group_moves_lawfully;
      alter table visit_groups
        add column rule text,
        add column frozen text,
        add column frozen_sha256 text,
        add column commitments_closed_at timestamptz,
        add column seed text,
        add column drawn uuid[],
        add column drawn_on date,
        add column abandonment_reason text,
        add column abandoned_on date;
      update visit_groups set
        rule = draw ->> 'rule',
        frozen = draw ->> 'input',
        frozen_sha256 = draw ->> 'sha256',
        seed = draw ->> 'seed',
        drawn = array(select id::uuid from jsonb_array_elements_text(draw -> 'drawn') with ordinality as d (id, at) order by at),
        drawn_on = (created_at at time zone 'Asia/Almaty')::date;
      alter table visit_groups
        drop constraint visit_groups_status_check,
        drop constraint visit_groups_decided_check,
        drop constraint visit_groups_draw_check,
        drop constraint visit_groups_one_draw_for_a_visit,
        drop column draw,
        alter column rule set not null,
        alter column frozen set not null,
        alter column frozen_sha256 set not null,
        alter column status set default 'frozen',
        add constraint visit_groups_status_check check (status in
          ('frozen', 'revealing', 'drawn', 'decided', 'set_out', 'dissolved', 'abandoned')),
        add constraint visit_groups_frozen_check check (frozen_sha256 = encode(sha256(convert_to(frozen, 'UTF8')), 'hex')),
        add constraint visit_groups_closed_check check ((status <> 'frozen' or commitments_closed_at is null)
          and (status <> 'revealing' or commitments_closed_at is not null)),
        add constraint visit_groups_drawn_check check ((status in ('drawn', 'decided', 'set_out', 'dissolved')) = (seed is not null)
          and (seed is null) = (drawn is null) and (seed is null) = (drawn_on is null)
          and (seed is null or (seed ~ '^[0-9a-f]{64}$' and cardinality(drawn) = seats))),
        add constraint visit_groups_decided_check check ((status in ('decided', 'set_out', 'dissolved')) = (decision_id is not null)),
        add constraint visit_groups_abandoned_check check ((status = 'abandoned') = (abandonment_reason is not null)
          and (status = 'abandoned') = (abandoned_on is not null)),
        add constraint visit_groups_abandonment_reason_check check (abandonment_reason in
          ('contributor_silent', 'contributor_left', 'visit_called_off', 'needs_changed')),
        add constraint visit_groups_one_draw_for_a_visit exclude using gist
          (place_id with =, daterange(starts_on, ends_on, '[]') with &&) where (status not in ('dissolved', 'abandoned'));`;

/**
 * 11-8(1)-(2): what a group is drawn from is frozen first, the seed comes later, and nothing of either changes. A group
 * is frozen, then commitments are closed, then it is drawn, decided, and sets out; before the draw it may be abandoned.
 */
const groupMovesLawfully = `
      create function visit_group_moves_lawfully() returns trigger language plpgsql as $$
      begin
        if (tg_op = 'INSERT' and new.status <> 'frozen')
           or (tg_op = 'UPDATE' and (
             old.status || '-' || new.status not in ('frozen-frozen', 'frozen-revealing', 'frozen-abandoned',
               'revealing-revealing', 'revealing-drawn', 'revealing-abandoned', 'drawn-drawn', 'drawn-decided',
               'drawn-dissolved', 'decided-decided', 'decided-set_out')
             or (new.kind, new.place_id, new.planned_visit_id, new.starts_on, new.ends_on, new.seats, new.needs,
                 new.rule, new.frozen, new.frozen_sha256)
                is distinct from
                (old.kind, old.place_id, old.planned_visit_id, old.starts_on, old.ends_on, old.seats, old.needs,
                 old.rule, old.frozen, old.frozen_sha256)
             or (old.commitments_closed_at is not null and new.commitments_closed_at is distinct from old.commitments_closed_at)
             or (old.seed is not null and (new.seed, new.drawn, new.drawn_on) is distinct from (old.seed, old.drawn, old.drawn_on))
             or (old.decision_id is not null and (new.decision_id, new.decided_on) is distinct from (old.decision_id, old.decided_on)))) then
          raise exception 'a frozen group does not change' using errcode = 'check_violation', constraint = 'frozen_group_is_fixed';
        end if;
        if new.status = 'revealing' and old.status = 'frozen'
           and (select count(*) from group_contributions c where c.group_id = new.id) < 2 then
          raise exception 'nobody alone makes the seed'
            using errcode = 'check_violation', constraint = 'group_needs_two_contributors';
        end if;
        if new.status = 'drawn' and old.status = 'revealing' and new.seed is distinct from group_seed(new.id, new.frozen_sha256) then
          raise exception 'the seed is not made of all the secrets'
            using errcode = 'check_violation', constraint = 'group_seed_is_of_its_contributions';
        end if;
        if new.status = 'decided' and old.status = 'drawn' then
          perform require_council_decision(new.decision_id, 'visit_group', new.id);
        end if;
        if new.status = 'dissolved' and not exists (select 1 from council_decisions d where d.id = new.decision_id
             and d.outcome = 'rejected' and d.subject_type = 'visit_group' and d.subject_id = new.id) then
          raise exception 'the Council has not rejected the group'
            using errcode = 'check_violation', constraint = 'visit_group_needs_council_decision';
        end if;
        if new.decision_id is not null
           and new.decided_on is distinct from (select d.decided_on from council_decisions d where d.id = new.decision_id) then
          raise exception 'the day is not that of the decision'
            using errcode = 'check_violation', constraint = 'visit_groups_decided_with_council';
        end if;
        return new;
      end $$;
      create trigger visit_group_moves_lawfully before insert or update on visit_groups
        for each row execute function visit_group_moves_lawfully();`;

/** How groups moved before, for the way down; a group that is not drawn has no place there. */
const drawnGroupsMoved = `
      create function visit_group_moves_lawfully() returns trigger language plpgsql as $$
      begin
        if (tg_op = 'INSERT' and new.status <> 'drawn')
           or (tg_op = 'UPDATE' and (
             old.status || '-' || new.status not in ('drawn-drawn', 'drawn-decided', 'drawn-dissolved',
               'decided-decided', 'decided-set_out')
             or (new.kind, new.place_id, new.planned_visit_id, new.starts_on, new.ends_on, new.seats, new.needs, new.draw)
                is distinct from
                (old.kind, old.place_id, old.planned_visit_id, old.starts_on, old.ends_on, old.seats, old.needs, old.draw)
             or (old.decision_id is not null and (new.decision_id, new.decided_on) is distinct from (old.decision_id, old.decided_on)))) then
          raise exception 'a drawn group does not change' using errcode = 'check_violation', constraint = 'drawn_group_is_fixed';
        end if;
        if new.status = 'decided' and old.status = 'drawn' then
          perform require_council_decision(new.decision_id, 'visit_group', new.id);
        end if;
        if new.status = 'dissolved' and not exists (select 1 from council_decisions d where d.id = new.decision_id
             and d.outcome = 'rejected' and d.subject_type = 'visit_group' and d.subject_id = new.id) then
          raise exception 'the Council has not rejected the group'
            using errcode = 'check_violation', constraint = 'visit_group_needs_council_decision';
        end if;
        if new.status <> 'drawn'
           and new.decided_on is distinct from (select d.decided_on from council_decisions d where d.id = new.decision_id) then
          raise exception 'the day is not that of the decision'
            using errcode = 'check_violation', constraint = 'visit_groups_decided_with_council';
        end if;
        return new;
      end $$;
      create trigger visit_group_moves_lawfully before insert or update on visit_groups
        for each row execute function visit_group_moves_lawfully();`;

/** Only a seat that is taken needs powers: somebody drawn who has lost them meanwhile is recorded and replaced. */
const seatsNeedPowers = (when: string): string => `
      drop trigger group_member_must_have_powers on group_members;
      create trigger group_member_must_have_powers before insert on group_members
        for each row ${when} execute function group_member_must_have_powers();`;

export class FreezeDraws1763900008100 implements MigrationInterface {
  name = 'FreezeDraws1763900008100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ${groupsKeepWhatWasFrozen}
      ${groupMovesLawfully}
      ${seatsNeedPowers(`when (new.status = 'active')`)}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ${seatsNeedPowers('')}
      drop trigger visit_group_moves_lawfully on visit_groups;
      drop function visit_group_moves_lawfully;
      alter table visit_groups add column draw jsonb;
      update visit_groups set draw = jsonb_build_object(
        'rule', rule, 'input', frozen, 'sha256', frozen_sha256, 'seed', seed, 'drawn', to_jsonb(drawn));
      alter table visit_groups
        drop constraint visit_groups_status_check,
        drop constraint visit_groups_frozen_check,
        drop constraint visit_groups_closed_check,
        drop constraint visit_groups_drawn_check,
        drop constraint visit_groups_decided_check,
        drop constraint visit_groups_abandoned_check,
        drop constraint visit_groups_abandonment_reason_check,
        drop constraint visit_groups_one_draw_for_a_visit,
        drop column rule,
        drop column frozen,
        drop column frozen_sha256,
        drop column commitments_closed_at,
        drop column seed,
        drop column drawn,
        drop column drawn_on,
        drop column abandonment_reason,
        drop column abandoned_on,
        alter column draw set not null,
        alter column status set default 'drawn',
        add constraint visit_groups_status_check check (status in ('drawn', 'decided', 'set_out', 'dissolved')),
        add constraint visit_groups_decided_check check ((status = 'drawn') = (decision_id is null)),
        add constraint visit_groups_draw_check check ((draw ->> 'sha256' = encode(sha256(convert_to(draw ->> 'input', 'UTF8')), 'hex')
          and draw ->> 'seed' ~ '^[0-9a-f]{64}$') is true),
        add constraint visit_groups_one_draw_for_a_visit exclude using gist
          (place_id with =, daterange(starts_on, ends_on, '[]') with &&) where (status <> 'dissolved');
      ${drawnGroupsMoved}
    `);
  }
}
