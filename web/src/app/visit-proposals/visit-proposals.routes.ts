import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { placesTexts } from '../places/places.texts';
import { may } from '../session/guards';
import { visitProposalsTexts } from './visit-proposals.texts';

/** Visits that no plan foresees: proposed, put before the Council, decided (11-7(1)(2), 11-7(1)(3)). */
export const visitProposalsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(visitProposalsTexts) },
    children: [
      {
        path: '',
        title: 'visitProposals.list.title',
        loadComponent: () => import('./proposal-list').then((file) => file.ProposalList),
      },
      {
        path: 'new',
        title: 'visitProposals.new.title',
        canMatch: [may('visit-proposal.manage')],
        canDeactivate: [askBeforeLeaving('visitProposals.new.unsaved')],
        resolve: { placesTexts: textsOf(placesTexts) },
        loadComponent: () => import('./proposal-new').then((file) => file.ProposalNew),
      },
      {
        path: ':id',
        title: 'visitProposals.title',
        loadComponent: () => import('./proposal-page').then((file) => file.ProposalPage),
      },
    ],
  },
];
