import { parseArgs } from 'node:util';
import type { AnnualReportSummary } from '@shared/annual-reports/annual-report.contract';
import type { Page } from '@shared/page';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { localDateAt } from '@api/platform/clock';
import { accountsFile, readAccounts } from './play/accounts-file';
import type { Council } from './play/acts/council';
import type { Person } from './play/person';
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
  const council: Council = { office, members: await players.council(4) };
  const reader = visitor(values.url);

  const year = await yearToPlay(office, Number(today.slice(0, 4)));
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

/** Of the years in which participants hold mandates from the first day on, the newest without an annual report. */
async function yearToPlay(office: Person, current: number): Promise<number> {
  const reports = await office.get<Page<AnnualReportSummary>>('/annual-reports');
  const participants = await office.get<Page<ParticipantView>>('/participants?limit=200');
  const taken = reports.items.map((report) => report.year);
  const first = Math.min(...participants.items.map(({ mandateFrom }) => Number(mandateFrom.slice(0, 4)) + 1));
  for (let year = current; year >= first; year -= 1) if (!taken.includes(year)) return year;
  throw new Error(
    `Every year from ${first} to ${current} has its annual report already, and a year has one only. ` +
      'Play on other data: NPM_DATA_DIR=/another/folder npm start',
  );
}

play().catch((error: unknown) => {
  console.error(`\nThe year ended early. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
