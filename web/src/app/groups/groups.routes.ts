import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { placesTexts } from '../places/places.texts';
import { may } from '../session/guards';
import { GroupPage } from './group-page';
import { groupsTexts } from './groups.texts';

/** The forms bring the validators and the audit its chart, so each comes only when it is needed. */
export const groupsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(groupsTexts) },
    children: [
      {
        path: '',
        title: 'groups.list',
        loadComponent: () => import('./group-list').then((file) => file.GroupList),
      },
      {
        path: 'new',
        title: 'groups.new.title',
        canMatch: [may('group.manage')],
        canDeactivate: [askBeforeLeaving('groups.new.unsaved')],
        resolve: { placesTexts: textsOf(placesTexts) },
        loadComponent: () => import('./group-new').then((file) => file.GroupNew),
      },
      {
        path: 'audit',
        title: 'groups.audit.title',
        canMatch: [may('group.audit')],
        loadComponent: () => import('./draw-audit').then((file) => file.DrawAudit),
      },
      {
        path: ':id',
        component: GroupPage,
        title: 'groups.title',
        canDeactivate: [askBeforeLeaving('groups.unsaved')],
      },
    ],
  },
];

/** A participant's own lots. */
export const myDrawsRoutes: Routes = [
  {
    path: '',
    title: 'groups.mine.title',
    resolve: { texts: textsOf(groupsTexts) },
    loadComponent: () => import('./my-draws').then((file) => file.MyDraws),
  },
];
