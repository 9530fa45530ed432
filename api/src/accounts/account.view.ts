import type { AccountView } from '@shared/accounts/accounts.contract';
import type { Actor } from '@shared/actor';
import { actionView } from '../platform/states';
import type { Account } from './account.entity';
import { accountMustBeOpen, ownAccountIsInOtherHands } from './account.rules';

export function accountView(account: Account, actor: Actor): AccountView {
  const { id, version, email, name, roles, participantId, councilMemberId, authorityId, locale } = account;
  const finding = accountMustBeOpen(account) ?? ownAccountIsInOtherHands(account, actor);
  return {
    id,
    version,
    email,
    name,
    roles,
    participantId,
    councilMemberId,
    authorityId,
    locale,
    createdAt: account.createdAt.toISOString(),
    closedAt: account.closedAt?.toISOString() ?? null,
    actions: [actionView('close', finding, actor), actionView('renew-credentials', finding, actor)],
  };
}

export const actorOf = (account: Account): Actor => ({
  accountId: account.id,
  name: account.name,
  roles: account.roles,
  ...(account.participantId && { participantId: account.participantId }),
  ...(account.councilMemberId && { councilMemberId: account.councilMemberId }),
  ...(account.authorityId && { authorityId: account.authorityId }),
  locale: account.locale,
});
