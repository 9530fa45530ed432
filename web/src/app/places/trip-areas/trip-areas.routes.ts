import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../../forms/unsaved';
import { textsOf } from '../../language/feature-texts';
import { may } from '../../session/guards';
import { placesTexts } from '../places.texts';
import { tripAreasTexts } from './trip-areas.texts';

const form = {
  title: 'tripAreas.form.title',
  canMatch: [may('place.manage')],
  canDeactivate: [askBeforeLeaving('places.form.leave')],
  loadComponent: () => import('./trip-area-form').then((file) => file.TripAreaForm),
};

/** Which places one trip reaches, and what the trip costs (11-7(2)). */
export const tripAreasRoutes: Routes = [
  {
    path: '',
    resolve: { places: textsOf(placesTexts), texts: textsOf(tripAreasTexts) },
    children: [
      {
        path: '',
        title: 'tripAreas.title',
        loadComponent: () => import('./trip-area-list').then((file) => file.TripAreaList),
      },
      { path: 'new', ...form },
      {
        path: ':id',
        title: 'tripAreas.one',
        loadComponent: () => import('./trip-area-page').then((file) => file.TripAreaPage),
      },
      { path: ':id/change', ...form },
    ],
  },
];
