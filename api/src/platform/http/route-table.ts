import { Injectable, OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type Access, accessKey } from './decorators';

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly access: Access;
  readonly controller: string;
  readonly handler: string;
  /** The class of the request body and of the query, where the route has them. */
  readonly body?: NewableFunction;
  readonly query?: NewableFunction;
}

export const apiPrefix = 'api/v1';
/** Routes that name their whole address: the public projection, the documents, the health of the process. */
const outsidePrefix = /^\/(api|health)\//;

/** Positions in Nest's `ROUTE_ARGS_METADATA` keys, e.g. `3:1` = body, second parameter. */
const bodyArgument = 3;
const queryArgument = 4;

/** The live router as data: read by the boot check, the OpenAPI document and the checked-in table of routes and roles. */
@Injectable()
export class RouteTable implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** A route without a permission or `@Public()` stops the boot. */
  onModuleInit(): void {
    const open = this.routes().filter((route) => !route.access);
    if (open.length > 0) {
      throw new Error(
        `Routes without @Requires, @SignedIn or @Public: ${open.map((r) => `${r.method} ${r.path}`).join(', ')}`,
      );
    }
  }

  routes(): Route[] {
    return this.discovery
      .getControllers()
      .flatMap(({ instance, metatype }) => (instance && metatype ? this.routesOf(instance as object, metatype) : []))
      .sort((a, b) => a.path.localeCompare(b.path, 'en') || a.method.localeCompare(b.method, 'en'));
  }

  private routesOf(instance: object, controller: NewableFunction): Route[] {
    const prototype: object = Object.getPrototypeOf(instance) as object;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = (instance as Record<string, NewableFunction>)[name];
      const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
      if (!handler || method === undefined) return [];
      const access = this.reflector.getAllAndOverride<Access>(accessKey, [handler as never, controller as never]);
      const types = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as NewableFunction[];
      const path = join(controller, handler);
      return [
        {
          method: RequestMethod[method],
          path,
          access,
          controller: controller.name,
          handler: name,
          body: typeOf(controller, name, bodyArgument, types),
          query: typeOf(controller, name, queryArgument, types),
        },
      ];
    });
  }
}

function join(...parts: NewableFunction[]): string {
  const paths = parts.map((part) => String(Reflect.getMetadata(PATH_METADATA, part) ?? ''));
  const path = `/${paths.join('/')}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  return outsidePrefix.test(path) ? path : `/${apiPrefix}${path}`;
}

function typeOf(
  controller: NewableFunction,
  handler: string,
  kind: number,
  types: NewableFunction[],
): NewableFunction | undefined {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<
    string,
    { index: number; data?: unknown }
  >;
  const entry = Object.entries(args).find(
    ([key, value]) => key.startsWith(`${kind}:`) && value.data === undefined,
  )?.[1];
  const type = entry && types[entry.index];
  return type && type !== (Object as unknown) && type !== (String as unknown) ? type : undefined;
}
