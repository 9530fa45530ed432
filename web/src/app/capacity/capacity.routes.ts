import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { may } from '../session/guards';
import { capacityTexts } from './capacity.texts';

/** What the mechanism can do where (11-1(4)), and the people behind its figures. */
export const capacityRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(capacityTexts) },
    children: [
      {
        path: '',
        title: 'capacity.title',
        loadComponent: () => import('./capacity-page').then((file) => file.CapacityPage),
      },
      {
        path: 'participants',
        title: 'capacity.people.title',
        loadComponent: () => import('./capable-list').then((file) => file.CapableList),
      },
    ],
  },
];

/** Below the page of a participant. */
export const participantCompetencesRoutes: Routes = [
  {
    path: '',
    title: 'capacity.file.title',
    resolve: { texts: textsOf(capacityTexts) },
    canDeactivate: [askBeforeLeaving('capacity.unsaved')],
    loadComponent: () => import('./competences-page').then((file) => file.CompetencesPage),
  },
];

/** The forms bring the validators, so each comes only when it is needed. */
export const trainingsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(capacityTexts) },
    children: [
      {
        path: '',
        title: 'capacity.trainings.title',
        loadComponent: () => import('./training-list').then((file) => file.TrainingList),
      },
      {
        path: 'new',
        title: 'capacity.training.new',
        canMatch: [may('training.manage')],
        canDeactivate: [askBeforeLeaving('capacity.unsaved')],
        loadComponent: () => import('./training-new').then((file) => file.TrainingNew),
      },
      {
        path: ':id',
        title: 'capacity.training.title',
        loadComponent: () => import('./training-page').then((file) => file.TrainingPage),
      },
      {
        path: ':id/change',
        title: 'capacity.training.change',
        canMatch: [may('training.manage')],
        canDeactivate: [askBeforeLeaving('capacity.unsaved')],
        loadComponent: () => import('./training-change').then((file) => file.TrainingChange),
      },
      {
        path: ':id/attendance',
        title: 'capacity.attendance.title',
        canMatch: [may('training.manage')],
        canDeactivate: [askBeforeLeaving('capacity.unsaved')],
        loadComponent: () => import('./attendance-page').then((file) => file.AttendancePage),
      },
    ],
  },
];

export const myTrainingsRoutes: Routes = [
  {
    path: '',
    title: 'capacity.mine.title',
    resolve: { texts: textsOf(capacityTexts) },
    loadComponent: () => import('./my-trainings').then((file) => file.MyTrainings),
  },
];

export const myAvailabilityRoutes: Routes = [
  {
    path: '',
    title: 'capacity.availability.title',
    resolve: { texts: textsOf(capacityTexts) },
    canDeactivate: [askBeforeLeaving('capacity.unsaved')],
    loadComponent: () => import('./my-availability').then((file) => file.MyAvailability),
  },
];
