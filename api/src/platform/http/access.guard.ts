import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { hasPermission } from '@shared/permissions';
import { Refusal } from '../errors';
import { ActorResolver } from './actor-resolver';
import { type Access, accessKey, type ActedRequest } from './decorators';
import { requestContext } from './request-context';

/** Closed by default: a route that says nothing about access lets nobody in (and stops the boot before, see `RouteTable`). */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ActedRequest>();
    const access = this.reflector.getAllAndOverride<Access | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new Refusal('ACCESS.DENIED');
    const actor = await this.actors.resolve(request.headers);
    if (actor) {
      request.actor = actor;
      const store = requestContext.getStore();
      if (store && !request.headers['accept-language']) store.locale = actor.locale;
    }
    if (access === 'public') return true;
    if (!actor) throw await this.actors.refusal(request.headers);
    if (access !== 'signed-in' && !hasPermission(actor.roles, access)) throw new Refusal('ACCESS.DENIED');
    return true;
  }
}
