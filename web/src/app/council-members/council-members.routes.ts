import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { may } from '../session/guards';
import { councilMembersTexts } from './council-members.texts';
import { MembersPage } from './members-page';

const asked = [askBeforeLeaving('councilMembers.unsaved')];

/** The forms bring the validators, so each comes only when it is needed. */
export const councilMembersRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(councilMembersTexts) },
    children: [
      { path: '', component: MembersPage, title: 'councilMembers.title' },
      {
        path: 'seat',
        title: 'councilMembers.seat.title',
        canMatch: [may('council.manage')],
        canDeactivate: asked,
        loadComponent: () => import('./seat-form').then((file) => file.SeatForm),
      },
      {
        path: 'election',
        title: 'councilMembers.election.title',
        canMatch: [may('council.manage')],
        canDeactivate: asked,
        loadComponent: () => import('./election-form').then((file) => file.ElectionForm),
      },
      {
        path: 'formation',
        title: 'councilMembers.formation.title',
        canMatch: [may('commission.form')],
        canDeactivate: asked,
        loadComponent: () => import('./formation-form').then((file) => file.FormationForm),
      },
    ],
  },
];
