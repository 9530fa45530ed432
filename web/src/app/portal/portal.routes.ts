import type { Routes } from '@angular/router';
import { PortalFrame } from './portal-frame';

/** The public face: no sign-in, no Material, nothing of the office. */
export const portalRoutes: Routes = [
  {
    path: '',
    component: PortalFrame,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'portal.home.title',
        loadComponent: () => import('./portal-home').then((file) => file.PortalHome),
      },
      {
        path: 'reports',
        title: 'portal.reports.title',
        loadComponent: () => import('./report-list').then((file) => file.ReportList),
      },
      {
        path: 'reports/:year',
        title: 'portal.report.title',
        loadComponent: () => import('./report-page').then((file) => file.ReportPage),
      },
      {
        path: 'authorities',
        title: 'portal.authorities.title',
        loadComponent: () => import('./authority-clocks').then((file) => file.AuthorityClocks),
      },
      {
        path: 'calls',
        loadChildren: () => import('./open-calls/open-calls.routes').then((file) => file.openCallsRoutes),
      },
      {
        path: 'letter',
        loadChildren: () => import('./letter/letter.routes').then((file) => file.letterRoutes),
      },
      {
        path: 'certificate',
        loadChildren: () => import('./certificate/certificate.routes').then((file) => file.certificateRoutes),
      },
      {
        path: '**',
        title: 'notFound.title',
        loadComponent: () => import('../ui/not-found').then((file) => file.NotFound),
      },
    ],
  },
];
