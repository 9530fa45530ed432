import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../../forms/unsaved';
import { textsOf } from '../../language/feature-texts';
import { may } from '../../session/guards';
import { placesTexts } from '../places.texts';
import { legalBasesTexts } from './legal-bases.texts';

const form = {
  title: 'legalBases.form.title',
  canMatch: [may('place.manage')],
  canDeactivate: [askBeforeLeaving('places.form.leave')],
  loadComponent: () => import('./legal-basis-page').then((file) => file.LegalBasisPage),
};

/** The acts that put organisations under the mandate (11-1(2)). */
export const legalBasesRoutes: Routes = [
  {
    path: '',
    resolve: { places: textsOf(placesTexts), texts: textsOf(legalBasesTexts) },
    children: [
      {
        path: '',
        title: 'legalBases.title',
        loadComponent: () => import('./legal-bases-page').then((file) => file.LegalBasesPage),
      },
      { path: 'new', ...form },
      { path: ':id', ...form },
    ],
  },
];
