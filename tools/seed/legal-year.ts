import type { ComplaintView } from '@shared/complaints/complaint.contract';
import type { PlaceType, PlaceView } from '@shared/places/place.contract';
import type { PlannedVisitView, PlanView } from '@shared/plans/plan.contract';
import type { VisitView } from '@shared/visits/visit.contract';
import { registerComplaint, transferComplaint } from '../play/acts/complaints';
import { decide } from '../play/acts/council';
import type { Person } from '../play/person';
import { placesToVisit } from './register';
import { type Crew, playVisit, type Progress } from './visit';
import { dayOf, plusDays } from './years';

const visitedTypes: readonly PlaceType[] = [
  'correctional_institution',
  'pretrial_detention_centre',
  'temporary_detention_facility',
  'psychiatric_organisation',
  'social_service_provider',
  'orphanage',
];
const tenge = 100;
export const costPerVisit = 412_500 * tenge;
/** More than the dearest trip of the demonstration: money for each visit to be a trip of its own. */
const costPerTrip = 150_000 * tenge;

/** The plan of a year within its allotment, approved by the Council (11-7(2)). */
export async function approvePlan(
  crew: Crew,
  year: number,
  perType: number,
  decidedOn: string,
): Promise<{ plan: PlanView; places: Map<string, PlaceView> }> {
  const { office } = crew.council;
  crew.stage.setDay(decidedOn);
  const chosen = (await Promise.all(visitedTypes.map((type) => placesToVisit(office, type, perType)))).flat();
  await office.put(`/allotments/${year}`, {
    amountTiyn: Math.round(chosen.length * (costPerVisit * 1.3 + costPerTrip)),
    reserveTiyn: Math.round(chosen.length * costPerVisit * 0.2),
    basis: `Республикалық бюджет / Республиканский бюджет, ${year}`,
  });
  let plan = await office.post<PlanView>('/plans', { year });
  for (const [index, place] of chosen.entries()) {
    plan = await office.post<PlanView>(`/plans/${plan.id}/visits`, {
      placeId: place.id,
      month: 2 + (index % 11),
      costTiyn: costPerVisit,
    });
  }
  const { id } = await decide(crew.council, decidedOn, {
    title: `Жоспар / План ${year}`,
    subjectType: 'visit_plan',
    subjectId: plan.id,
  });
  const approved = await office.post<PlanView>(`/plans/${plan.id}/approval`, { decisionId: id });
  return { plan: approved, places: new Map(chosen.map((place) => [place.id, place])) };
}

export interface YearOfVisits {
  readonly year: number;
  readonly visits: number;
  /** The last day of which anything is told. */
  readonly until: string;
  /** How far the newest visits have come, oldest of them first; all before are locked. */
  readonly newest: readonly Progress[];
}

/** The periodic visits of a year in the order of its months, then one interim and one special visit (11-7(1)). */
export async function playYear(
  crew: Crew,
  { plan, places }: { plan: PlanView; places: Map<string, PlaceView> },
  of: YearOfVisits,
  progress: (done: number) => void,
): Promise<void> {
  const scenes = plan.visits
    .map((planned, index) => ({ planned, startsOn: dayOf(of.year, planned.month, 3 + ((index * 5) % 22)) }))
    .filter(({ startsOn }) => plusDays(startsOn, 14) < of.until)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const step = Math.max(1, Math.floor(scenes.length / of.visits));
  const told = scenes.filter((_, index) => index % step === 0).slice(-of.visits);
  let first: { visit: VisitView; planned: PlannedVisitView } | undefined;
  for (const [index, { planned, startsOn }] of told.entries()) {
    const place = places.get(planned.place.id);
    if (!place) continue;
    const fromEnd = told.length - index;
    const done = await playVisit(
      crew,
      {
        startsOn,
        place,
        planned,
        kind: 'periodic',
        progress: fromEnd <= of.newest.length ? (of.newest[of.newest.length - fromEnd] ?? 'locked') : 'locked',
        hasComplaint: index % 3 === 0,
        hasDissent: index % 5 === 1,
      },
      index,
    );
    if (done.visit && !first) first = { visit: done.visit, planned };
    progress(index + 1);
  }
  if (!first) return;
  const base = places.get(first.planned.place.id);
  const last = told.at(-1)?.startsOn;
  if (base && last)
    await playOtherKinds(crew, { base, basisVisitId: first.visit.id, after: plusDays(last, 20), until: of.until });
}

async function playOtherKinds(
  crew: Crew,
  of: { base: PlaceView; basisVisitId: string; after: string; until: string },
): Promise<void> {
  if (plusDays(of.after, 20) >= of.until) return;
  await playVisit(
    crew,
    { startsOn: of.after, place: of.base, kind: 'interim', basisVisitId: of.basisVisitId, progress: 'locked' },
    101,
  );
  crew.stage.setDay(plusDays(of.after, 1));
  const message = await registerMessage(crew.council.office, of.base, of.after);
  await playVisit(
    crew,
    {
      startsOn: plusDays(of.after, 4),
      place: of.base,
      kind: 'special',
      complaintIds: [message.id],
      progress: 'locked',
    },
    102,
  );
}

async function registerMessage(office: Person, place: PlaceView, day: string): Promise<ComplaintView> {
  const message = await registerComplaint(office, 'Демонстрациялық хабар мәтіні. Текст демонстрационного сообщения.', {
    kind: 'message',
    channel: 'post',
    receivedAt: `${day}T10:00:00+05:00`,
    placeId: place.id,
    concernsTorture: true,
  });
  return transferComplaint(office, message, day);
}
