export { ActorResolver } from './actor-resolver';
export { CurrentActor, Id, IfMatch, Public, Requires, SignedIn } from './decorators';
export type { Access } from './decorators';
export { HttpModule } from './http.module';
export { requestContext } from './request-context';
export { RouteTable } from './route-table';
export type { Route } from './route-table';
export { requireValid } from './validation';
