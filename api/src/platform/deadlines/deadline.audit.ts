import type { Work } from '../database';
import type { Deadline } from './deadline.entity';

type DeadlineAct = 'deadline.start' | 'deadline.meet' | 'deadline.warn' | 'deadline.breach';

export function auditDeadline(work: Work, action: DeadlineAct, deadline: Deadline, days: Record<string, string>): void {
  const { id, clock, provision, subjectType, subjectId } = deadline;
  work.audit({
    action,
    subject: { type: 'deadline', id },
    provision,
    detail: { clock, subjectType, subjectId, ...days },
  });
}
