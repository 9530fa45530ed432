import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { may } from '../session/guards';
import { ApplicationList } from './application-list';
import { ApplicationPage } from './application-page';
import { applicationsTexts } from './applications.texts';

/** The form brings the validators, so it comes only to those who may write. */
export const applicationsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(applicationsTexts) },
    children: [
      { path: '', component: ApplicationList, title: 'applications.title' },
      {
        path: 'new',
        title: 'applications.form.title',
        canMatch: [may('application.manage')],
        canDeactivate: [askBeforeLeaving('applications.form.leave')],
        loadComponent: () => import('./application-new').then((file) => file.ApplicationNew),
      },
      {
        path: 'replay',
        title: 'applications.replay.title',
        canMatch: [may('application.replay')],
        loadComponent: () => import('./replay-page').then((file) => file.ReplayPage),
      },
      {
        path: ':id',
        component: ApplicationPage,
        title: 'applications.one',
        canDeactivate: [askBeforeLeaving('applications.form.leave')],
      },
    ],
  },
];
