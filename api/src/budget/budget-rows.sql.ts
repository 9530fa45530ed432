import type { BudgetKind } from '@shared/budget/budget.contract';

/** `$1`: the years. The visits of the plans in force; what was spent on a place under an earlier edition was spent on its visit too. */
const visitsInForce = `
  spent_on_planned as (
    select p.year, v.place_id, sum(s.amount_tiyn) as tiyn
    from spendings s join planned_visits v on v.id = s.planned_visit_id join visit_plans p on p.id = v.plan_id
    where s.year = any($1) group by p.year, v.place_id),
  with_group as (
    select distinct p.year, v.place_id
    from visit_groups g join planned_visits v on v.id = g.planned_visit_id join visit_plans p on p.id = v.plan_id
    where p.year = any($1) and g.status in ('drawn', 'decided', 'set_out')),
  in_force as (
    select p.year, p.trip_places, v.id, v.plan_id, v.place_id, v.month, v.cost_tiyn, v.trip_area_id,
      g.place_id is not null and coalesce(s.tiyn, 0) = 0 as is_committed
    from visit_plans p join planned_visits v on v.plan_id = p.id
    left join with_group g on g.year = p.year and g.place_id = v.place_id
    left join spent_on_planned s on s.year = p.year and s.place_id = v.place_id
    where p.status = 'approved' and p.year = any($1))`;

/** Visits, and the trips that they share, counted as `plan_money` counts them. */
const visitsAndTrips = (kind: BudgetKind, condition: string): string => `
  select '${kind}' as kind, v.year, 'plan' as fund, 'planned_visit' as subject, v.id::text as id, v.place_id,
    null::uuid as trip_area_id, null::int as trips, v.month, v.cost_tiyn as tiyn, null::uuid as spending_id
  from in_force v where ${condition}
  union all
  select '${kind}', v.year, 'plan', 'trips', v.trip_area_id || '-' || v.month, null, v.trip_area_id,
    ((count(*) + v.trip_places - 1) / v.trip_places)::int, v.month,
    t.trip_cost_tiyn * ((count(*) + v.trip_places - 1) / v.trip_places), null
  from in_force v join plan_trip_areas t on t.plan_id = v.plan_id and t.trip_area_id = v.trip_area_id
  where ${condition}
  group by v.year, v.trip_area_id, v.month, v.trip_places, t.trip_cost_tiyn`;

const proposalsNotYetSpent = `
  select 'committed', extract(year from q.decided_on)::int, 'reserve', 'proposal', q.id::text, q.place_id,
    null, null, null, q.cost_tiyn, null
  from visit_proposals q
  where q.status = 'adopted' and extract(year from q.decided_on) = any($1)
    and coalesce((select sum(s.amount_tiyn) from spendings s where s.proposal_id = q.id), 0) = 0`;

const spent = `
  select 'spent', s.year, case when s.planned_visit_id is not null or w.kind = 'periodic' then 'plan' else 'reserve' end,
    case when s.planned_visit_id is not null then 'planned_visit' when s.proposal_id is not null then 'proposal' else 'visit' end,
    s.id::text, coalesce(v.place_id, q.place_id, w.place_id), null, null, v.month, s.amount_tiyn, s.id
  from spendings s
  left join planned_visits v on v.id = s.planned_visit_id
  left join visit_proposals q on q.id = s.proposal_id
  left join visits w on w.id = s.visit_id
  where s.year = any($1)`;

/** Every row of money of the years: what the lists show, and what the figures are the sums of. */
export const budgetRows = `
  with ${visitsInForce},
  budget_rows as (
    ${visitsAndTrips('planned', 'true')}
    union all ${visitsAndTrips('committed', 'v.is_committed')}
    union all ${proposalsNotYetSpent}
    union all ${spent})`;
