import type {
  BudgetKind,
  BudgetRowsQuery,
  BudgetSubject,
  Fund,
  SpendingSubject,
  SpendingSubjectsQuery,
} from '@shared/budget/budget.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { Texts } from '@shared/locale';
import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@shared/page';
import { In } from 'typeorm';
import type { Work } from '../platform/database';
import { Allotment, AllotmentPart } from '../plans';
import { budgetRows } from './budget-rows.sql';
import type { NamedSubject } from './budget.rules';
import { Spending } from './spending.entity';
import { namedSubject, spendingSubjects } from './spending-subjects.sql';

export interface KindSum {
  readonly year: number;
  readonly fund: Fund;
  readonly kind: BudgetKind;
  readonly tiyn: number;
}

/** A row of money as the database has it; `key` orders the rows and is a page's cursor. */
export interface MoneyRow {
  readonly key: string;
  readonly id: string;
  readonly subject: BudgetSubject;
  readonly fund: Fund;
  readonly placeId: string | null;
  readonly placeName: Texts | null;
  readonly areaName: Texts | null;
  readonly trips: number | null;
  readonly month: number | null;
  readonly tiyn: number;
  readonly spentOn: LocalDate | null;
  readonly note: string | null;
  readonly reversesId: string | null;
  readonly reversedById: string | null;
}

export type SubjectRow = SpendingSubject & { readonly key: string };

export const rowsPerPage = 50;
const names = (of: string): string =>
  `case when ${of}.id is not null then json_build_object('kk', ${of}.name_kk, 'ru', ${of}.name_ru, 'en', ${of}.name_en) end`;
/** A page asks for one row more than it shows, to know whether there is another page. */
const paged = ({ cursor, limit = rowsPerPage }: PageQuery): [string, number] => [keyOf(cursor), limit + 1];

/** Money has no scope of its own: who holds the permission sees all of it (11-7(2)). */
@Injectable()
export class BudgetRepository {
  allotments(work: Work): Promise<Allotment[]> {
    return work.manager.find(Allotment, { order: { year: 'DESC' } });
  }

  allotment(work: Work, year: number): Promise<Allotment | null> {
    return work.manager.findOneBy(Allotment, { year });
  }

  parts(work: Work, year: number): Promise<AllotmentPart[]> {
    return work.manager.find(AllotmentPart, { where: { year: In([year]) }, order: { position: 'ASC' } });
  }

  async planInForce(work: Work, year: number): Promise<string | null> {
    const [row]: { id: string }[] = await work.manager.query(
      `select id from visit_plans where year = $1 and status = 'approved'`,
      [year],
    );
    return row?.id ?? null;
  }

  sums(work: Work, years: readonly number[]): Promise<KindSum[]> {
    return work.manager.query(
      `${budgetRows} select year, fund, kind, sum(tiyn)::bigint as tiyn from budget_rows group by year, fund, kind`,
      [years],
    );
  }

  /** By month and place what is planned and committed; by day, the latest first, what is spent. */
  rows(work: Work, year: number, { kind, fund, ...query }: BudgetRowsQuery): Promise<MoneyRow[]> {
    const order = kind === 'spent' ? 'desc' : 'asc';
    return work.manager.query(
      `${budgetRows},
       keyed as (
         select case when s.id is null then to_char(coalesce(r.month, 13), 'FM00') || ' ' || coalesce(p.name_ru, a.name_ru)
                  else s.spent_on || ' ' || to_char(s.recorded_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || (s.reverses_id is not null)::int end
                || ' ' || r.id as key,
           r.id, r.subject, r.fund, r.place_id as "placeId", ${names('p')} as "placeName", ${names('a')} as "areaName",
           r.trips, r.month, r.tiyn, s.spent_on as "spentOn", s.note, s.reverses_id as "reversesId", b.id as "reversedById"
         from budget_rows r
         left join places p on p.id = r.place_id
         left join trip_areas a on a.id = r.trip_area_id
         left join spendings s on s.id = r.spending_id
         left join spendings b on b.reverses_id = s.id
         where r.kind = $2 and ($3::text is null or r.fund = $3))
       select * from keyed where $4 = '' or key collate "C" ${order === 'asc' ? '>' : '<'} $4
       order by key collate "C" ${order} limit $5`,
      [[year], kind, fund ?? null, ...paged(query)],
    );
  }

  subjects(work: Work, year: number, { q = '', ...query }: SpendingSubjectsQuery): Promise<SubjectRow[]> {
    return work.manager.query(
      `${spendingSubjects},
       keyed as (
         select p.name_ru || ' ' || s.id as key, s.id, s.subject, s.fund, s.month, s.estimated as "estimatedTiyn",
           s.spent as "spentTiyn", json_build_object('id', p.id, 'name', ${names('p')}) as place
         from subjects s join places p on p.id = s.place_id
         where exists (select 1 from unnest(array[p.name_kk, p.name_ru, p.name_en]::text[]) name
                       where strpos(lower(name collate "und-x-icu"), lower($2 collate "und-x-icu")) > 0))
       select * from keyed where $3 = '' or key collate "C" > $3 order by key collate "C" limit $4`,
      [year, q.trim(), ...paged(query)],
    );
  }

  async named(work: Work, spending: Spending): Promise<NamedSubject | null> {
    const { plannedVisitId, proposalId, visitId, year } = spending;
    const rows: NamedSubject[] = await work.manager.query(namedSubject, [plannedVisitId, proposalId, visitId, year]);
    return rows[0] ?? null;
  }

  spendingToReverse(work: Work, id: string): Promise<Spending | null> {
    return work.manager.findOne(Spending, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async reversalOf(work: Work, id: string): Promise<string | null> {
    return (await work.manager.findOneBy(Spending, { reversesId: id }))?.id ?? null;
  }

  async add(work: Work, spending: Spending): Promise<Spending> {
    await work.manager.insert(Spending, spending);
    return spending;
  }
}

/** A cursor is the key of the last row of the page before. */
export const cursorOf = (key: string): string => Buffer.from(key).toString('base64url');
const keyOf = (cursor = ''): string => Buffer.from(cursor, 'base64url').toString();
