import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { GroupPage } from './group-page';
import { groupsTexts } from './groups.texts';

/** There is no list yet: a member comes from the first page, where the groups wait in which something is to be declared. */
export const groupsRoutes: Routes = [
  {
    path: ':id',
    component: GroupPage,
    title: 'groups.title',
    resolve: { texts: textsOf(groupsTexts) },
    canDeactivate: [askBeforeLeaving('groups.unsaved')],
  },
];
