import type { ApplicationView } from '@shared/participants/application.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { apply, checkGrounds } from '../play/acts/candidates';
import { type Council, decideInSession } from '../play/acts/council';
import type { Person } from '../play/person';
import type { Cast } from './cast';

/** 130 participants: each applied, was checked against every ground, and was selected by the Council (11-1(3), 11-3). */
export async function selectParticipants(
  council: Council,
  cast: Cast,
  days: { submittedOn: string; checkedOn: string; decidedOn: string; mandateTo: string; soon: string },
  stage: { setDay(day: string): void },
  progress: (done: number) => void,
): Promise<Map<string, Person>> {
  const { office } = council;
  const cleared: ApplicationView[] = [];
  for (const { fullName, iin, category, organisation } of cast.people.participants) {
    stage.setDay(days.submittedOn);
    const application = await apply(office, { fullName, iin, category, organisation }, days.submittedOn);
    stage.setDay(days.checkedOn);
    cleared.push(await checkGrounds(office, application, days.checkedOn));
    if (cleared.length % 10 === 0) progress(cleared.length);
  }
  stage.setDay(days.decidedOn);
  const decisions = await decideInSession(
    council,
    days.decidedOn,
    cleared.map(({ id, fullName }) => ({
      title: `Іріктеу / Отбор: ${fullName}`,
      subjectType: 'selection' as const,
      subjectId: id,
    })),
  );
  const persons = new Map<string, Person>();
  for (const [index, application] of cleared.entries()) {
    const participant = await office.post<ParticipantView>(`/applications/${application.id}/selection`, {
      decisionId: decisions[index]?.id,
      // One mandate ends soon, so that there is something to watch.
      mandateTo: index === cleared.length - 1 ? days.soon : days.mandateTo,
    });
    const described = cast.people.participants[index];
    if (described)
      persons.set(
        participant.id,
        await cast.add('participant', described, ['participant'], { participantId: participant.id }),
      );
  }
  return persons;
}
