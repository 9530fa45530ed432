import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../postgres/databases.mjs';
import { StartError } from './failure.mjs';

/**
 * Whether a database holds demonstration data is written on the database itself (its comment), so that real data can
 * never be mistaken for an empty database, and loading that was broken off is noticed.
 */
const MARKS = {
  unfinished: 'demonstration data: unfinished',
  complete: 'demonstration data: complete',
  without: 'demonstration data: none',
};

/** @typedef {keyof typeof MARKS} Mark */

/** @param {boolean} isEmbedded an operator's own database gets demonstration data only when that is asked for */
export function isDemonstrationWanted(isEmbedded) {
  const text = process.env['NPM_DEMONSTRATION'];
  if (text === undefined || text === '') return isEmbedded;
  if (text === 'yes' || text === 'no') return text === 'yes';
  throw new StartError(`NPM_DEMONSTRATION is "${text}".`, 'It is either "yes" or "no".');
}

/**
 * @param {string} url
 * @returns {Promise<Mark | 'empty' | 'unmarked'>} `unmarked`: it has tables, and nothing is known about them
 */
export function readMark(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT shobj_description(oid, 'pg_database') AS comment,
              EXISTS (SELECT FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema')) AS has_tables
         FROM pg_database WHERE datname = current_database()`,
    );
    const mark = Object.entries(MARKS).find(([, comment]) => comment === rows[0].comment)?.[0];
    return /** @type {Mark | undefined} */ (mark) ?? (rows[0].has_tables ? 'unmarked' : 'empty');
  });
}

/** @param {string} url @param {Mark} mark */
export async function writeMark(url, mark) {
  await withClient(url, async (client) => {
    const { rows } = await client.query('SELECT current_database() AS name');
    await client.query(
      `COMMENT ON DATABASE ${client.escapeIdentifier(rows[0].name)} IS ${client.escapeLiteral(MARKS[mark])}`,
    );
  });
}

/**
 * @typedef {{ role: string, name: string, email: string, password: string, totpSecret?: string | null }} DemonstrationAccount
 * @param {string} dataFolder
 * @returns {DemonstrationAccount[]} none when there is no demonstration data
 */
export function readAccounts(dataFolder) {
  const file = join(dataFolder, 'demonstration-accounts.json');
  if (!existsSync(file)) return [];
  try {
    const accounts = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(accounts)) return accounts;
  } catch {
    // Said below.
  }
  throw new StartError(
    `The file ${file} cannot be read.`,
    'It is made with the demonstration data; restore it, or begin with an empty data folder.',
  );
}

/**
 * One line a role: the first account of each.
 * @param {DemonstrationAccount[]} accounts
 * @returns {string[]}
 */
export function describeAccounts(accounts) {
  const firsts = accounts.filter((account, index) => accounts.findIndex(({ role }) => role === account.role) === index);
  const width = (/** @type {(account: DemonstrationAccount) => string} */ column) =>
    Math.max(0, ...firsts.map((account) => column(account).length));
  const [roles, emails, passwords] = [
    width(({ role }) => role),
    width(({ email }) => email),
    width(({ password }) => password),
  ];
  return firsts.map(({ role, email, password, totpSecret }) =>
    `  ${role.padEnd(roles)}  ${email.padEnd(emails)}  ${password.padEnd(passwords)}${totpSecret ? `  ${secretOf(totpSecret)}` : ''}`.trimEnd(),
  );
}

/** @param {string} text the secret, or the whole otpauth address */
export function secretOf(text) {
  return text.startsWith('otpauth://') ? (new URL(text).searchParams.get('secret') ?? text) : text;
}
