import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { GroupView } from '@shared/groups/group.contract';
import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import type { VisitView } from '@shared/visits/visit.contract';
import { registerComplaint, transferComplaint } from '../play/acts/complaints';
import type { Council } from '../play/acts/council';
import { freezeReport, signReport, writeReport } from '../play/acts/reports';
import { activeMembers, completeVisit, decideGroup, prepareVisit, startVisit } from '../play/acts/visits';
import type { Person } from '../play/person';
import { playDraw } from './draw';
import type { Narrator } from './narrator';
import type { PlannedYear } from './planning';
import type { Players } from './players';

/** A group drawn by lot, one recusal, the visit, a complaint on it: each only when the law lets it (11-5, 11-7, 11-8). */
export async function playVisit(
  tell: Narrator,
  players: Players,
  council: Council,
  { place, plannedVisitId }: PlannedYear,
  days: { session: string; visit: string },
): Promise<{ visit: VisitView; members: readonly string[] }> {
  const { office } = council;
  tell.chapter('The group and the visit');
  const drawn = await playDraw(tell, council, {
    kind: 'periodic',
    placeId: place.id,
    plannedVisitId,
    startsOn: days.visit,
    endsOn: days.visit,
    seats: 4,
    needs: { doctor: 1, lawyer: 1 },
  });
  const visit = await prepareVisit(office, drawn.id, { method: 'in_depth' });
  const authority = await players.authority('MIA');
  tell.refusal('the authority looks for visits', await authority.refused('GET', '/visits', undefined, { status: 403 }));
  tell.refusal(
    'a start without the Council’s decision',
    await office.refused(
      'POST',
      `/visits/${visit.id}/start`,
      { startedOn: days.visit },
      { code: 'VISIT.GROUP_NOT_DECIDED', provision: '11-8(1)' },
    ),
  );
  await decideGroup(council, drawn, days.session);
  tell.step('11-8(1)', 'the Council decides on the group');
  tell.refusal(
    'a start before everybody declared impartiality',
    await office.refused('POST', `/visits/${visit.id}/start`, { startedOn: days.visit }, { provision: '11-5(3)' }),
  );
  const members = await declareWithOneRecusal(tell, players, office, drawn);
  await startVisit(office, visit, days.visit);
  tell.step('11-7(1)(1)', `the periodic visit ${visit.number} starts`);
  return { visit: await completeVisit(office, visit, days.visit, members), members };
}

/** 11-5(3): one member declines, the lot fills the seat, everybody else declares impartiality. */
async function declareWithOneRecusal(
  tell: Narrator,
  players: Players,
  office: Person,
  drawn: GroupView,
): Promise<readonly string[]> {
  const [first = ''] = activeMembers(drawn);
  await (
    await players.participant(first)
  ).post(`/groups/${drawn.id}/impartiality`, {
    impartial: false,
    reason: 'Туысым осы мекемеде жұмыс істейді / Родственник работает в учреждении',
  });
  const refilled = await office.get<GroupView>(`/groups/${drawn.id}`);
  tell.step('11-5(3)', 'a member declines, and the lot fills the seat');
  const members = activeMembers(refilled);
  for (const id of members)
    await (await players.participant(id)).post(`/groups/${drawn.id}/impartiality`, { impartial: true });
  tell.step('11-5(3)', `${members.length} members declare that they are impartial`);
  return members;
}

export async function playReport(
  tell: Narrator,
  players: Players,
  { visit, members }: { visit: VisitView; members: readonly string[] },
  authority: AuthorityView,
): Promise<VisitReportView> {
  tell.chapter('The complaint and the visit report');
  const author = await players.participant(members[0] ?? '');
  const complaint = await registerComplaint(author, 'Шағым мәтіні: тек Омбудсмен кеңсесі оқиды.', {
    kind: 'complaint',
    channel: 'visit',
    receivedAt: new Date(Date.now() - 60_000).toISOString(),
    placeId: visit.place.id,
    visitId: visit.id,
    concernsTorture: false,
  });
  tell.step('11-5(4)', `complaint ${complaint.number} is registered; its text is sealed to the Ombudsman's office`);
  const draft = await writeReport(author, {
    visitId: visit.id,
    language: 'kk',
    sections: [{ key: 'circumstances', text: 'Топ мекемеге кедергісіз кірді және барлық үй-жайларды аралады.' }],
    findings: [
      {
        theme: 'material_conditions',
        body: 'Камераларда желдету жеткіліксіз, төсек-орын жаңартылмаған.',
        sources: ['held_persons', 'own_observation'],
      },
    ],
    recommendations: [
      {
        authorityId: authority.id,
        theme: 'material_conditions',
        body: 'Желдету жүйесін үш ай ішінде жөндеу және төсек-орынды жаңарту ұсынылады.',
      },
    ],
  });
  tell.step('11-8(4)', `the report is written on edition ${draft.form.edition} of the Council's form`);
  tell.refusal(
    'the report while a complaint is not transferred',
    await author.refused(
      'POST',
      `/visit-reports/${draft.id}/freeze`,
      {},
      { code: 'VISIT_REPORT.COMPLAINT_NOT_TRANSFERRED', provision: '11-5(4)' },
      { ifMatch: draft.version },
    ),
  );
  await transferComplaint(author, complaint, new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10));
  tell.step('11-5(4)', 'the complaint is transferred to the Ombudsman');
  const frozen = await freezeReport(author, draft);
  tell.step('11-8(4)', `the report is frozen: sha256 ${frozen.frozen?.sha256.slice(0, 12)}…`);
  return signByAll(tell, players, members, frozen);
}

async function signByAll(
  tell: Narrator,
  players: Players,
  members: readonly string[],
  frozen: VisitReportView,
): Promise<VisitReportView> {
  let report = frozen;
  for (const [index, id] of members.entries()) {
    const dissent = index === 1 ? 'Желдету туралы қорытындымен келіспеймін: өлшеулер жүргізілмеген.' : undefined;
    report = await signReport(await players.participant(id), frozen.id, dissent);
    tell.step('11-8(4)', dissent ? 'a member signs and attaches a dissenting opinion' : 'a member signs');
  }
  if (report.status !== 'locked') throw new Error('every member has signed, and the report is not locked');
  tell.step('11-8(4)', 'signed by every member, the report is locked for ever');
  const author = await players.participant(members[0] ?? '');
  tell.refusal(
    'a change after the lock',
    await author.refused(
      'PUT',
      `/visit-reports/${report.id}/sections`,
      { sections: [] },
      { status: 409 },
      { ifMatch: report.version },
    ),
  );
  return report;
}
