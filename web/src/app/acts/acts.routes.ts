import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { may } from '../session/guards';
import { ActPage } from './act-page';
import { ActRegister } from './act-register';
import { actsTexts } from './acts.texts';

/** The form brings the validators, so it comes only when it is needed. */
export const actsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(actsTexts) },
    children: [
      { path: '', component: ActRegister, title: 'acts.title' },
      { path: ':code', component: ActPage, title: 'acts.one' },
      {
        path: ':code/prepare',
        title: 'acts.prepare.title',
        canMatch: [may('act.prepare')],
        canDeactivate: [askBeforeLeaving('acts.unsaved')],
        loadComponent: () => import('./edition-form').then((file) => file.EditionForm),
      },
    ],
  },
];
