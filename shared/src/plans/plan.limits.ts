/** Years that have a plan: from the first that the chapter was in force in. */
export const firstPlanYear = 2019;
export const lastPlanYear = 2100;

/** Far over any budget, and even 3,500 of the dearest visits stay under what a number holds exactly. */
export const mostTiyn = 5e15;
export const mostTiynPerVisit = 1e12;

export const mostVisitDays = 10;
