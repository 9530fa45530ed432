import { randomUUID } from 'node:crypto';
import type { SessionView } from '@shared/council/session.contract';
import type { HomeSectionCode, HomeView } from '@shared/home/home.contract';
import type { Role } from '@shared/permissions';
import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { approveAct } from '../../test/make/acts';
import { dispatchTo, makeApprovedAnnualReport, publishAnnualReport } from '../../test/make/annual-reports';
import { makeAuthority } from '../../test/make/authorities';
import { makeComplaint } from '../../test/make/complaints';
import { councilOf, makeCouncil, type SeatedMember } from '../../test/make/council';
import { uploadPdf } from '../../test/make/files';
import {
  activeMembers,
  closeCommitments,
  commitAll,
  decideGroup,
  freezeGroup,
  makeGroup,
  makeParticipants,
} from '../../test/make/groups';
import { made } from '../../test/make/made';
import { asParticipant, makeApplication } from '../../test/make/participants';
import { makePlace } from '../../test/make/places';
import { answer, asAuthority, receive, sentTo } from '../../test/make/recommendations';
import { freeze, makeDraft, sign } from '../../test/make/visit-reports';

const section = async (by: Client, code: HomeSectionCode) => {
  const { body } = await by.get<HomeView>('/home');
  const found = body.sections.find((each) => each.code === code);
  if (!found) throw new Error(`no section ${code} for this reader`);
  return found;
};

