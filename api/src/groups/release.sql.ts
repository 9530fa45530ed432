/**
 * Whether the members of a decided group may be told where and when it goes (11-7(2)): from so many days before the first
 * day on as the recommendations on visits that are in force on `:today` say; at once where they say nothing.
 *
 * @param startsOn the column of the first day, e.g. `visitGroup.startsOn`
 */
export const isReleased = (startsOn: string): string =>
  `coalesce((select ${startsOn} - (edition.parameters ->> 'releaseDays')::int <= :today
     from act_editions edition
     where edition.code = 'visit_recommendations' and edition.status = 'approved'
       and edition.in_force_from <= :today and (edition.repealed_on is null or edition.repealed_on > :today)), true)`;
