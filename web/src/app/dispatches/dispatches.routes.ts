import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { may } from '../session/guards';
import { DispatchList } from './dispatch-list';
import { DispatchPage } from './dispatch-page';
import { dispatchesTexts } from './dispatches.texts';

export const dispatchesRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(dispatchesTexts) },
    children: [
      { path: '', component: DispatchList, title: 'dispatches.title' },
      { path: ':id', component: DispatchPage, title: 'dispatches.page.title' },
      {
        path: ':id/answer',
        title: 'dispatches.answer.title',
        canMatch: [may('dispatch.answer')],
        canDeactivate: [askBeforeLeaving('dispatches.answer.leave')],
        loadComponent: () => import('./answer-page').then((file) => file.AnswerPage),
      },
    ],
  },
];
