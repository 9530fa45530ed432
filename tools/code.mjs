/** npm run code -- <e-mail>: the second-factor code of a demonstration account, as an authenticator app would show it. */
import { Secret, TOTP } from 'otpauth';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAccounts, secretOf } from './start/demonstration.mjs';
import { StartError } from './start/failure.mjs';
import { report } from './start/steps.mjs';

const PERIOD_SECONDS = 30;

try {
  const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
  const accounts = readAccounts(
    process.env['NPM_DATA_DIR'] ? resolve(process.env['NPM_DATA_DIR']) : resolve(root, '.data'),
  );
  const email = process.argv[2]?.trim().toLowerCase() ?? '';
  const account = accounts.find((each) => each.email.toLowerCase() === email);
  const known = accounts.map((each) => `  ${each.email}  ${each.role}`).join('\n');
  if (accounts.length === 0)
    throw new StartError('There are no demonstration accounts.', 'They are made by the first npm start.');
  if (!email) throw new StartError('Say whose code: npm run code -- <e-mail>.', `Accounts:\n${known}`);
  if (!account) throw new StartError(`There is no demonstration account ${email}.`, `Accounts:\n${known}`);
  if (!account.totpSecret) throw new StartError(`${email} signs in without a second factor.`);
  const totp = new TOTP({ secret: Secret.fromBase32(secretOf(account.totpSecret)), period: PERIOD_SECONDS });
  const left = PERIOD_SECONDS - (Math.floor(Date.now() / 1000) % PERIOD_SECONDS);
  process.stdout.write(`${totp.generate()}\n`);
  process.stderr.write(`Good for ${left} s more, and for one sign-in only.\n`);
} catch (error) {
  process.exitCode = report(error, () => undefined);
}
