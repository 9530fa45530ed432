import { availableParallelism } from 'node:os';
import { readAccounts } from '../play/accounts-file';
import type { Person } from '../play/person';
import { signIn } from '../play/signed-in';
import { lists, type ListTimes, timeLists } from './responsiveness/list-requests';
import { type OwnPlatform, withOwnPlatform } from './responsiveness/own-platform';
import { whilePlanning } from './responsiveness/planning';
import { responseTimes, type ResponseTimes } from './responsiveness/response-times';

const rounds = 50;
const pauseMs = 40;
/** Not counted: what is compiled and cached on first use says nothing about planning. */
const roundsToWarmUp = 10;
/** The bar: while a plan is computed, 95 of a hundred lists come sooner. */
const barMs = 100;

/** Whether the office can go on working while a plan is computed: lists over HTTP on a whole platform, idle and meanwhile. */
export async function responsivenessBench(print: (line: string) => void): Promise<void> {
  await withOwnPlatform(async (platform) => {
    const office = await signInAsOffice(platform);
    await timeLists(office, roundsToWarmUp, 0);
    const idle = await timeLists(office, rounds, pauseMs);
    const { done: planning, run } = await whilePlanning(office, () => timeLists(office, rounds, pauseMs));
    print(
      `Lists while a plan of ${run.places} places is computed, and while nothing is: ${rounds} requests for each, one at a time. Milliseconds, ${availableParallelism()} cores.\n`,
    );
    print('| list | idle p50 | p95 | max | planning p50 | p95 | max | p95 to idle | bar |');
    print('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |');
    for (const list of lists) print(row(list, responseTimes(idle[list]), responseTimes(planning[list])));
    print(row('all', responseTimes(together(idle)), responseTimes(together(planning))));
  });
}

function signInAsOffice({ url, accounts }: OwnPlatform): Promise<Person> {
  const account = readAccounts(accounts).find(({ role }) => role === 'office');
  if (!account) throw new Error('The demonstration has no account of the office.');
  return signIn(url, account);
}

const together = (times: ListTimes): number[] => lists.flatMap((list) => times[list]);

function row(name: string, idle: ResponseTimes, planning: ResponseTimes): string {
  const figures = [idle, planning].flatMap(({ p50, p95, max }) => [p50, p95, max].map((time) => time.toFixed(1)));
  const verdict = planning.p95 < barMs ? 'holds' : 'missed';
  return `| ${[name, ...figures, (planning.p95 / idle.p95).toFixed(2), verdict].join(' | ')} |`;
}
