import { describeAccounts, readAccounts } from './demonstration.mjs';
import { say } from './steps.mjs';

/** @param {{ address: string, dataFolder: string }} where */
export function welcome({ address, dataFolder }) {
  say(`\nThe platform runs at ${address}`);
  const accounts = readAccounts(dataFolder);
  if (accounts.length > 0) {
    say('\nDemonstration accounts, one for each role: e-mail, password, secret of the second factor');
    for (const line of describeAccounts(accounts)) say(line);
    say('\nA code for the second factor: npm run code -- <e-mail>, or add the secret to an authenticator app.');
  }
  say(`\nData and logs are in ${dataFolder}. Ctrl-C stops everything.`);
}
