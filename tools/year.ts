import { parseArgs } from 'node:util';
import type { AnnualReportSummary } from '@shared/annual-reports/annual-report.contract';
import type { Page } from '@shared/page';
import { localDateAt } from '@api/platform/clock';
import { accountsFile, readAccounts } from './play/accounts-file';
import type { Council } from './play/acts/council';
import { demandServer, visitor } from './play/signed-in';
import { playAnnualReport, playAnswer } from './year/annual-report';
import { playBadInput } from './year/bad-input';
import { Narrator } from './year/narrator';
import { Players } from './year/players';
import { playPlanning } from './year/planning';
import { playSelection } from './year/selection';
import { playReport, playVisit } from './year/visit';

/**
 * `npm run year -- --url http://localhost:3000`: one legal year through the public API only, from a candidate who is
 * refused to the clock of the authority that must answer. Plays the newest year that has no annual report yet.
 */
async function play(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://localhost:3000' },
      accounts: { type: 'string', default: accountsFile() },
    },
  });
  await demandServer(values.url);
  const players = new Players(values.url, readAccounts(values.accounts));
  const tell = new Narrator();
  const today = localDateAt(new Date());
  const office = await players.role('office');
  const council: Council = { office, members: await players.council(2) };
  const reader = visitor(values.url);

  const { items } = await office.get<Page<AnnualReportSummary>>('/annual-reports');
  const year = newestYearWithout(
    items.map((report) => report.year),
    Number(today.slice(0, 4)),
  );
  const visitDay = `${year}-12-31` < today ? `${year}-06-15` : today;
  console.log(`The legal year ${year}, played against ${values.url} on ${today}`);

  const authority = await playBadInput(tell, office);
  await playSelection(tell, players, council, today);
  const planned = await playPlanning(tell, council, year, visitDay, today);
  const visit = await playVisit(tell, players, council, planned, { session: today, visit: visitDay });
  await playReport(tell, players, visit, authority);
  const report = await playAnnualReport(tell, council, reader, authority, {
    year,
    day: today,
    spentTiyn: planned.costTiyn,
  });
  await playAnswer(tell, players, reader, office, authority, { year: report.year, day: today });
  tell.close();
}

function newestYearWithout(taken: readonly number[], current: number): number {
  for (let year = current; year >= 2020; year -= 1) if (!taken.includes(year)) return year;
  throw new Error('every year since 2020 has an annual report already');
}

play().catch((error: unknown) => {
  console.error(`\nThe year ended early. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
