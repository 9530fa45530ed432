import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { ComplaintView } from '@shared/complaints/complaint.contract';
import type { PlaceView } from '@shared/places/place.contract';
import type { PlannedVisitView } from '@shared/plans/plan.contract';
import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import type { VisitView } from '@shared/visits/visit.contract';
import { demonstrationRandom, findings, recommendations } from '../demonstration';
import { registerComplaint, transferComplaint } from '../play/acts/complaints';
import type { Council } from '../play/acts/council';
import { drawGroup } from '../play/acts/draws';
import { freezeReport, signReport, writeReport } from '../play/acts/reports';
import {
  activeMembers,
  completeVisit,
  declareImpartiality,
  decideGroup,
  prepareVisit,
  startVisit,
} from '../play/acts/visits';
import type { Person } from '../play/person';
import { plusDays } from './years';

/** How far a visit of the demonstration has come. */
export type Progress = 'drawn' | 'prepared' | 'carried-out' | 'draft' | 'frozen' | 'locked';

export interface VisitScene {
  readonly startsOn: string;
  readonly place: PlaceView;
  readonly planned?: PlannedVisitView;
  readonly progress: Progress;
  readonly kind: 'periodic' | 'interim' | 'special';
  readonly basisVisitId?: string;
  readonly complaintIds?: readonly string[];
  readonly hasComplaint?: boolean;
  readonly hasDissent?: boolean;
}

export interface Crew {
  readonly council: Council;
  readonly participants: ReadonlyMap<string, Person>;
  readonly authorities: readonly AuthorityView[];
  readonly stage: { setDay(day: string): void };
}

const order: readonly Progress[] = ['drawn', 'prepared', 'carried-out', 'draft', 'frozen', 'locked'];

/** One visit from the lot to the locked report, or as far as the scene says. */
export async function playVisit(
  crew: Crew,
  scene: VisitScene,
  number: number,
): Promise<{ visit?: VisitView; report?: VisitReportView; complaint?: ComplaintView }> {
  const { council, participants, stage } = crew;
  const { office } = council;
  const reached = (progress: Progress): boolean => order.indexOf(scene.progress) >= order.indexOf(progress);
  const participantOf = (id: string): Promise<Person> => {
    const person = participants.get(id);
    return person ? Promise.resolve(person) : Promise.reject(new Error('a participant nobody plays'));
  };
  const endsOn = plusDays(scene.startsOn, 1);

  stage.setDay(plusDays(scene.startsOn, -21));
  const drawn = await drawGroup(council, {
    kind: scene.kind,
    placeId: scene.place.id,
    ...(scene.planned && { plannedVisitId: scene.planned.id }),
    startsOn: scene.startsOn,
    endsOn,
    seats: 4,
    needs: { doctor: 1, lawyer: 1 },
  });
  if (!reached('prepared')) return {};
  stage.setDay(plusDays(scene.startsOn, -14));
  const group = await decideGroup(council, drawn, plusDays(scene.startsOn, -14));
  const visit = await prepareVisit(office, group.id, {
    method: scene.kind === 'periodic' ? 'in_depth' : scene.kind === 'interim' ? 'follow_up' : 'reactive',
    ...(scene.basisVisitId && { basisVisitId: scene.basisVisitId, interimPurposes: ['monitor_recommendations'] }),
    ...(scene.complaintIds && { complaintIds: [...scene.complaintIds] }),
  });
  if (!reached('carried-out')) return { visit };
  stage.setDay(plusDays(scene.startsOn, -3));
  await declareImpartiality(group, participantOf);
  stage.setDay(scene.startsOn);
  await startVisit(office, visit, scene.startsOn);
  const members = activeMembers(group);
  const author = await participantOf(members[0] ?? '');
  const complaint = scene.hasComplaint ? await hearComplaint(author, visit, scene, reached('frozen')) : undefined;
  stage.setDay(endsOn);
  const carriedOut = await completeVisit(office, visit, endsOn, members);
  if (!reached('draft')) return { visit: carriedOut, complaint };

  stage.setDay(plusDays(endsOn, 7));
  const draft = await writeReport(author, {
    visitId: visit.id,
    language: number % 2 === 0 ? 'kk' : 'ru',
    ...textsOf(scene.place, crew.authorities, number),
  });
  if (!reached('frozen')) return { visit: carriedOut, report: draft, complaint };
  const frozen = await freezeReport(author, draft);
  stage.setDay(plusDays(endsOn, 12));
  const signers = reached('locked') ? members : members.slice(0, 2);
  for (const [index, id] of signers.entries()) {
    const dissent = scene.hasDissent && index === 1 ? dissents[number % 2 === 0 ? 'kk' : 'ru'] : undefined;
    await signReport(await participantOf(id), frozen.id, dissent);
  }
  return { visit: carriedOut, report: frozen, complaint };
}

async function hearComplaint(
  author: Person,
  visit: VisitView,
  { place, startsOn }: VisitScene,
  isTransferred: boolean,
): Promise<ComplaintView> {
  const complaint = await registerComplaint(author, 'Демонстрациялық шағым мәтіні. Текст демонстрационной жалобы.', {
    kind: 'complaint',
    channel: 'visit',
    receivedAt: `${startsOn}T09:30:00+05:00`,
    placeId: place.id,
    visitId: visit.id,
    concernsTorture: false,
  });
  return isTransferred ? transferComplaint(author, complaint, startsOn) : complaint;
}

const dissents = {
  kk: 'Ұстау жағдайлары туралы қорытындыға қосылмаймын: камерадағы желдету жүйесі жеткіліксіз деп санаймын.',
  ru: 'Не согласен с выводом об условиях содержания: считаю вентиляцию камер недостаточной.',
};

function textsOf(place: PlaceView, authorities: readonly AuthorityView[], number: number) {
  const language = number % 2 === 0 ? 'kk' : 'ru';
  const random = demonstrationRandom(number);
  const chosen = random.shuffle(findings.filter((finding) => finding.placeTypes.includes(place.type))).slice(0, 3);
  const found = chosen.length > 0 ? chosen : findings.slice(0, 2);
  return {
    sections: [
      { key: 'circumstances', text: circumstances[language] },
      { key: 'conclusions', text: conclusions[language] },
    ],
    findings: found.map(({ theme, text, sources }) => ({ theme, body: text[language], sources: [...sources] })),
    recommendations: found.flatMap((finding) =>
      recommendations
        .filter((item) => item.findingCode === finding.code)
        .map(({ theme, text, authorityCode }) => ({
          theme,
          body: text[language],
          authorityId: authorities.find(({ code }) => code === authorityCode)?.id ?? place.authority.id,
        })),
    ),
  };
}

const circumstances = {
  kk: 'Топ мекемеге кедергісіз кірді, барлық үй-жайларды аралады, ұсталатын адамдармен куәларсыз әңгімелесті.',
  ru: 'Группа беспрепятственно прошла на территорию, осмотрела все помещения и беседовала с содержащимися лицами без свидетелей.',
};
const conclusions = {
  kk: 'Анықталған жайттар бойынша ұсынымдар берілді.',
  ru: 'По выявленным фактам даны рекомендации.',
};
