import { createParamDecorator, ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@shared/actor';
import type { Permission } from '@shared/permissions';
import { notFound, Refusal } from '../errors';

/** Who may call a route: everybody, whoever is signed in, or the holders of a permission. */
export type Access = 'public' | 'signed-in' | Permission;

export const accessKey = 'access';

/** No sign-in needed. */
export const Public = () => SetMetadata(accessKey, 'public' satisfies Access);
/** Every signed-in person. */
export const SignedIn = () => SetMetadata(accessKey, 'signed-in' satisfies Access);
/** Holders of the permission (see `@shared/permissions`). */
export const Requires = (permission: Permission) => SetMetadata(accessKey, permission);

export interface ActedRequest extends FastifyRequest {
  actor?: Actor;
}

const requestOf = (context: ExecutionContext): ActedRequest => context.switchToHttp().getRequest<ActedRequest>();

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (!actor) throw new Refusal('SESSION.REQUIRED');
  return actor;
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A record's id from the path; one that cannot be an id is answered like one that does not exist. */
export const Id = createParamDecorator((name: string | undefined, context: ExecutionContext): string => {
  const value = (requestOf(context).params as Record<string, string>)[name ?? 'id'] ?? '';
  return uuid.test(value) ? value.toLowerCase() : notFound();
});

/**
 * The version that the writer saw: `If-Match: "3"`. `@IfMatch('if-given')` leaves it undefined where the header is absent,
 * for a PUT that also creates; the service then asks for it once the record is there.
 */
export const IfMatch = createParamDecorator((need: 'if-given' | undefined, context: ExecutionContext) => {
  const header = requestOf(context).headers['if-match'];
  if (header === undefined && need === 'if-given') return undefined;
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header ?? '')?.[1];
  if (!version) throw new Refusal('REQUEST.VERSION_REQUIRED');
  return Number(version);
});
