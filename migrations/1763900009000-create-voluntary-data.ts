import { MigrationInterface, QueryRunner } from 'typeorm';

/** What may be answered, by column: closed, and each answer may be withheld. */
const answers = `
        sex text constraint answers_sex_check check (sex in ('female', 'male', 'prefer_not_to_say')),
        age_band text constraint answers_age_band_check check (age_band in
          ('under_30', '30_to_44', '45_to_59', '60_and_over', 'prefer_not_to_say')),
        settlement text constraint answers_settlement_check check (settlement in ('city', 'village', 'prefer_not_to_say')),
        first_language text constraint answers_first_language_check check (first_language in
          ('kazakh', 'russian', 'another', 'prefer_not_to_say')),
        disability text constraint answers_disability_check check (disability in ('yes', 'no', 'prefer_not_to_say')),`;

/**
 * The count of a year, made once: another count after one more answer would tell that answer by the difference. A cell
 * of fewer than five people is withheld, and with it the smallest others, until two at least are withheld that hold five
 * people together: what is withheld cannot be told from what is shown. One decimal: the sums of a few people could be
 * taken apart again.
 */
const countOfAYear = `
      create function voluntary.indicators(counted_year int, today date, figures jsonb) returns jsonb
        language plpgsql security definer set search_path = '' as $$
      declare
        counted jsonb;
      begin
        select jsonb_build_object('countedOn', y.counted_on, 'cells', y.cells) into counted
          from voluntary.counted_years y where y.year = counted_year;
        if found then return counted; end if;
        if counted_year >= extract(year from now() at time zone 'Asia/Almaty') then
          raise exception 'the year is not over' using errcode = 'check_violation', constraint = 'voluntary_year_is_over';
        end if;
        with drawn as (
          select distinct on (f.participant) f.participant, f.expected, f.observed
          from jsonb_to_recordset(figures) as f(participant uuid, expected numeric, observed numeric)
        ), choice as (
          select * from (values
            (1, 'sex', 'female'), (2, 'sex', 'male'),
            (3, 'ageBand', 'under_30'), (4, 'ageBand', '30_to_44'), (5, 'ageBand', '45_to_59'), (6, 'ageBand', '60_and_over'),
            (7, 'settlement', 'city'), (8, 'settlement', 'village'),
            (9, 'firstLanguage', 'kazakh'), (10, 'firstLanguage', 'russian'), (11, 'firstLanguage', 'another'),
            (12, 'disability', 'yes'), (13, 'disability', 'no')) as c(position, question, answer)
        ), given as (
          select q.question, q.answer, d.expected, d.observed
          from voluntary.answers a join drawn d on d.participant = a.participant_id
            cross join lateral (values ('sex', a.sex), ('ageBand', a.age_band), ('settlement', a.settlement),
              ('firstLanguage', a.first_language), ('disability', a.disability)) as q(question, answer)
        ), cell as (
          select c.position, c.question, c.answer, count(g.answer)::int as people,
                 round(avg(g.expected), 1) as expected, round(avg(g.observed), 1) as observed
          from choice c left join given g on g.question = c.question and g.answer = c.answer
          group by c.position, c.question, c.answer
        ), ranked as (
          select *, bool_or(people < 5) over (partition by question) as hides,
                 coalesce(sum(people) over (partition by question order by people, position
                   rows between unbounded preceding and 1 preceding), 0) as smaller
          from cell
        ), judged as (
          select *, hides and (people < 5 or smaller < 5) as is_withheld from ranked
        )
        select jsonb_agg(jsonb_build_object('question', question, 'answer', answer,
                 'people', case when not is_withheld then people end,
                 'expected', case when not is_withheld then expected end,
                 'observed', case when not is_withheld then observed end) order by position)
          into counted from judged;
        if jsonb_path_exists(counted, '$[*] ? (@.people > 0)') then
          insert into voluntary.counted_years (year, counted_on, cells) values (counted_year, today, counted)
            on conflict do nothing;
          select jsonb_build_object('countedOn', y.counted_on, 'cells', y.cells) into counted
            from voluntary.counted_years y where y.year = counted_year;
          return counted;
        end if;
        return jsonb_build_object('countedOn', null, 'cells', counted);
      end $$;`;

/** What a participant may do with the answers given: put them, see them, delete them. */
const onesOwnAnswers = `
      create function voluntary.put_answers(participant uuid, given jsonb, edition text, at timestamptz) returns void
        language sql security definer set search_path = '' as $$
        insert into voluntary.answers
        values (participant, given ->> 'sex', given ->> 'ageBand', given ->> 'settlement', given ->> 'firstLanguage',
                given ->> 'disability', edition, at)
        on conflict (participant_id) do update set (sex, age_band, settlement, first_language, disability, consent_edition, consented_at)
          = (excluded.sex, excluded.age_band, excluded.settlement, excluded.first_language, excluded.disability,
             excluded.consent_edition, excluded.consented_at)
      $$;

      create function voluntary.answers_of(participant uuid) returns jsonb
        language sql stable security definer set search_path = '' as $$
        select jsonb_build_object('answers', jsonb_build_object('sex', a.sex, 'ageBand', a.age_band, 'settlement', a.settlement,
                 'firstLanguage', a.first_language, 'disability', a.disability),
               'edition', a.consent_edition, 'consentedAt', a.consented_at)
        from voluntary.answers a where a.participant_id = participant
      $$;

      create function voluntary.delete_answers(participant uuid) returns boolean
        language sql security definer set search_path = '' as $$
        with gone as (delete from voluntary.answers a where a.participant_id = participant returning 1)
        select exists (select from gone)
      $$;`;

/**
 * Answers given freely, for the audit of draws and for nothing else (11-8(2)). They belong to a role that cannot sign in
 * and that the application is no member of: it may call four functions, and a query on the table is denied to it.
 */
export class CreateVoluntaryData1763900009000 implements MigrationInterface {
  name = 'CreateVoluntaryData1763900009000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      do $$ begin
        if not exists (select 1 from pg_roles where rolname = 'npm_voluntary_owner') then
          create role npm_voluntary_owner nologin;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$;
      -- a member only while the schema is made
      grant npm_voluntary_owner to current_user;
      create schema voluntary authorization npm_voluntary_owner;
      grant references (id) on participants to npm_voluntary_owner;
      set local role npm_voluntary_owner;

      create table voluntary.answers (
        participant_id uuid primary key references public.participants on delete restrict,
        ${answers}
        consent_edition text not null,
        consented_at timestamptz not null
      );
      create table voluntary.counted_years (
        year int primary key,
        counted_on date not null,
        cells jsonb not null
      );
      ${onesOwnAnswers}
      ${countOfAYear}

      revoke all on all functions in schema voluntary from public;
      grant usage on schema voluntary to session_user;
      grant execute on all functions in schema voluntary to session_user;
      reset role;
      revoke npm_voluntary_owner from current_user;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      grant npm_voluntary_owner to current_user;
      drop schema voluntary cascade;
      revoke references (id) on participants from npm_voluntary_owner;
      revoke npm_voluntary_owner from current_user;
    `);
  }
}
