import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { may } from '../session/guards';
import { doublesTexts } from './doubles/doubles.texts';
import { PlaceList } from './place-list';
import { PlacePage } from './place-page';
import { placesTexts } from './places.texts';
import { recordTexts } from './record/record.texts';

/** The forms and the import bring the validators with them, so they come only to those who may write. */
export const placesRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(placesTexts) },
    children: [
      { path: '', component: PlaceList, title: 'places.title' },
      {
        path: 'new',
        title: 'places.form.newTitle',
        canMatch: [may('place.manage')],
        canDeactivate: [askBeforeLeaving('places.form.leave')],
        loadComponent: () => import('./place-new').then((file) => file.PlaceNew),
      },
      {
        path: 'import',
        title: 'places.import.title',
        canMatch: [may('place.manage')],
        loadComponent: () => import('./import/place-import').then((file) => file.PlaceImport),
      },
      {
        path: 'doubles',
        title: 'doubles.title',
        canMatch: [may('place.manage')],
        resolve: { doubles: textsOf(doublesTexts) },
        loadComponent: () => import('./doubles/doubles-page').then((file) => file.DoublesPage),
      },
      {
        path: 'merge',
        title: 'doubles.merge.title',
        canMatch: [may('place.manage')],
        resolve: { doubles: textsOf(doublesTexts) },
        loadComponent: () => import('./doubles/merge-page').then((file) => file.MergePage),
      },
      {
        path: ':id',
        component: PlacePage,
        title: 'places.page.title',
        resolve: { record: textsOf(recordTexts) },
      },
      {
        path: ':id/change',
        title: 'places.form.changeTitle',
        canMatch: [may('place.manage')],
        canDeactivate: [askBeforeLeaving('places.form.leave')],
        loadComponent: () => import('./place-change').then((file) => file.PlaceChange),
      },
    ],
  },
];
