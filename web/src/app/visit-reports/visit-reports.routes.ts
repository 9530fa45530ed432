import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { may } from '../session/guards';
import { VisitReportList } from './visit-report-list';
import { VisitReportPage } from './visit-report-page';
import { visitReportsTexts } from './visit-reports.texts';

export const visitReportsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(visitReportsTexts) },
    children: [
      { path: '', component: VisitReportList, title: 'visitReports.title' },
      {
        path: ':id',
        component: VisitReportPage,
        title: 'visitReports.one',
        canDeactivate: [askBeforeLeaving('visitReports.unsaved')],
      },
      {
        path: ':id/write',
        canMatch: [may('visit-report.write')],
        title: 'visitReports.writing.title',
        canDeactivate: [askBeforeLeaving('visitReports.unsaved')],
        loadComponent: () => import('./writing-page').then((file) => file.WritingPage),
      },
    ],
  },
];
