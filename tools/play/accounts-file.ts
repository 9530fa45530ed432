import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@shared/permissions';

/** One demonstration sign-in, written when the demonstration data is made, into the data folder that git ignores. */
export interface DemonstrationAccount {
  /** The role by which `npm start` shows it. */
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly totpSecret: string;
  readonly participantId?: string;
  readonly councilMemberId?: string;
  readonly authorityId?: string;
  readonly authorityCode?: string;
}

export const dataFolder = (): string => process.env['NPM_DATA_DIR'] ?? join(process.cwd(), '.data');
export const accountsFile = (): string => join(dataFolder(), 'demonstration-accounts.json');

export function readAccounts(path = accountsFile()): DemonstrationAccount[] {
  return JSON.parse(readFileSync(path, 'utf8')) as DemonstrationAccount[];
}
