import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { placesTexts } from '../places/places.texts';
import { conflictsTexts } from './conflicts.texts';
import { MyConflicts } from './my-conflicts';

export const conflictsRoutes: Routes = [
  {
    path: '',
    title: 'conflicts.title',
    resolve: { texts: textsOf(conflictsTexts), searchTexts: textsOf(placesTexts) },
    canDeactivate: [askBeforeLeaving('conflicts.unsaved')],
    component: MyConflicts,
  },
];
