import type { Routes } from '@angular/router';
import { signedIn } from './session/guards';
import { Unavailable } from './ui/unavailable';

/**
 * One application, two faces. Everything but the root is behind a dynamic import, so that the public face loads neither
 * Material nor a line of the office.
 */
export const routes: Routes = [
  { path: 'unavailable', component: Unavailable },
  {
    path: 'sign-in',
    title: 'signIn.title',
    loadComponent: () => import('./session/sign-in-page').then((file) => file.SignInPage),
  },
  {
    path: 'office',
    canActivate: [signedIn],
    loadChildren: () => import('./office.routes').then((file) => file.officeRoutes),
  },
  { path: '', loadChildren: () => import('./portal/portal.routes').then((file) => file.portalRoutes) },
];
