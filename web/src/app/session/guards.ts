import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, Router } from '@angular/router';
import type { Permission } from '@shared/permissions';
import { Session } from './session';

/** Leads to the sign-in and back to the page that was asked for. The server judges every request again. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const { actor } = await inject(Session).known();
  return actor !== null || router.createUrlTree(['/sign-in'], { queryParams: { to: state.url } });
};

/** A page that the reader may not open does not exist for the reader. */
export const may =
  (permission: Permission): CanMatchFn =>
  async () =>
    (await inject(Session).known()).permissions.includes(permission);
