import type { Page } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import type { ProposeVisit, VisitCandidates, VisitProposalView } from '@shared/visit-proposals/visit-proposal.contract';
import { registerComplaint, transferComplaint } from '../play/acts/complaints';
import { type Council, decide } from '../play/acts/council';
import type { Person } from '../play/person';
import { costPerVisit } from './legal-year';
import { plusDays } from './years';

/** Interim and special visits that were proposed: one of each adopted or waiting, so that all of it is seen (11-7(1)). */
export async function proposeVisits(council: Council, stage: { setDay(day: string): void }, today: string) {
  const { office } = council;
  stage.setDay(plusDays(today, -8));
  const { interim } = await office.get<VisitCandidates>('/visit-proposals/candidates');
  const [adopted, waiting] = interim;
  if (adopted) {
    const { id } = await propose(office, followUp(adopted));
    await adopt(council, id, plusDays(today, -4), stage);
  }
  stage.setDay(plusDays(today, -3));
  if (waiting) await propose(office, followUp(waiting));
  await proposeSpecial(office, plusDays(today, -3));
  stage.setDay(today);
}

const propose = (office: Person, body: ProposeVisit) => office.post<VisitProposalView>('/visit-proposals', body);

const followUp = ({ place, basisVisitId }: VisitCandidates['interim'][number]): ProposeVisit => ({
  kind: 'interim',
  placeId: place.id,
  basisVisitId,
  interimPurposes: ['monitor_recommendations'],
  costTiyn: costPerVisit,
  grounds: 'Ұсынымдардың орындалуы жауаптан көрінбейді. / Из ответа не видно, выполнены ли рекомендации.',
});

async function adopt(
  council: Council,
  id: string,
  heldOn: string,
  stage: { setDay(day: string): void },
): Promise<void> {
  stage.setDay(heldOn);
  const decision = await decide(council, heldOn, {
    title: 'Аралық бару туралы / О промежуточном посещении',
    subjectType: 'visit_proposal',
    subjectId: id,
  });
  await council.office.post(`/visit-proposals/${id}/decision`, { decisionId: decision.id });
}

/** A message of torture came in three days ago; the special visit waits for the Council. */
async function proposeSpecial(office: Person, day: string): Promise<void> {
  const { items } = await office.get<Page<PlaceView>>('/places?type=temporary_detention_facility&due=overdue&limit=1');
  const [place] = items;
  if (!place) return;
  const message = await registerComplaint(office, 'Демонстрациялық хабар мәтіні. Текст демонстрационного сообщения.', {
    kind: 'message',
    channel: 'telephone',
    receivedAt: `${day}T10:00:00+05:00`,
    placeId: place.id,
    concernsTorture: true,
  });
  await transferComplaint(office, message, day);
  await propose(office, {
    kind: 'special',
    placeId: place.id,
    complaintIds: [message.id],
    costTiyn: costPerVisit,
    grounds: 'Хабар азаптау туралы. / Сообщение о пытке.',
  });
}
