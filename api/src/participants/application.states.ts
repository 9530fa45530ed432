import type { LocalDate } from '@shared/law/local-date';
import type { ApplicationStatus } from '@shared/participants/application.contract';
import { defineStates } from '../platform/states';
import { applicationMustBeUndecided, applicationMustPrecedeItsDecision } from './application.rules';
import { type CheckedGround, groundsMustBeClearOn } from './grounds.rules';
import { letterMustExist, letterMustHaveAnAddress } from './letters/letter.rules';

export interface ApplicationFacts {
  readonly status: ApplicationStatus;
  readonly submittedOn: LocalDate;
  /** The day that is judged: that of the Council's decision, and today before there is one. */
  readonly day: LocalDate;
  readonly checks: readonly CheckedGround[];
  readonly hasLetter: boolean;
  readonly email: string | null;
}

const isUndecided = ({ status }: ApplicationFacts) => applicationMustBeUndecided(status);

/** What is decided keeps its actions so that a late one is told why, not merely refused. */
const decided = <Status extends ApplicationStatus>(to: Status) =>
  ({
    'record-ground-check': { to, permission: 'application.manage', rules: [isUndecided] },
    change: { to, permission: 'application.manage', rules: [isUndecided] },
    'change-address': { to, permission: 'application.manage' },
    select: { to, permission: 'application.manage', rules: [isUndecided] },
    refuse: { to, permission: 'application.manage', rules: [isUndecided] },
    'send-letter': {
      to,
      permission: 'application.manage',
      rules: [
        ({ hasLetter }: ApplicationFacts) => letterMustExist(hasLetter),
        ({ email }: ApplicationFacts) => letterMustHaveAnAddress(email),
      ],
    },
  }) as const;

export type ApplicationAction = keyof ReturnType<typeof decided>;

export const applicationStates = defineStates<ApplicationStatus, ApplicationAction, ApplicationFacts>('submitted', {
  submitted: {
    'record-ground-check': { to: 'submitted', permission: 'application.manage' },
    change: { to: 'submitted', permission: 'application.manage' },
    'change-address': { to: 'submitted', permission: 'application.manage' },
    select: {
      to: 'selected',
      permission: 'application.manage',
      rules: [
        ({ submittedOn, day }) => applicationMustPrecedeItsDecision(submittedOn, day),
        ({ day, checks }) => groundsMustBeClearOn(day, checks),
      ],
    },
    refuse: {
      to: 'refused',
      permission: 'application.manage',
      rules: [({ submittedOn, day }) => applicationMustPrecedeItsDecision(submittedOn, day)],
    },
  },
  selected: decided('selected'),
  refused: decided('refused'),
});
