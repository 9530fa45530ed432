import type { Page } from '@shared/page';
import type { VisitReportSummary, VisitReportView } from '@shared/visit-reports/visit-report.contract';
import type { DemonstrationAccount } from '../play/accounts-file';
import type { Person } from '../play/person';
import { announceCall } from './call';
import { leaveCouncilWork } from './council-sessions';
import { leaveDraws } from './draws';
import { placesToVisit } from './register';
import { type Crew, playVisit } from './visit';
import { plusDays } from './years';

/** What waits today: a call with its candidates, the sessions of the Council, two draws, and a group whose members have to declare impartiality. */
export async function leaveWorkForToday(crew: Crew, today: string): Promise<void> {
  const { office } = crew.council;
  const [place] = await placesToVisit(office, 'special_reception_centre', 1);
  if (place)
    await playVisit(crew, { startsOn: plusDays(today, 12), place, kind: 'periodic', progress: 'prepared' }, 201);
  await announceCall(office, crew.stage, today);
  await leaveCouncilWork(crew.council, today);
  await leaveDraws(crew, today);
}

/** The account shown first of each role is one for whom something waits. */
export async function withWorkFirst(
  accounts: readonly DemonstrationAccount[],
  office: Person,
): Promise<DemonstrationAccount[]> {
  const { items } = await office.get<Page<VisitReportSummary>>('/visit-reports?status=frozen');
  const unsigned = new Set<string>();
  for (const { id } of items) {
    const { signers } = await office.get<VisitReportView>(`/visit-reports/${id}`);
    for (const { participantId, signedAt } of signers) if (!signedAt) unsigned.add(participantId);
  }
  const hasWork = ({ participantId, authorityCode }: DemonstrationAccount): boolean =>
    (participantId !== undefined && unsigned.has(participantId)) || authorityCode === 'MIA-PC';
  return [...accounts].sort((a, b) => Number(hasWork(b)) - Number(hasWork(a)));
}
