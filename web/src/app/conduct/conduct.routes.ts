import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { may } from '../session/guards';
import { conductTexts } from './conduct.texts';

/** The code of conduct (11-5(1)) and, for those who see to it, who has not acknowledged it and what was breached (11-5(5)). */
export const conductRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(conductTexts) },
    children: [
      { path: '', title: 'conduct.title', loadComponent: () => import('./code-page').then((file) => file.CodePage) },
      {
        path: 'approve',
        title: 'conduct.approve.title',
        canMatch: [may('conduct.approve')],
        canDeactivate: [askBeforeLeaving('conduct.unsaved')],
        loadComponent: () => import('./approve-page').then((file) => file.ApprovePage),
      },
      {
        path: 'editions/:id',
        title: 'conduct.title',
        loadComponent: () => import('./edition-page').then((file) => file.EditionPage),
      },
      {
        path: 'acknowledgements',
        title: 'conduct.acknowledgements.title',
        canMatch: [may('conduct.read')],
        loadComponent: () => import('./acknowledgement-list').then((file) => file.AcknowledgementList),
      },
      {
        path: 'violations',
        title: 'conduct.violations.title',
        canMatch: [may('conduct.read')],
        loadComponent: () => import('./violation-list').then((file) => file.ViolationList),
      },
      {
        path: 'violations/new',
        title: 'conduct.violation.new',
        canMatch: [may('conduct.manage')],
        canDeactivate: [askBeforeLeaving('conduct.unsaved')],
        loadComponent: () => import('./violation-new').then((file) => file.ViolationNew),
      },
      {
        path: 'violations/:id',
        title: 'conduct.violation.title',
        canMatch: [may('conduct.read')],
        loadComponent: () => import('./violation-page').then((file) => file.ViolationPage),
      },
    ],
  },
];
