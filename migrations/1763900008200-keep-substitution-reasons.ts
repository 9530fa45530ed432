import { MigrationInterface, QueryRunner } from 'typeorm';

/** Each substitution keeps its reason, and each exclusion who said it: a register or the office (11-8(2)). */
export class KeepSubstitutionReasons1763900008200 implements MigrationInterface {
  name = 'KeepSubstitutionReasons1763900008200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table group_refills
        add column reason text,
        add column rule text,
        add column frozen text,
        add column frozen_sha256 text,
        add column seed text,
        add column drawn uuid[];
      drop trigger group_refills_append_only on group_refills;
      update group_refills r set
        reason = (select case m.status when 'recused' then 'recused' else 'powers_ended' end from group_members m where m.id = r.vacated_by_id),
        rule = draw ->> 'rule',
        frozen = draw ->> 'input',
        frozen_sha256 = draw ->> 'sha256',
        seed = draw ->> 'seed',
        drawn = array(select id::uuid from jsonb_array_elements_text(draw -> 'drawn') with ordinality as d (id, at) order by at);
      create trigger group_refills_append_only before update or delete on group_refills
        for each row execute function refuse_update_or_delete();
      alter table group_refills
        drop constraint group_refills_draw_check,
        drop column draw,
        alter column reason set not null,
        alter column rule set not null,
        alter column frozen set not null,
        alter column frozen_sha256 set not null,
        alter column seed set not null,
        alter column drawn set not null,
        add constraint group_refills_reason_check check (reason in
          ('recused', 'powers_ended', 'powers_suspended', 'unavailable', 'already_engaged')),
        add constraint group_refills_frozen_check check (frozen_sha256 = encode(sha256(convert_to(frozen, 'UTF8')), 'hex')),
        add constraint group_refills_drawn_check check (seed ~ '^[0-9a-f]{64}$' and cardinality(drawn) <= 1);

      alter table group_exclusions add column source text;
      drop trigger group_exclusions_append_only on group_exclusions;
      update group_exclusions set source = case reason when 'already_engaged' then 'register' else 'office' end;
      create trigger group_exclusions_append_only before update or delete on group_exclusions
        for each row execute function refuse_update_or_delete();
      alter table group_exclusions
        alter column source set not null,
        add constraint group_exclusions_source_check check (source in ('register', 'office'));

      create table group_chances (
        group_id uuid not null references visit_groups on delete restrict,
        n int not null,
        participant_id uuid not null references participants on delete restrict,
        chance text not null constraint group_chances_chance_check check (chance ~ '^\\d+/\\d+$'),
        primary key (group_id, n, participant_id)
      );
      create index group_chances_participant_id_idx on group_chances (participant_id);
      create trigger group_chances_append_only before update or delete on group_chances
        for each row execute function refuse_update_or_delete();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table group_chances;
      alter table group_exclusions drop column source;
      drop trigger group_refills_append_only on group_refills;
      alter table group_refills add column draw jsonb;
      update group_refills set draw = jsonb_build_object(
        'rule', rule, 'input', frozen, 'sha256', frozen_sha256, 'seed', seed, 'drawn', to_jsonb(drawn));
      create trigger group_refills_append_only before update or delete on group_refills
        for each row execute function refuse_update_or_delete();
      alter table group_refills
        drop column reason,
        drop column rule,
        drop column frozen,
        drop column frozen_sha256,
        drop column seed,
        drop column drawn,
        alter column draw set not null,
        add constraint group_refills_draw_check check ((draw ->> 'sha256' = encode(sha256(convert_to(draw ->> 'input', 'UTF8')), 'hex')
          and draw ->> 'seed' ~ '^[0-9a-f]{64}$') is true);
    `);
  }
}
