import type { Routes } from '@angular/router';
import { textsOf } from '../../language/feature-texts';
import { OverduePage } from './overdue-page';
import { overdueTexts } from './overdue.texts';

/** Where the four years stand (11-7(1)(1)): the first page of planning, and the rows behind its figures. */
export const overdueRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(overdueTexts) },
    children: [
      { path: '', title: 'overdue.title', component: OverduePage },
      {
        path: 'places',
        title: 'overdue.list.title',
        loadComponent: () => import('./overdue-list').then((file) => file.OverdueList),
      },
    ],
  },
];
