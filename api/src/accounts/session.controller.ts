import type { IncomingHttpHeaders } from 'node:http';
import { Body, Controller, Get, Patch, Req } from '@nestjs/common';
import { ChangeSession, type SessionView } from '@shared/accounts/session.contract';
import type { Actor } from '@shared/actor';
import { hasPermission, type Permission, permissions } from '@shared/permissions';
import { CurrentActor, Public, requestContext, SignedIn } from '../platform/http';
import { AccountsService } from './accounts.service';
import { SessionActorResolver } from './session-actor-resolver';

@Controller('session')
export class SessionController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionActorResolver,
  ) {}

  @Get()
  @Public()
  async get(@Req() request: { actor?: Actor; headers: IncomingHttpHeaders }): Promise<SessionView> {
    const { actor = null, headers } = request;
    if (actor) return sessionOf(actor);
    const locale = requestContext.getStore()?.locale ?? 'ru';
    return { actor, permissions: [], locale, secondFactor: await this.sessions.secondFactor(headers) };
  }

  @Patch()
  @SignedIn()
  async change(@CurrentActor() actor: Actor, @Body() { locale }: ChangeSession): Promise<SessionView> {
    await this.accounts.changeLocale(actor, locale);
    return sessionOf({ ...actor, locale });
  }
}

const sessionOf = (actor: Actor): SessionView => ({
  actor,
  permissions: (Object.keys(permissions) as Permission[]).filter((name) => hasPermission(actor.roles, name)),
  locale: actor.locale,
  secondFactor: 'confirmed',
});