describe('The first page', () => {
  let app: TestApp;
  let office: Client;

  beforeAll(async () => {
    app = await testApp({ today: '2026-02-09' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());

  it.each<[Role, HomeSectionCode[]]>([
    [
      'ombudsman',
      [
        'clocks',
        'overdue-places',
        'visit-proposals-to-decide',
        'untransferred-complaints',
        'reports-awaiting-signatures',
        'acts-unset',
      ],
    ],
    [
      'office',
      [
        'clocks',
        'overdue-places',
        'repealed-bases',
        'visit-proposals-to-decide',
        'selection-steps',
        'mandates-to-watch',
        'untransferred-complaints',
        'reports-awaiting-signatures',
        'draws-under-way',
      ],
    ],
    ['council', ['visit-proposals-to-decide', 'votes-open', 'sessions-ahead', 'draws-to-contribute']],
    [
      'participant',
      ['untransferred-complaints', 'reports-to-sign', 'impartiality-to-declare', 'conduct-to-acknowledge'],
    ],
    ['authority', ['dispatches-to-receive', 'recommendations-to-answer']],
    ['administrator', ['acts-unset', 'accounts']],
  ])('of %s shows what is that role’s work, also when there is nothing', async (role, codes) => {
    const { status, body } = await app.as([role]).get<HomeView>('/home');
    expect([status, body.today, body.sections.map(({ code }) => code)]).toEqual([200, '2026-02-09', codes]);
    // Of five acts none is approved yet; the administrator's accounts are whatever the tests made.
    const totals = body.sections.filter(({ code }) => code !== 'accounts').map(({ code, total }) => [code, total]);
    expect(totals).toEqual(
      codes.filter((code) => code !== 'accounts').map((code) => [code, code === 'acts-unset' ? 5 : 0]),
    );
  });

  it('shows the office what each application waits for (11-3)', async () => {
    const { id, fullName } = await makeApplication(app);
    const { total, items } = await section(office, 'selection-steps');
    expect([total, items]).toMatchObject([
      1,
      [
        {
          ...{ id, link: `/office/applications/${id}`, title: fullName, provision: '11-3' },
          params: { step: 'Check the grounds', submittedOn: '2026-02-09' },
        },
      ],
    ]);
  });

  it('speaks the language that the reader asks for, whatever the account is set to', async () => {
    const { body } = await office.get<HomeView>('/home', { locale: 'kk' });
    const steps = body.sections.find(({ code }) => code === 'selection-steps')?.items ?? [];
    expect(steps.map(({ params }) => params['step'])).toContain('Негіздерді тексеру');
  });

  it('is for whoever is signed in', async () => {
    expect((await app.anonymous.get('/home')).status).toBe(401);
  });

  it('names the acts that leave something without a rule, to those who can have it settled (11-2(2))', async () => {
    await approveAct(app, 'annual_report_order');
    await approveAct(app, 'selection_order', { parameters: { mandateMonths: 24 } });
    const { total, items } = await section(app.as(['ombudsman']), 'acts-unset');
    expect(total).toBe(4);
    expect(items[1]).toMatchObject({
      link: '/office/acts/selection_order',
      params: { unset: 2 },
      provision: '11-2(2)',
    });
    expect((await section(app.as(['administrator']), 'acts-unset')).items[1]).toMatchObject({ link: '' });
  });

  it('counts places as overdue from the last periodic visit only, the longest first (11-7(1)(1))', async () => {
    await makePlace(app, { lastPeriodicVisitOn: '2022-02-09' });
    await makePlace(app);
    const late = await makePlace(app, { lastPeriodicVisitOn: '2022-02-08' });
    const later = await makePlace(app, { lastPeriodicVisitOn: '2021-06-01' });
    const { total, items } = await section(office, 'overdue-places');
    expect([total, items.map(({ id }) => id)]).toEqual([2, [later.id, late.id]]);
    expect(items[1]).toMatchObject({
      link: `/office/places/${late.id}`,
      title: late.name,
      params: { lastVisitOn: '2022-02-08' },
      dueOn: '2026-02-08',
      provision: '11-7(1)(1)',
    });
  });

  it('names untransferred complaints by number, to a participant only his or her own, and nothing of their content', async () => {
    const participant = app.as(['participant'], { accountId: 'one', participantId: randomUUID() });
    await makeComplaint(app);
    await makeComplaint(app, { by: participant, text: 'sealed away' });
    const [all, own] = [
      await section(office, 'untransferred-complaints'),
      await section(participant, 'untransferred-complaints'),
    ];
    expect([all.total, own.total]).toEqual([2, 1]);
    expect(own.items[0]?.params).toEqual({ number: '2026-0002', place: '', registeredOn: '2026-02-09' });
    expect(JSON.stringify(all)).not.toContain('AGE');
  });

  it('waits for the signature of each member, and for all of them at the office (11-8(4))', async () => {
    const { report, members } = await makeDraft(app);
    const [first, second] = members.map((member) => asParticipant(app, member)) as [Client, Client];
    const waiting = async () => [
      (await section(first, 'reports-to-sign')).total,
      (await section(second, 'reports-to-sign')).total,
      (await section(office, 'reports-awaiting-signatures')).total,
    ];
    expect(await waiting()).toEqual([0, 0, 0]);
    let frozen: VisitReportView = await freeze(app, members[0] ?? '', report);
    expect(await waiting()).toEqual([1, 1, 1]);
    expect((await section(app.as(['participant']), 'reports-to-sign')).total).toBe(0);
    frozen = await sign(app, members[0] ?? '', frozen);
    expect(await waiting()).toEqual([0, 1, 1]);
    expect((await section(office, 'reports-awaiting-signatures')).items[0]).toMatchObject({
      link: `/office/visit-reports/${report.id}`,
      params: { signed: 1, of: 2 },
    });
    await sign(app, members[1] ?? '', frozen);
    expect(await waiting()).toEqual([0, 0, 0]);
  });

  it('asks each member of a decided group to declare, without saying where it goes (11-5(3))', async () => {
    await makeParticipants(app, 4);
    const group = await makeGroup(app, { startsOn: '2026-02-20', endsOn: '2026-02-21' });
    const [member = ''] = activeMembers(group);
    const as = asParticipant(app, member);
    expect((await section(as, 'impartiality-to-declare')).total).toBe(0);
    await decideGroup(app, group.id);
    const { total, items } = await section(as, 'impartiality-to-declare');
    expect([total, items[0]?.params]).toEqual([1, { startsOn: '2026-02-20', endsOn: '2026-02-21' }]);
    expect(JSON.stringify(items)).not.toContain(group.place.id);
    made(await as.post(`/groups/${group.id}/impartiality`, { impartial: true }));
    expect((await section(as, 'impartiality-to-declare')).total).toBe(0);
  });

  it('asks members of the Council to commit to a draw and then to reveal, and shows it to the office until it is drawn', async () => {
    await makeParticipants(app, 4);
    const { id, place } = await freezeGroup(app, { startsOn: '2026-02-25', endsOn: '2026-02-25' });
    const [one, other] = (await councilOf(app, app.clock.today())) as [SeatedMember, SeatedMember];
    const steps = async () => [
      ...(await Promise.all([one, other].map(async ({ as }) => (await section(as, 'draws-to-contribute')).items))),
      (await section(office, 'draws-under-way')).items,
    ];
    const said = async () => (await steps()).map((items) => items.map(({ params }) => params['step']));
    const [due] = (await steps())[0] ?? [];
    expect(due).toMatchObject({ link: `/office/groups/${id}`, title: place.name, provision: '11-8(2)' });
    expect(await said()).toEqual([['Commit to the seed'], ['Commit to the seed'], ['Commit to the seed']]);
    const [first, second] = await commitAll(id, [one, other]);
    expect(await said()).toEqual([[], [], ['Commit to the seed']]);
    await closeCommitments(app, id);
    expect(await said()).toEqual([['Reveal the secret'], ['Reveal the secret'], ['Reveal the secret']]);
    made(await one.as.post(`/groups/${id}/reveals`, { secret: first?.secret }));
    expect(await said()).toEqual([[], ['Reveal the secret'], ['Reveal the secret']]);
    made(await other.as.post(`/groups/${id}/reveals`, { secret: second?.secret }));
    expect(await said()).toEqual([[], [], []]);
  });

  it('shows a member of the Council the votes that he or she has not cast (11-2(1))', async () => {
    const council = await app.sql('select from council_members');
    if (council.length === 0) await makeCouncil(app);
    const members = await app.sql<{ id: string }>('select id from council_members order by full_name');
    const [one, other] = members.map(({ id }) => app.as(['council'], { councilMemberId: id })) as [Client, Client];
    const session = made(await office.post('/council/sessions', { heldOn: '2026-02-09' }));
    const path = `/council/sessions/${session.id}/agenda-items`;
    const item = made(await office.post(path, { title: 'The plan', subjectType: 'other' }));
    const open = async (by: Client) => (await section(by, 'votes-open')).items.map(({ title }) => title);
    expect((await section(one, 'votes-open')).items.find(({ id }) => id === item.id)).toMatchObject({
      title: 'The plan',
      link: `/office/council/sessions/${session.id}`,
    });
    made(await one.post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' }));
    expect([(await open(one)).includes('The plan'), (await open(other)).includes('The plan')]).toEqual([false, true]);
    made(await office.post(`/council/agenda-items/${item.id}/decision`));
    expect(await open(other)).not.toContain('The plan');
  });

  it('shows a member of the Council the sessions ahead, with what there is to read for them (11-2(1))', async () => {
    const [ombudsman] = await app.sql<{ id: string }>('select id from council_members where ex_officio');
    const member = app.as(['council'], { councilMemberId: ombudsman?.id });
    const session = made(await office.post<SessionView>('/council/sessions', { heldOn: '2026-02-20' }));
    const path = `/council/sessions/${session.id}/agenda-items`;
    const paper = { fileId: await uploadPdf(office), title: 'The draft' };
    made(await office.post(path, { title: 'One', subjectType: 'other', paper }));
    made(await office.post(path, { title: 'Two', subjectType: 'other' }));
    const { total, items } = await section(member, 'sessions-ahead');
    expect([total, items[0]]).toMatchObject([
      1,
      {
        link: `/office/council/sessions/${session.id}`,
        params: { session: `2026-${session.number}`, heldOn: '2026-02-20', items: 2, papers: 1 },
      },
    ]);
    expect((await section(member, 'votes-open')).items.map(({ title }) => title)).not.toContain('One');
  });

  it('shows what visit waits for the Council, the nearest last day first, and nothing of its grounds (11-7(2))', async () => {
    const propose = async () => {
      const place = await makePlace(app);
      const message = await makeComplaint(app, { kind: 'message', concernsTorture: true, placeId: place.id });
      const body = { kind: 'special', placeId: place.id, complaintIds: [message.id], costTiyn: 0, grounds: 'cell 4' };
      return { place, message, ...made(await office.post<{ id: string }>('/visit-proposals', body)) };
    };
    const undated = await propose();
    await approveAct(app, 'council_regulation', { parameters: { specialVisitDecisionDays: 3 } });
    const dated = await propose();
    const found = await section(app.as(['council']), 'visit-proposals-to-decide');
    expect([found.total, found.items.map(({ id }) => id)]).toEqual([2, [dated.id, undated.id]]);
    expect(found.items[0]).toMatchObject({
      link: `/office/visit-proposals/${dated.id}`,
      title: dated.place.name,
      params: { visitKind: 'Special preventive visit', proposedOn: '2026-02-09' },
      dueOn: '2026-02-12',
      provision: '11-7(2)',
    });
    for (const secret of [dated.message.id, 'cell 4']) expect(JSON.stringify(found)).not.toContain(secret);
    for (const { id } of [undated, dated]) {
      made(await office.post(`/visit-proposals/${id}/withdrawal`, {}, { ifMatch: 1 }));
    }
    expect((await section(office, 'visit-proposals-to-decide')).total).toBe(0);
  });

  it('follows a report through all its clocks: approval, publication, dispatch, receipt, answer, breach', async () => {
    const [own, other] = [(await makeAuthority(app)).id, (await makeAuthority(app)).id];
    const { id } = await makeApprovedAnnualReport(app, { year: 2025, authorityIds: [own, other] });
    const clocks = async () => {
      const { items } = await section(office, 'clocks');
      return items.map(({ deadline }) => `${deadline?.clock} ${deadline?.effectiveEnd} ${deadline?.state}`);
    };
    expect(await clocks()).toEqual(Array(3).fill(expect.stringMatching(/ 2026-03-10 running$/)));
    const [ministry, stranger] = [asAuthority(app, own), asAuthority(app, other)];
    expect((await section(ministry, 'dispatches-to-receive')).total).toBe(0);

    const sent = sentTo(app, await dispatchTo(app, id, own), own);
    expect((await section(ministry, 'dispatches-to-receive')).items[0]?.params).toEqual({ year: 2025, count: 1 });
    await receive(app, sent);
    expect((await section(ministry, 'dispatches-to-receive')).total).toBe(0);
    expect((await section(ministry, 'recommendations-to-answer')).items[0]).toMatchObject({
      link: `/office/dispatches/${sent.dispatchId}`,
      deadline: { effectiveEnd: '2026-05-12', daysLeft: 92 },
    });
    expect((await section(stranger, 'recommendations-to-answer')).total).toBe(0);

    app.clock.set('2026-03-10');
    await publishAnnualReport(app, id);
    app.clock.set('2026-03-11');
    expect(await clocks()).toEqual(['dispatch 2026-03-10 overdue', 'answer 2026-05-12 running']);
    const { items } = await section(office, 'clocks');
    expect(items.map(({ params }) => params['year'])).toEqual([2025, 2025]);
    expect(items[0]?.params['authority']).toMatch(/^Ministry No\./);

    await dispatchTo(app, id, other);
    app.clock.set('2026-05-13');
    expect(await clocks()).toEqual(['answer 2026-05-12 overdue']);
    await answer(app, sent);
    expect([await clocks(), (await section(ministry, 'recommendations-to-answer')).total]).toEqual([[], 0]);
    app.clock.set('2026-02-09');
  });
});
