import type { Permission } from '@shared/permissions';

export interface NavigationEntry {
  readonly link: string;
  readonly text: string;
  /** Who may not open it does not see it; the home is everybody's. */
  readonly permission?: Permission;
}

const entries: readonly NavigationEntry[] = [
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

export function navigationOf(permissions: readonly Permission[]): readonly NavigationEntry[] {
  return entries.filter(({ permission }) => !permission || permissions.includes(permission));
}
