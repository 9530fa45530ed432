/**
 * Who may do what: one table for the API's guards and for the web, which hides what is not allowed.
 * A permission opens a route; which rows and which fields it shows is said by the feature's policy and view.
 */
export const roles = ['ombudsman', 'office', 'council', 'participant', 'authority', 'administrator'] as const;
export type Role = (typeof roles)[number];

export const permissions = {
  'account.manage': ['administrator'],
  'file.send': ['ombudsman', 'office', 'council', 'participant'],
  'authority.read': ['ombudsman', 'office', 'council', 'participant'],
  'authority.manage': ['office'],
  'place.read': ['ombudsman', 'office', 'council', 'participant'],
  'place.manage': ['office'],
  'act.read': ['ombudsman', 'office', 'council', 'participant'],
  'act.prepare': ['office'],
  'act.approve': ['ombudsman'],
  'council.read': ['ombudsman', 'office', 'council'],
  'council.manage': ['office'],
  'commission.form': ['ombudsman'],
  'council.vote': ['council'],
  'spt.read': ['ombudsman', 'office', 'council'],
  'spt.register': ['ombudsman', 'office'],
  'call.read': ['ombudsman', 'office', 'council'],
  'call.manage': ['office'],
  'application.read': ['ombudsman', 'office', 'council'],
  'application.manage': ['office'],
  'application.replay': ['ombudsman', 'office'],
  'participant.read': ['ombudsman', 'office', 'council'],
  'participant.terminate': ['office'],
  'participant.suspend': ['office'],
  'participant.read-own': ['participant'],
  'certificate.issue': ['office'],
  'conflict.declare': ['participant'],
  'capacity.read': ['ombudsman', 'office', 'council'],
  'capacity.read-own': ['participant'],
  'training.read': ['ombudsman', 'office', 'council', 'participant'],
  'training.manage': ['office'],
  'competence.manage': ['office'],
  'availability.declare': ['participant'],
  'code-of-conduct.read': ['ombudsman', 'office', 'council', 'participant'],
  'code-of-conduct.acknowledge': ['participant'],
  'conduct.approve': ['ombudsman'],
  'conduct.read': ['ombudsman', 'office'],
  'conduct.read-own': ['participant'],
  'conduct.manage': ['ombudsman', 'office'],
  'complaint.read': ['ombudsman', 'office', 'participant'],
  'complaint.register': ['ombudsman', 'office', 'participant'],
  'complaint.open': ['ombudsman', 'office'],
  'complaint.transfer': ['ombudsman', 'office', 'participant'],
  'office-key.read': ['ombudsman', 'office', 'participant'],
  'office-key.manage': ['ombudsman'],
  'plan.read': ['ombudsman', 'office', 'council'],
  'plan.manage': ['office'],
  'group.read': ['ombudsman', 'office', 'council', 'participant'],
  'group.manage': ['office'],
  'group.declare': ['participant'],
  'group.contribute': ['council'],
  'group.audit': ['ombudsman', 'office', 'council'],
  'group.chances': ['participant'],
  'voluntary-data.give': ['participant'],
  'voluntary-data.indicators': ['ombudsman', 'office', 'council'],
  'visit.read': ['ombudsman', 'office', 'council', 'participant'],
  'visit.manage': ['office'],
  'visit.conduct': ['office', 'participant'],
  'report-form.read': ['ombudsman', 'office', 'council', 'participant'],
  'report-form.manage': ['office'],
  'visit-report.read': ['ombudsman', 'office', 'council', 'participant'],
  'visit-report.write': ['participant'],
  'visit-report.sign': ['participant'],
  'annual-report.read': ['ombudsman', 'office', 'council'],
  'annual-report.prepare': ['office'],
  'annual-report.publish': ['ombudsman', 'office'],
  'dispatch.read': ['ombudsman', 'office', 'council', 'authority'],
  'dispatch.answer': ['authority'],
  'recommendation.assess': ['office', 'participant'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

export function hasPermission(actorRoles: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission];
  return actorRoles.some((role) => allowed.includes(role));
}
