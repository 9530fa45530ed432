export { messageOf, problemOf } from './problem';
export { ProblemFilter } from './problem.filter';
export { citeProvision } from './provisions';
export { broken, mustNotBeInTheFuture, notFound, refusalOf, refuseIf, Refusal } from './refusal';
export type { Broken } from './refusal';
