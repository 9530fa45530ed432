import type { OpenDuty } from '@shared/participants/mandate.contract';
import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { testApp, type TestApp } from '../../test/app';
import { makeAccount } from '../../test/make/accounts';
import { makeComplaint, makeOfficeKey } from '../../test/make/complaints';
import { activeMembers, decideGroup, makeGroup, makeParticipants } from '../../test/make/groups';
import { terminate } from '../../test/make/terminations';
import { freeze, makeDraft, sign } from '../../test/make/visit-reports';
import { makeStartedVisit } from '../../test/make/visits';

describe('What a participant leaves open (11-6)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
  });
  afterAll(() => app.close());

  const dutiesOf = async (id: string, role: 'office' | 'council' = 'office') =>
    (await app.as([role]).get<OpenDuty[]>(`/participants/${id}/open-duties`)).body.map(({ kind, subjectId }) => ({
      kind,
      subjectId,
    }));

  it('is a report to write, then to sign; what was signed stays signed when the powers end', async () => {
    const { report, visit, members } = await makeDraft(app);
    const [author = '', other = ''] = members;
    expect(await dutiesOf(other)).toEqual([{ kind: 'report_to_write', subjectId: report.id }]);
    const frozen = await freeze(app, author, report);
    expect(await dutiesOf(author)).toEqual([{ kind: 'report_to_sign', subjectId: report.id }]);
    await sign(app, author, frozen);
    expect(await dutiesOf(author)).toEqual([]);
    const signatures = () => app.sql('select * from report_signatures order by id');
    const before = await signatures();

    expect((await terminate(app, author, { ground: '11-6(4)' })).status).toBe(200);
    expect((await terminate(app, other, { ground: '11-6(3)' })).status).toBe(200);
    expect(before).toHaveLength(1);
    expect(await signatures()).toEqual(before);
    const { body } = await app.as(['office']).get<VisitReportView>(`/visit-reports/${report.id}`);
    expect(body.signers.map(({ participantId }) => participantId).sort()).toEqual([...members].sort());
    expect(visit.members).toHaveLength(members.length);
    expect(await dutiesOf(author)).toEqual([]);
    expect(await dutiesOf(other)).toEqual([{ kind: 'report_to_sign', subjectId: report.id }]);
  });

  it('is a visit under way, a declaration that is due, and a complaint not transferred', async () => {
    const visit = await makeStartedVisit(app, { group: { startsOn: '2026-03-02' } });
    const member = visit.members[0]?.participantId ?? '';
    expect(await dutiesOf(member)).toEqual([{ kind: 'visit_under_way', subjectId: visit.id }]);

    app.clock.set('2026-03-03');
    await makeParticipants(app, 8);
    const group = await makeGroup(app, { startsOn: '2026-03-20', endsOn: '2026-03-20' });
    await decideGroup(app, group.id);
    const drawn = activeMembers(group)[0] ?? '';
    expect(await dutiesOf(drawn)).toContainEqual({ kind: 'group_to_declare', subjectId: group.id });

    await makeOfficeKey(app);
    const { accountId } = await makeAccount(app, { roles: ['participant'], participantId: drawn });
    const by = app.as(['participant'], { accountId, participantId: drawn });
    const complaint = await makeComplaint(app, { by });
    const duty = { kind: 'complaint_to_transfer', subjectId: complaint.id };
    expect(await dutiesOf(drawn)).toContainEqual(duty);
    expect(await dutiesOf(drawn, 'council')).not.toContainEqual(duty);
  });

  it('is told of participants alone, to those who may read them', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await app.as(['office']).get(`/participants/${nobody}/open-duties`)).status).toBe(404);
    expect((await app.as(['participant']).get(`/participants/${nobody}/open-duties`)).status).toBe(403);
  });
});
