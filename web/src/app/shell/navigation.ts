import type { Permission } from '@shared/permissions';

export interface NavigationEntry {
  readonly link: string;
  readonly text: string;
  /** Who may not open it does not see it; the home is everybody's. */
  readonly permission?: Permission;
}

/** Pages that belong together stand under one heading; the rest need none. */
export interface NavigationSection {
  /** Key of the heading's text. */
  readonly heading?: string;
  readonly entries: readonly NavigationEntry[];
}

const work: readonly NavigationEntry[] = [
  { link: '/office/home', text: 'shell.nav.home' },
  { link: '/office/places', text: 'shell.nav.places', permission: 'place.read' },
  { link: '/office/council', text: 'shell.nav.council', permission: 'council.read' },
  { link: '/office/council-members', text: 'shell.nav.councilMembers', permission: 'council.read' },
  { link: '/office/acts', text: 'shell.nav.acts', permission: 'act.read' },
  { link: '/office/spt', text: 'shell.nav.spt', permission: 'spt.read' },
  { link: '/office/participants', text: 'shell.nav.participants', permission: 'participant.read' },
  { link: '/office/me', text: 'shell.nav.myRecord', permission: 'participant.read-own' },
  { link: '/office/capacity', text: 'shell.nav.capacity', permission: 'capacity.read' },
  { link: '/office/conduct', text: 'shell.nav.conduct', permission: 'code-of-conduct.read' },
  { link: '/office/applications', text: 'shell.nav.applications', permission: 'application.read' },
  { link: '/office/groups', text: 'shell.nav.groups', permission: 'group.audit' },
  { link: '/office/visit-reports', text: 'shell.nav.visitReports', permission: 'visit-report.read' },
  { link: '/office/complaints', text: 'shell.nav.complaints', permission: 'complaint.read' },
  { link: '/office/dispatches', text: 'shell.nav.dispatches', permission: 'dispatch.read' },
];

const planning: readonly NavigationEntry[] = [
  { link: '/office/overdue', text: 'shell.nav.overdue', permission: 'plan.read' },
  { link: '/office/plans', text: 'shell.nav.plans', permission: 'plan.read' },
  { link: '/office/visit-proposals', text: 'shell.nav.visitProposals', permission: 'visit-proposal.read' },
  { link: '/office/plan-runs', text: 'shell.nav.planRuns', permission: 'plan.read' },
  { link: '/office/allotments', text: 'shell.nav.allotments', permission: 'plan.read' },
  { link: '/office/budget', text: 'shell.nav.budget', permission: 'budget.read' },
];

const sections: readonly NavigationSection[] = [
  { entries: work },
  { heading: 'shell.nav.planning', entries: planning },
];

export function navigationOf(permissions: readonly Permission[]): readonly NavigationSection[] {
  return sections
    .map((section) => ({
      ...section,
      entries: section.entries.filter(({ permission }) => !permission || permissions.includes(permission)),
    }))
    .filter(({ entries }) => entries.length > 0);
}
