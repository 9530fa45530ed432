import type { SessionStatus } from '@shared/council/council.contract';
import { defineStates } from '../platform/states';
import { sessionMustBeOpen } from './council.rules';

interface SessionFacts {
  readonly status: SessionStatus;
}

const isOpen = ({ status }: SessionFacts) => sessionMustBeOpen(status);

/** The closed session keeps its actions so that a late one is told why, not merely refused. */
export const sessionStates = defineStates<SessionStatus, 'add-agenda-item' | 'close', SessionFacts>('open', {
  open: {
    'add-agenda-item': { to: 'open', permission: 'council.manage' },
    close: { to: 'closed', permission: 'council.manage' },
  },
  closed: {
    'add-agenda-item': { to: 'closed', permission: 'council.manage', rules: [isOpen] },
    close: { to: 'closed', permission: 'council.manage', rules: [isOpen] },
  },
});
