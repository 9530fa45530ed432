import { mkdirSync, writeFileSync } from 'node:fs';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import { localDateAt } from '@api/platform/clock';
import { accountsFile, dataFolder } from './play/accounts-file';
import { makeOfficeKey } from './play/acts/complaints';
import type { Council } from './play/acts/council';
import { approveReportForm } from './play/acts/reports';
import { openStage } from './play/in-process';
import { approveFirstEditions, approveLaterEditions } from './seed/acts';
import { buildCapacity } from './seed/capacity';
import { Cast } from './seed/cast';
import { keepConduct } from './seed/conduct';
import { approvePlan, playYear } from './seed/legal-year';
import { selectParticipants } from './seed/participants';
import { planAhead } from './seed/plans-ahead';
import { changePowers } from './seed/powers';
import { publishAnnualReport } from './seed/published-report';
import { enterDoubles } from './seed/doubles';
import { importPlaces, prepareRegister, registerAuthorities, tellThePast } from './seed/register';
import { logContacts } from './seed/spt';
import { leaveWorkForToday, withWorkFirst } from './seed/today';
import type { Crew } from './seed/visit';
import { proposeVisits } from './seed/visit-proposals';
import { dayOf, demonstrationYears, plusDays } from './seed/years';

const say = (line: string): void => console.log(line);

/** The passphrase of the demonstration's office key; a real office chooses its own in the browser. */
export const demonstrationPassphrase = 'demonstration only: steppe eagle tulip';

/**
 * Writes the demonstration data through the API: one finished legal year with its annual report on the portal, and one
 * year under way, so that every screen is alive. Accounts with their secrets go into a file that only the owner reads.
 */
async function seed(): Promise<void> {
  // A seeding that is broken off is begun anew, so nothing is lost by not waiting for the disk after each of its acts.
  process.env['PGOPTIONS'] ??= '-c synchronous_commit=off';
  const years = demonstrationYears(localDateAt(new Date()));
  const { finished, underWay, today } = years;
  const stage = await openStage({ LOG_LEVEL: 'error', ...process.env }, dayOf(finished - 1, 12, 2));
  try {
    const cast = new Cast(stage);
    const office = await cast.addOffice();
    say('authorities and 3,500 places');
    const authorities: AuthorityView[] = await registerAuthorities(office);
    await prepareRegister(office);
    await importPlaces(office, years);
    await tellThePast(office, years);
    const authorityPersons = await cast.addAuthorities(authorities);
    const { ombudsman, members } = await cast.seatCouncil(office);
    // Five of nine are the quorum of the demonstration's regulation; the others follow the same path.
    const council: Council = { office, members: members.slice(0, 5) };
    await approveFirstEditions(office, ombudsman, dayOf(finished - 1, 12, 2));
    await makeOfficeKey(ombudsman, demonstrationPassphrase);
    await approveReportForm(council, dayOf(finished - 1, 12, 2));
    const participants = await selectParticipants(
      council,
      cast,
      {
        submittedOn: dayOf(finished - 1, 12, 3),
        checkedOn: dayOf(finished - 1, 12, 12),
        decidedOn: dayOf(finished - 1, 12, 20),
        mandateTo: dayOf(finished + 2, 12, 31),
        soon: plusDays(today, 20),
      },
      stage,
      (done) => say(`participants ${done} of 130`),
    );
    const crew: Crew = { council, participants, authorities, stage };
    say(`the legal year ${finished}`);
    const finishedPlan = await approvePlan(crew, finished, 8, dayOf(finished, 1, 15));
    await playYear(
      crew,
      finishedPlan,
      { year: finished, visits: 20, until: dayOf(finished, 12, 31), newest: [] },
      (done) => say(`visits ${done} of 20 in ${finished}`),
    );
    await publishAnnualReport(crew, authorityPersons, finished, today);
    stage.setDay(dayOf(finished, 12, 20));
    await approveLaterEditions(office, ombudsman, { approvedOn: dayOf(finished, 12, 20), from: dayOf(underWay, 1, 1) });
    say(`the legal year ${underWay}`);
    const plan = await approvePlan(crew, underWay, 8, dayOf(underWay, 1, 16));
    await playYear(
      crew,
      plan,
      { year: underWay, visits: 10, until: today, newest: ['locked', 'frozen', 'frozen', 'draft', 'carried-out'] },
      (done) => say(`visits ${done} of 10 in ${underWay}`),
    );
    say('trainings, availability and the code of conduct');
    stage.setDay(today);
    const trainees = cast.traineesOf(participants);
    await buildCapacity(office, trainees, today);
    await keepConduct(office, ombudsman, trainees, today);
    await leaveWorkForToday(crew, today);
    say('plans of the years to come');
    await enterDoubles(office);
    await planAhead(office, stage, today);
    await proposeVisits(council, stage, today);
    const gone = await changePowers(office, today);
    await logContacts(ombudsman, today);
    const accounts = await withWorkFirst(
      cast.accounts.filter(({ participantId }) => participantId !== gone),
      office,
    );
    mkdirSync(dataFolder(), { recursive: true });
    writeFileSync(accountsFile(), JSON.stringify(accounts, null, 2), { mode: 0o600 });
    say(`${accounts.length} accounts`);
  } finally {
    await stage.close();
  }
}

seed().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
