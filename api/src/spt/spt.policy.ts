import type { Actor } from '@shared/actor';
import type { SptReaders } from '@shared/spt/spt.contract';

/** 11-2(3), restricted by default: the Ombudsman reads all; the office and the Council what is open to them. */
export function readableBy({ roles }: Pick<Actor, 'roles'>): SptReaders[] {
  if (roles.includes('ombudsman')) return ['ombudsman', 'office', 'council'];
  if (roles.includes('office')) return ['office', 'council'];
  return roles.includes('council') ? ['council'] : [];
}

export const canRead = (openTo: SptReaders, actor: Pick<Actor, 'roles'>): boolean => readableBy(actor).includes(openTo);
