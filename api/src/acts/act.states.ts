import type { EditionStatus } from '@shared/acts/act.contract';
import type { LocalDate } from '@shared/law/local-date';
import { defineStates } from '../platform/states';
import {
  editionMustBeADraft,
  editionMustFollowTheNewest,
  editionMustHaveItsText,
  editionMustHaveNoEndYet,
} from './act.rules';

export interface EditionFacts {
  readonly status: EditionStatus;
  readonly inForceFrom: LocalDate;
  readonly repealedOn: LocalDate | null;
  readonly fileId: string | null;
  /** The newest approved edition of the same act. */
  readonly newest: { readonly inForceFrom: LocalDate; readonly repealedOn: LocalDate | null } | null;
}

export type EditionAction = 'change' | 'approve' | 'repeal';

/** 11-2(2): the office prepares, the Ombudsman alone approves and repeals. */
export const editionStates = defineStates<EditionStatus, EditionAction, EditionFacts>('draft', {
  draft: {
    change: { to: 'draft', permission: 'act.prepare' },
    approve: {
      to: 'approved',
      permission: 'act.approve',
      rules: [
        ({ fileId }) => editionMustHaveItsText(fileId),
        ({ inForceFrom, newest }) => editionMustFollowTheNewest(inForceFrom, newest),
      ],
    },
  },
  approved: {
    change: { to: 'approved', permission: 'act.prepare', rules: [({ status }) => editionMustBeADraft(status)] },
    approve: { to: 'approved', permission: 'act.approve', rules: [({ status }) => editionMustBeADraft(status)] },
    repeal: {
      to: 'approved',
      permission: 'act.approve',
      rules: [({ repealedOn }) => editionMustHaveNoEndYet(repealedOn)],
    },
  },
});
