import type { ActParameterName } from '@shared/acts/act.contract';

/** The provision that each parameter serves; that the Ombudsman's act may settle it is 11-2(2). */
export const parameterProvisions: Readonly<Record<ActParameterName, string>> = {
  seats: '11-2(1)',
  quorum: '11-2(1)',
  majority: '11-2(1)',
  specialVisitDecisionDays: '11-7(1)(3)',
  mandateMonths: '11-1(3)',
  evidenceMonths: '11-3',
  warningDays: '11-3',
  minSeats: '11-8(1)',
  maxSeats: '11-8(1)',
  minContributors: '11-8(1)',
  releaseDays: '11-7(2)',
};
