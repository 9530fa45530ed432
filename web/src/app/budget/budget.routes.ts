import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { plansTexts } from '../plans/plans.texts';
import { may } from '../session/guards';
import { budgetTexts } from './budget.texts';

/** The money of visits by year (11-7(2)); the year brings its chart and the form its validators only when they are needed. */
export const budgetRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(budgetTexts) },
    children: [
      {
        path: '',
        title: 'budget.title',
        loadComponent: () => import('./budget-list').then((file) => file.BudgetList),
      },
      {
        path: ':year',
        title: 'budget.title',
        resolve: { plansTexts: textsOf(plansTexts) },
        loadComponent: () => import('./budget-page').then((file) => file.BudgetPage),
      },
      {
        path: ':year/spendings/new',
        title: 'budget.form.title',
        canMatch: [may('budget.manage')],
        canDeactivate: [askBeforeLeaving('budget.form.unsaved')],
        loadComponent: () => import('./spending-form').then((file) => file.SpendingForm),
      },
    ],
  },
];
