import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { may } from '../session/guards';
import { CallList } from './call-list';
import { CallPage } from './call-page';
import { callsTexts } from './calls.texts';

/** The forms bring the validators, so they come only to those who may write. */
export const callsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(callsTexts) },
    children: [
      { path: '', component: CallList, title: 'calls.title' },
      {
        path: 'new',
        title: 'calls.form.newTitle',
        canMatch: [may('call.manage')],
        canDeactivate: [askBeforeLeaving('calls.form.leave')],
        loadComponent: () => import('./call-new').then((file) => file.CallNew),
      },
      { path: ':id', component: CallPage, title: 'calls.one' },
      {
        path: ':id/change',
        title: 'calls.form.changeTitle',
        canMatch: [may('call.manage')],
        canDeactivate: [askBeforeLeaving('calls.form.leave')],
        loadComponent: () => import('./call-change').then((file) => file.CallChange),
      },
      {
        path: ':id/comparison',
        title: 'calls.comparison.title',
        canMatch: [may('application.read')],
        loadComponent: () => import('./call-comparison').then((file) => file.CallComparisonPage),
      },
    ],
  },
];
