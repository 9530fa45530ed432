import type { Routes } from '@angular/router';
import { complaintsTexts } from '../complaints/complaints.texts';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { conflictsTexts } from './conflicts.texts';
import { MyConflicts } from './my-conflicts';

export const conflictsRoutes: Routes = [
  {
    path: '',
    title: 'conflicts.title',
    resolve: { texts: textsOf(conflictsTexts), searchTexts: textsOf(complaintsTexts) },
    canDeactivate: [askBeforeLeaving('conflicts.unsaved')],
    component: MyConflicts,
  },
];
