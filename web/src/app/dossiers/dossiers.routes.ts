import type { Routes } from '@angular/router';
import { textsOf } from '../language/feature-texts';
import { visitReportsTexts } from '../visit-reports/visit-reports.texts';
import { DossierPage } from './dossier-page';
import { dossiersTexts } from './dossiers.texts';

/** What a group reads of a place before it goes. Findings are named as in the reports they come from. */
export const dossiersRoutes: Routes = [
  {
    path: ':id',
    title: 'dossiers.title',
    resolve: { texts: textsOf(dossiersTexts), reportTexts: textsOf(visitReportsTexts) },
    component: DossierPage,
  },
];
