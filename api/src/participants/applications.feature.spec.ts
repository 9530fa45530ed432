import type { Page } from '@shared/page';
import type { ApplicationSummary, ApplicationView } from '@shared/participants/application.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { decide } from '../../test/make/council';
import { checkGrounds, makeApplication } from '../../test/make/participants';

describe('An application', () => {
  let app: TestApp;
  let office: Client;
  const check = { declaredClear: true, evidence: 'Certificate no. 1', result: 'clear', checkedOn: '2026-03-02' };
  const form = {
    fullName: 'A. Candidate',
    iin: '991300000019',
    category: 'doctor',
    organisation: 'Clinic',
    submittedOn: '2026-03-02',
  };

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.set('2026-03-02'));

  const recordCheck = (view: ApplicationView, code: string, change: object = {}, ifMatch = view.version) =>
    office.put<ApplicationView & { code: string }>(
      `/applications/${view.id}/grounds/${code}`,
      { ...check, ...change },
      { ifMatch },
    );
  const refuse = (view: ApplicationView, body: object) =>
    office.post<ApplicationView & { code: string }>(`/applications/${view.id}/refusal`, body);

  describe('is submitted', () => {
    it('with a number that passes its checksum, a category of 11-1(3) and a day that has come', async () => {
      const refused = [
        await office.post('/applications', { ...form, iin: '991300000018' }),
        await office.post('/applications', { ...form, category: 'advocate' }),
        await office.post('/applications', { ...form, submittedOn: '2026-02-30' }),
        await office.post('/applications', { ...form, status: 'selected' }),
        await office.post('/applications', { ...form, submittedOn: '2026-03-03' }),
      ];
      expect(refused.map(({ status, body }) => [status, body.code, body.fields?.[0]?.field])).toEqual([
        [422, 'REQUEST.INVALID', 'iin'],
        [422, 'REQUEST.INVALID', 'category'],
        [422, 'REQUEST.INVALID', 'submittedOn'],
        [422, 'REQUEST.INVALID', 'status'],
        [422, 'REQUEST.DATE_IN_THE_FUTURE', 'submittedOn'],
      ]);
    });

    it('once at a time for one person', async () => {
      const { iin } = await makeApplication(app);
      const again = await office.post('/applications', { ...form, iin });
      expect([again.status, again.body.code, again.body.params]).toEqual([409, 'APPLICATION.ALREADY_SUBMITTED', {}]);
      await expect(
        app.sql(
          `insert into applications (full_name, iin, category, organisation, submitted_on, created_at)
           values ('A', $1, 'doctor', 'B', '2026-03-02', now())`,
          [iin],
        ),
      ).rejects.toMatchObject({ constraint: 'applications_iin_key' });
    });

    it('to the office; read by the Ombudsman and the Council without the number, and by nobody else', async () => {
      const { id, iin } = await makeApplication(app);
      const read = async (client: Client) => (await client.get<ApplicationView>(`/applications/${id}`)).body.iin;
      expect(iin).toMatch(/^\d{12}$/);
      expect(await read(app.as(['council'], { councilMemberId: 'x' }))).toBeNull();
      expect(await read(app.as(['ombudsman', 'council'], { councilMemberId: 'x' }))).toBeNull();
      for (const role of ['participant', 'authority', 'administrator'] as const) {
        expect((await app.as([role]).get(`/applications/${id}`)).status).toBe(403);
      }
      expect((await app.as(['council']).post('/applications', form)).status).toBe(403);
      expect((await office.get('/applications/7c0a0000-0000-4000-8000-000000000001')).status).toBe(404);
    });

    it('and listed by its state, newest first, page by page', async () => {
      const first = await office.get<Page<ApplicationSummary>>('/applications?status=submitted&limit=1');
      const rest = await office.get<Page<ApplicationSummary>>(
        `/applications?status=submitted&cursor=${first.body.nextCursor}`,
      );
      const ids = [...first.body.items, ...rest.body.items].map((row) => row.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(JSON.stringify(first.body)).not.toContain('iin');
    });
  });

  describe('is refused', () => {
    it('by the Council, which rejects the selection (11-1(3))', async () => {
      const application = await makeApplication(app);
      const decisionId = await decide(app, { subjectType: 'selection', subjectId: application.id }, '2026-03-02', [
        'against',
      ]);
      const { status, body } = await refuse(application, { decisionId, provision: '11-1(3)' });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        status: 'refused',
        refusalProvision: '11-1(3)',
        decisionId,
        decidedOn: '2026-03-02',
      });
    });

    it('by a ground that is met, whose provision is kept', async () => {
      const application = await checkGrounds(app, await makeApplication(app), { '11-3(1)(4)': 'met' });
      const refused = await refuse(application, { provision: '11-3(1)(4)', refusedOn: '2026-03-02' });
      expect(refused).toMatchObject({
        status: 200,
        body: { status: 'refused', refusalProvision: '11-3(1)(4)', decisionId: null },
      });
      const audit = await app.sql(
        `select provision from audit_entries where action = 'application.refuse' and subject_id = $1`,
        [application.id],
      );
      expect(audit).toEqual([{ provision: '11-3(1)(4)' }]);
    });

    it('and not by a provision alone, nor against the Council’s decision', async () => {
      const application = await checkGrounds(app, await makeApplication(app), { '11-3(1)(4)': 'met' });
      const adopted = await decide(app, { subjectType: 'selection', subjectId: application.id });
      const answers = [
        await refuse(application, { provision: '11-1(3)' }),
        await refuse(application, { provision: '11-3(1)(5)' }),
        await refuse(application, { provision: '11-1(3)', decisionId: adopted }),
        await refuse(application, { provision: '11-3(1)(4)', decisionId: '7c0a0000-0000-4000-8000-000000000001' }),
        await refuse(application, { provision: '11-8(2)' }),
      ];
      expect(answers.map(({ body }) => body.code)).toEqual([
        ...Array<string>(4).fill('APPLICATION.REFUSAL_UNFOUNDED'),
        'REQUEST.INVALID',
      ]);
    });
  });

  it('stays as it was once it is decided', async () => {
    const application = await checkGrounds(app, await makeApplication(app), { '11-3(1)(4)': 'met' });
    const { body } = await refuse(application, { provision: '11-3(1)(4)' });
    const late = await recordCheck(body, '11-3(1)(4)');
    expect([late.status, late.body.code]).toEqual([409, 'APPLICATION.DECIDED']);
    expect(body.actions.map((action) => [action.name, action.refusal?.code])).toEqual([
      ['record-ground-check', 'APPLICATION.DECIDED'],
      ['change', 'APPLICATION.DECIDED'],
      ['change-address', undefined],
      ['select', 'APPLICATION.DECIDED'],
      ['refuse', 'APPLICATION.DECIDED'],
      ['send-letter', 'APPLICATION.EMAIL_MISSING'],
    ]);
    const refused = (query: string) => expect(app.sql(query, [application.id])).rejects;
    await refused(
      `update applications set status = 'submitted', decided_on = null, refusal_provision = null where id = $1`,
    ).toMatchObject({ constraint: 'applications_decided_once' });
    await refused(`update ground_checks set result = 'clear' where application_id = $1`).toMatchObject({
      constraint: 'ground_checks_before_decision',
    });
    await refused('delete from ground_checks where application_id = $1').toMatchObject({
      constraint: 'ground_checks_never_deleted',
    });
    await refused('delete from applications where id = $1').toMatchObject({ constraint: 'applications_never_deleted' });
  });
});
