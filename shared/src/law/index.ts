/**
 * The front door of the law as data. Arithmetic on terms has a door of its own, `law/terms` and `law/calendar`: it
 * carries Temporal, which the public portal does without. Its types and texts are here.
 */
export * from './citations';
export * from './clocks';
export * from './editions';
export * from './grounds';
export * from './identifiers';
export * from './local-date';
export { PROVISION_KINDS, type ProvisionKind } from './provision';
export * from './provisions';
export * from './terminations';
export type { TermStep, TermStepCode, TermStepParams } from './terms.steps';
export * from './terms.texts';
export * from './texts';
export * from './validity';
export * from './visit-kinds';
export type { CalendarRow, CalendarRowKind, NonWorkingReason, WorkingCalendar } from './calendar';
export type { ClockState, TermResult, TermRule, UnshiftedTermRule } from './terms';
