import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { placesTexts } from '../places/places.texts';
import { may } from '../session/guards';
import { ComplaintList } from './complaint-list';
import { ComplaintPage } from './complaint-page';
import { complaintsTexts } from './complaints.texts';

/** The forms bring the validators, and sealing the cryptography, so each comes only when it is needed. */
export const complaintsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(complaintsTexts) },
    children: [
      { path: '', component: ComplaintList, title: 'complaints.title' },
      {
        path: 'new',
        title: 'complaints.new.title',
        canMatch: [may('complaint.register')],
        canDeactivate: [askBeforeLeaving('complaints.unsaved')],
        resolve: { placesTexts: textsOf(placesTexts) },
        loadComponent: () => import('./complaint-new').then((file) => file.ComplaintNew),
      },
      {
        path: 'key',
        title: 'complaints.key.title',
        canMatch: [may('office-key.manage')],
        loadComponent: () => import('./office-key-page').then((file) => file.OfficeKeyPage),
      },
      {
        path: ':id',
        component: ComplaintPage,
        title: 'complaints.one',
        canDeactivate: [askBeforeLeaving('complaints.unsaved')],
      },
    ],
  },
];
