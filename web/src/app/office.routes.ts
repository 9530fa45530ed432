import './forms/reflect-metadata';
import type { Routes } from '@angular/router';
import { textsOf } from './language/feature-texts';
import { may } from './session/guards';
import { OfficeShell } from './shell/office-shell';
import { shellTexts } from './shell/shell.texts';

/** The office: everything behind the sign-in. Each noun brings its own routes and its own texts. */
export const officeRoutes: Routes = [
  {
    path: '',
    component: OfficeShell,
    resolve: { texts: textsOf(shellTexts) },
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'home' },
      { path: 'home', loadChildren: () => import('./home/home.routes').then((file) => file.homeRoutes) },
      {
        path: 'places',
        canMatch: [may('place.read')],
        loadChildren: () => import('./places/places.routes').then((file) => file.placesRoutes),
      },
      {
        path: 'legal-bases',
        canMatch: [may('place.read')],
        loadChildren: () => import('./places/legal-bases/legal-bases.routes').then((file) => file.legalBasesRoutes),
      },
      {
        path: 'trip-areas',
        canMatch: [may('place.read')],
        loadChildren: () => import('./places/trip-areas/trip-areas.routes').then((file) => file.tripAreasRoutes),
      },
      {
        path: 'council-members',
        canMatch: [may('council.read')],
        loadChildren: () =>
          import('./council-members/council-members.routes').then((file) => file.councilMembersRoutes),
      },
      {
        path: 'acts',
        canMatch: [may('act.read')],
        loadChildren: () => import('./acts/acts.routes').then((file) => file.actsRoutes),
      },
      {
        path: 'spt',
        canMatch: [may('spt.read')],
        loadChildren: () => import('./spt/spt.routes').then((file) => file.sptRoutes),
      },
      {
        path: 'participants',
        canMatch: [may('participant.read')],
        loadChildren: () => import('./participants/participants.routes').then((file) => file.participantsRoutes),
      },
      {
        path: 'me',
        canMatch: [may('participant.read-own')],
        loadChildren: () => import('./participants/participants.routes').then((file) => file.myRecordRoutes),
      },
      {
        path: 'capacity',
        canMatch: [may('capacity.read')],
        loadChildren: () => import('./capacity/capacity.routes').then((file) => file.capacityRoutes),
      },
      {
        path: 'trainings',
        canMatch: [may('training.read')],
        loadChildren: () => import('./capacity/capacity.routes').then((file) => file.trainingsRoutes),
      },
      {
        path: 'my-trainings',
        canMatch: [may('capacity.read-own')],
        loadChildren: () => import('./capacity/capacity.routes').then((file) => file.myTrainingsRoutes),
      },
      {
        path: 'my-availability',
        canMatch: [may('availability.declare')],
        loadChildren: () => import('./capacity/capacity.routes').then((file) => file.myAvailabilityRoutes),
      },
      {
        path: 'conduct',
        canMatch: [may('code-of-conduct.read')],
        loadChildren: () => import('./conduct/conduct.routes').then((file) => file.conductRoutes),
      },
      {
        path: 'calls',
        canMatch: [may('call.read')],
        loadChildren: () => import('./calls/calls.routes').then((file) => file.callsRoutes),
      },
      {
        path: 'applications',
        canMatch: [may('application.read')],
        loadChildren: () => import('./applications/applications.routes').then((file) => file.applicationsRoutes),
      },
      {
        path: 'visit-reports',
        canMatch: [may('visit-report.read')],
        loadChildren: () => import('./visit-reports/visit-reports.routes').then((file) => file.visitReportsRoutes),
      },
      {
        path: 'complaints',
        canMatch: [may('complaint.read')],
        loadChildren: () => import('./complaints/complaints.routes').then((file) => file.complaintsRoutes),
      },
      {
        path: 'my-conflicts',
        canMatch: [may('conflict.declare')],
        loadChildren: () => import('./conflicts/conflicts.routes').then((file) => file.conflictsRoutes),
      },
      {
        path: 'my-voluntary-data',
        canMatch: [may('voluntary-data.give')],
        loadChildren: () => import('./voluntary-data/voluntary-data.routes').then((file) => file.voluntaryDataRoutes),
      },
      {
        path: 'groups/indicators',
        canMatch: [may('voluntary-data.indicators')],
        loadChildren: () =>
          import('./voluntary-data/voluntary-data.routes').then((file) => file.voluntaryIndicatorsRoutes),
      },
      {
        path: 'my-draws',
        canMatch: [may('group.chances')],
        loadChildren: () => import('./groups/groups.routes').then((file) => file.myDrawsRoutes),
      },
      {
        path: 'groups',
        canMatch: [may('group.read')],
        loadChildren: () => import('./groups/groups.routes').then((file) => file.groupsRoutes),
      },
      {
        path: 'dossiers',
        canMatch: [may('place.read')],
        loadChildren: () => import('./dossiers/dossiers.routes').then((file) => file.dossiersRoutes),
      },
      {
        path: 'overdue',
        canMatch: [may('plan.read')],
        loadChildren: () => import('./places/overdue/overdue.routes').then((file) => file.overdueRoutes),
      },
      {
        path: 'plans',
        canMatch: [may('plan.read')],
        loadChildren: () => import('./plans/plans.routes').then((file) => file.plansRoutes),
      },
      {
        path: 'allotments',
        canMatch: [may('plan.read')],
        loadChildren: () => import('./plans/plans.routes').then((file) => file.allotmentsRoutes),
      },
      {
        path: 'budget',
        canMatch: [may('budget.read')],
        loadChildren: () => import('./budget/budget.routes').then((file) => file.budgetRoutes),
      },
      {
        path: 'plan-runs',
        canMatch: [may('plan.read')],
        loadChildren: () => import('./plans/plans.routes').then((file) => file.planRunsRoutes),
      },
      {
        path: 'planning-settings',
        canMatch: [may('plan.read')],
        loadChildren: () => import('./plans/plans.routes').then((file) => file.planningSettingsRoutes),
      },
      {
        path: 'visit-proposals',
        canMatch: [may('visit-proposal.read')],
        loadChildren: () =>
          import('./visit-proposals/visit-proposals.routes').then((file) => file.visitProposalsRoutes),
      },
      {
        path: 'council',
        canMatch: [may('council.read')],
        loadChildren: () => import('./council/council.routes').then((file) => file.councilRoutes),
      },
      {
        path: 'dispatches',
        canMatch: [may('dispatch.read')],
        loadChildren: () => import('./dispatches/dispatches.routes').then((file) => file.dispatchesRoutes),
      },
      {
        path: '**',
        title: 'notFound.title',
        loadComponent: () => import('./ui/not-found').then((file) => file.NotFound),
      },
    ],
  },
];
