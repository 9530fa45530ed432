import type { Routes } from '@angular/router';
import { askBeforeLeaving } from '../forms/unsaved';
import { textsOf } from '../language/feature-texts';
import { may } from '../session/guards';
import { ParticipantList } from './participant-list';
import { participantsTexts } from './participants.texts';

/** The forms bring the grounds of the law and the validators, so the pages come only when they are opened. */
export const participantsRoutes: Routes = [
  {
    path: '',
    resolve: { texts: textsOf(participantsTexts) },
    children: [
      { path: '', component: ParticipantList, title: 'participants.title' },
      {
        path: ':id/termination',
        title: 'participants.terminate.title',
        canMatch: [may('participant.terminate')],
        canDeactivate: [askBeforeLeaving('participants.unsaved')],
        loadComponent: () => import('./termination-page').then((file) => file.TerminationPage),
      },
      {
        path: ':id/competences',
        canMatch: [may('capacity.read')],
        loadChildren: () => import('../capacity/capacity.routes').then((file) => file.participantCompetencesRoutes),
      },
      {
        path: ':id',
        title: 'participants.one',
        canDeactivate: [askBeforeLeaving('participants.unsaved')],
        loadComponent: () => import('./participant-page').then((file) => file.ParticipantPage),
      },
    ],
  },
];

/** What a participant sees of the own record. */
export const myRecordRoutes: Routes = [
  {
    path: '',
    title: 'participants.my.title',
    resolve: { texts: textsOf(participantsTexts) },
    loadComponent: () => import('./my-record').then((file) => file.MyRecord),
  },
];
