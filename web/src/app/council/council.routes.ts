import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { may } from '../session/guards';
import { councilTexts } from './council.texts';
import { DecisionList } from './decision-list';
import { DecisionPage } from './decision-page';
import { SessionList } from './session-list';
import { SessionPage } from './session-page';

/** The forms bring the validators, so each comes only when it is needed. */
export const councilRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(councilTexts) },
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'sessions' },
      { path: 'sessions', component: SessionList, title: 'council.sessions' },
      {
        path: 'sessions/new',
        title: 'council.convene.title',
        canMatch: [may('council.manage')],
        canDeactivate: [askBeforeLeaving('council.unsaved')],
        loadComponent: () => import('./session-new').then((file) => file.SessionNew),
      },
      { path: 'sessions/:id', component: SessionPage, title: 'council.session' },
      {
        path: 'sessions/:id/agenda/new',
        title: 'council.newItem.title',
        canMatch: [may('council.manage')],
        canDeactivate: [askBeforeLeaving('council.unsaved')],
        loadComponent: () => import('./agenda-item-new').then((file) => file.AgendaItemNew),
      },
      { path: 'decisions', component: DecisionList, title: 'council.decisions' },
      { path: 'decisions/:id', component: DecisionPage, title: 'council.decision' },
    ],
  },
];
