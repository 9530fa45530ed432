import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { placesTexts } from '../places/places.texts';
import { may } from '../session/guards';
import { calendarTexts } from './calendar/calendar.texts';
import { plansTexts } from './plans.texts';

/** Plans of visits (11-7(2)). The forms bring the validators and the planner its chart, so each comes only when it is needed. */
export const plansRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(plansTexts) },
    children: [
      {
        path: '',
        title: 'plans.list.title',
        loadComponent: () => import('./plan-list').then((file) => file.PlanList),
      },
      {
        path: 'new',
        title: 'plans.new.title',
        canMatch: [may('plan.manage')],
        loadComponent: () => import('./plan-new').then((file) => file.PlanNew),
      },
      {
        path: ':id',
        title: 'plans.title',
        resolve: { placesTexts: textsOf(placesTexts) },
        loadComponent: () => import('./plan-page').then((file) => file.PlanPage),
      },
      {
        path: ':id/calendar',
        title: 'calendar.title',
        resolve: { calendarTexts: textsOf(calendarTexts) },
        loadComponent: () => import('./calendar/calendar-page').then((file) => file.CalendarPage),
      },
    ],
  },
];

/** The money of each year. */
export const allotmentsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(plansTexts) },
    children: [
      {
        path: '',
        title: 'plans.allotments.title',
        loadComponent: () => import('./allotment-list').then((file) => file.AllotmentList),
      },
      {
        path: ':year',
        title: 'plans.allotments.title',
        canMatch: [may('plan.manage')],
        canDeactivate: [askBeforeLeaving('plans.unsaved')],
        loadComponent: () => import('./allotment-form').then((file) => file.AllotmentForm),
      },
    ],
  },
];

/** The planner: whole years ahead, as a job that may be left and found again. */
export const planRunsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(plansTexts) },
    children: [
      {
        path: '',
        title: 'plans.runs.title',
        loadComponent: () => import('./runs/run-list').then((file) => file.RunList),
      },
      {
        path: 'new',
        title: 'plans.runs.new',
        canMatch: [may('plan.manage')],
        loadComponent: () => import('./runs/run-new').then((file) => file.RunNew),
      },
      {
        path: ':id',
        title: 'plans.runs.one',
        loadComponent: () => import('./runs/run-page').then((file) => file.RunPage),
      },
    ],
  },
];

export const planningSettingsRoutes: Routes = [
  {
    path: '',
    title: 'plans.settings.title',
    resolve: { texts: textsOf(plansTexts) },
    canDeactivate: [askBeforeLeaving('plans.unsaved')],
    // Another topic is another form, though it stands in the query only.
    runGuardsAndResolvers: 'paramsOrQueryParamsChange',
    loadComponent: () => import('./settings/settings-page').then((file) => file.SettingsPage),
  },
];
