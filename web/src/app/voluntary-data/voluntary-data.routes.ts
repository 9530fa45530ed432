import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { MyVoluntaryData } from './my-voluntary-data';
import { voluntaryDataTexts } from './voluntary-data.texts';

export const voluntaryDataRoutes: Routes = [
  {
    path: '',
    title: 'voluntaryData.title',
    resolve: { texts: textsOf(voluntaryDataTexts) },
    canDeactivate: [askBeforeLeaving('voluntaryData.unsaved')],
    component: MyVoluntaryData,
  },
];

/** Stands among the pages of groups, which know nothing of it. */
export const voluntaryIndicatorsRoutes: Routes = [
  {
    path: '',
    title: 'voluntaryData.indicators.title',
    resolve: { texts: textsOf(voluntaryDataTexts) },
    loadComponent: () => import('./voluntary-indicators').then((file) => file.VoluntaryIndicatorsPage),
  },
];
