import type { Actor } from '@shared/actor';
import type { VisitReportStatus } from '@shared/visit-reports/visit-report.contract';
import { defineStates } from '../platform/states';
import {
  everyComplaintMustBeTransferred,
  everyMemberMustHaveSigned,
  memberMustNotHaveSigned,
  reportMustSaySomething,
  type VisitReportFacts,
} from './visit-report.rules';

export type VisitReportAction = 'write' | 'freeze' | 'reopen' | 'sign' | 'lock';

/** 11-4(2): nobody but the authoring group edits its findings. */
const isMember = ({ memberIds }: VisitReportFacts, { participantId }: Actor): boolean =>
  participantId !== undefined && memberIds.includes(participantId);

const write = { permission: 'visit-report.write', isFor: isMember } as const;
const sign = { permission: 'visit-report.sign', isFor: isMember } as const;

/** 11-8(4): written, frozen, signed by every member, then locked for ever. */
export const visitReportStates = defineStates<VisitReportStatus, VisitReportAction, VisitReportFacts>('draft', {
  draft: {
    write: { to: 'draft', ...write },
    freeze: { to: 'frozen', ...write, rules: [everyComplaintMustBeTransferred, reportMustSaySomething] },
  },
  frozen: {
    sign: { to: 'frozen', ...sign, rules: [memberMustNotHaveSigned] },
    reopen: { to: 'draft', ...write },
    lock: { to: 'locked', ...sign, rules: [everyMemberMustHaveSigned] },
  },
  locked: {},
});
