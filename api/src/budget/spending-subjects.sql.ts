/**
 * `$1`: the year. What a spending of the year may name: each place of a plan that the Council approved, as its latest edition
 * has it; adopted proposals; visits begun in the year on which it did not decide.
 */
export const spendingSubjects = `
  with subjects as (
    select * from (
      select distinct on (v.place_id) v.id, 'planned_visit' as subject, 'plan' as fund, v.place_id, v.month, v.cost_tiyn as estimated,
        (select coalesce(sum(s.amount_tiyn), 0)::bigint
         from spendings s join planned_visits o on o.id = s.planned_visit_id join visit_plans e on e.id = o.plan_id
         where e.year = p.year and o.place_id = v.place_id) as spent
      from visit_plans p join planned_visits v on v.plan_id = p.id
      where p.year = $1::int and p.status <> 'draft'
      order by v.place_id, p.status = 'approved' desc, p.edition desc) planned
    union all
    select q.id, 'proposal', 'reserve', q.place_id, null, q.cost_tiyn,
      (select coalesce(sum(s.amount_tiyn), 0)::bigint from spendings s where s.proposal_id = q.id)
    from visit_proposals q where q.status = 'adopted' and extract(year from q.decided_on) = $1::int
    union all
    select w.id, 'visit', case when w.kind = 'periodic' then 'plan' else 'reserve' end, w.place_id, null, null,
      (select coalesce(sum(s.amount_tiyn), 0)::bigint from spendings s where s.visit_id = w.id)
    from visits w join visit_groups g on g.id = w.group_id
    where extract(year from w.started_on) = $1::int and g.planned_visit_id is null
      and not exists (select 1 from visit_proposals q
                      where q.status = 'adopted' and q.place_id = w.place_id and q.kind = w.kind
                        and extract(year from q.decided_on) = $1::int and q.decided_on <= w.started_on))`;

/** What is judged of the one that a spending names; `$1` the planned visit, `$2` the proposal, `$3` the visit, `$4` the year. */
export const namedSubject = `
  select p.year, p.status <> 'draft' as "isSet", false as "isDecidedElsewhere"
  from planned_visits v join visit_plans p on p.id = v.plan_id where v.id = $1
  union all
  select extract(year from q.decided_on)::int, q.status = 'adopted', false from visit_proposals q where q.id = $2
  union all
  select extract(year from w.started_on)::int, w.started_on is not null,
    g.planned_visit_id is not null or exists (
      select 1 from visit_proposals q
      where q.status = 'adopted' and q.place_id = w.place_id and q.kind = w.kind
        and extract(year from q.decided_on) = $4 and q.decided_on <= w.started_on)
  from visits w join visit_groups g on g.id = w.group_id where w.id = $3`;
