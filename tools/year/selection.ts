import { randomInt } from 'node:crypto';
import type { AccountWithHandover } from '@shared/accounts/accounts.contract';
import type { StoredFileView } from '@shared/files/file.contract';
import type { ApplicationView, ParticipantCategory } from '@shared/participants/application.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { hasValidChecksum } from '@shared/law/identifiers';
import { apply, checkGrounds } from '../play/acts/candidates';
import { resignationPaper } from '../play/acts/papers';
import { type Council, decide } from '../play/acts/council';
import type { Person } from '../play/person';
import type { Narrator } from './narrator';
import type { Players } from './players';

/** Month 13 belongs to nobody: demonstration numbers cannot be taken for a person's. */
function demonstrationIin(): string {
  for (;;) {
    const iin = `991300${String(randomInt(1_000_000)).padStart(6, '0')}`;
    if (hasValidChecksum(iin)) return iin;
  }
}

const candidate = (fullName: string, category: ParticipantCategory) => ({
  fullName,
  iin: demonstrationIin(),
  category,
  organisation: 'Демонстрациялық ұйым / Демонстрационная организация',
});

const decideOn = (council: Council, application: ApplicationView, day: string) =>
  decide(council, day, {
    title: `Отбор: ${application.fullName}`,
    subjectType: 'selection',
    subjectId: application.id,
  });

/** A judge who applies is refused by 11-3(1)(4); a doctor without any ground is selected; the mandate ends as it began, by the law. */
export async function playSelection(tell: Narrator, players: Players, council: Council, day: string): Promise<void> {
  const { office } = council;
  tell.chapter('Selection of participants');
  const judge = await apply(office, candidate('Судья Кандидатова Әлия', 'lawyer'), day);
  tell.step('11-1(3)', 'a candidate applies');
  const early = await decideOn(council, judge, day);
  tell.refusal(
    'selection while grounds are open',
    await office.refused(
      'POST',
      `/applications/${judge.id}/selection`,
      { decisionId: early.id },
      { code: 'APPLICATION.GROUND_OPEN' },
    ),
  );
  await checkGrounds(office, judge, day, '11-3(1)(4)');
  tell.step('11-3', 'every ground in force is declared and checked with evidence');
  tell.refusal(
    'selection of a judge',
    await office.refused(
      'POST',
      `/applications/${judge.id}/selection`,
      { decisionId: early.id },
      { code: 'APPLICATION.GROUND_MET', provision: '11-3(1)(4)' },
    ),
  );

  const doctor = await apply(office, candidate('Дәрігер Үміткер Сәуле', 'doctor'), day);
  await checkGrounds(office, doctor, day);
  const decision = await decideOn(council, doctor, day);
  const participant = await office.post<ParticipantView>(`/applications/${doctor.id}/selection`, {
    decisionId: decision.id,
  });
  tell.step('11-1(3)', `a doctor without any ground is selected by decision ${decision.number}`);
  await playTermination(tell, players, office, participant, day);
}

async function playTermination(
  tell: Narrator,
  players: Players,
  office: Person,
  participant: ParticipantView,
  day: string,
): Promise<void> {
  const administrator = await players.role('administrator');
  const { account, handover } = await administrator.post<AccountWithHandover>('/accounts', {
    email: `year-${participant.id.slice(0, 8)}@demo.example`,
    name: participant.fullName,
    roles: ['participant'],
    participantId: participant.id,
    locale: 'kk',
  });
  if (!handover) throw new Error('the account was made without credentials');
  const newcomer = await players.newcomer(account, handover);
  await newcomer.get('/home');
  tell.step('11-4', 'the new participant signs in with a password and a code');
  tell.refusal(
    'termination "in other cases" without naming the law',
    await office.refused(
      'POST',
      `/participants/${participant.id}/termination`,
      { ground: '11-6(7)', effectiveOn: day, evidence: 'хат / письмо' },
      { provision: '11-6(7)' },
    ),
  );
  const resignation = { ground: '11-6(2)', effectiveOn: day, evidence: 'Жазбаша өтініш / Письменное заявление' };
  tell.refusal(
    'resignation without its paper',
    await office.refused('POST', `/participants/${participant.id}/termination`, resignation, {
      code: 'PARTICIPANT.DOCUMENT_REQUIRED',
      provision: '11-6(2)',
    }),
  );
  const { id: fileId } = await office.post<StoredFileView>(
    '/files',
    await resignationPaper(participant.fullName, day),
    {
      contentType: 'application/pdf',
    },
  );
  await office.post(`/participants/${participant.id}/termination`, { ...resignation, fileId });
  tell.step('11-6(2)', 'the participant resigns in writing, and the paper is kept');
  tell.refusal('the former participant reads on', await newcomer.refused('GET', '/home', undefined, { status: 401 }));
}
