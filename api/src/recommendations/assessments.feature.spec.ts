import { randomUUID } from 'node:crypto';
import type { DispatchView } from '@shared/recommendations/recommendation.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { makeCompleteDraft } from '../../test/make/annual-reports';
import { makeParticipants } from '../../test/make/groups';
import { answer, makeDispatch, receive, type SentReport } from '../../test/make/recommendations';
import { makeStartedVisit, makeVisit } from '../../test/make/visits';

describe('The recommendations of an annual report are assessed by the mechanism', () => {
  let app: TestApp;
  let office: Client;
  let year = 2027;

  beforeAll(async () => {
    app = await testApp({ today: '2026-02-09' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());
  beforeEach(() => {
    year -= 1;
  });

  const rejected = async (sql: string, params: unknown[]): Promise<string> => {
    const failure: unknown = await app.sql(sql, params).catch((error: unknown) => error);
    return (failure as { driverError?: { constraint?: string } }).driverError?.constraint ?? 'nothing was refused';
  };
  const open = async ({ as, dispatchId }: SentReport) => (await as.get<DispatchView>(`/dispatches/${dispatchId}`)).body;
  const assessment = { status: 'not_implemented', grounds: 'Су жоқ.', assessedOn: '2026-02-09' };
  const assess = (by: Client, id: string, given: object = {}) =>
    by.post(`/annual-recommendations/${id}/assessments`, { ...assessment, ...given });

  it('apart from what the body stated, which stays as it was', async () => {
    const sent = await makeDispatch(app, year);
    await receive(app, sent);
    const { recommendations } = await answer(app, sent);
    const [{ id, stated } = { id: '', stated: null }] = recommendations;
    expect((await assess(office, id)).status).toBe(201);
    app.clock.set(new Date('2026-02-09T06:00:00Z'));
    await assess(app.as(['participant'], { participantId: randomUUID() }), id, { status: 'partly_implemented' });
    const [after] = (await open(sent)).recommendations;
    expect(after?.stated).toEqual(stated);
    expect(after?.assessments.map(({ status }) => status)).toEqual(['not_implemented', 'partly_implemented']);
    expect((await assess(sent.as, id)).status).toBe(403);
    expect(await rejected(`update assessments set status = 'implemented'`, [])).toBe('assessments_append_only');
  });

  it('once they are approved, on a visit that has begun and that the assessor may know of', async () => {
    const draft = await makeCompleteDraft(app, { year });
    expect((await assess(office, draft.recommendations[0]?.id ?? '')).status).toBe(404);
    const insert = `insert into assessments (annual_recommendation_id, status, grounds, assessed_on, created_at)
      values ($1, 'implemented', 'x', $2, now())`;
    expect(await rejected(insert, [draft.recommendations[0]?.id, '2026-02-09'])).toBe(
      'assessment_needs_an_approved_report',
    );
    year -= 1;
    const { report } = await makeDispatch(app, year);
    const id = report.recommendations[0]?.id ?? '';
    expect((await assess(office, id, { assessedOn: '2026-02-08' })).body.code).toBe('ASSESSMENT.BEFORE_APPROVAL');
    expect((await assess(office, id, { assessedOn: '2026-02-10' })).body.code).toBe('REQUEST.DATE_IN_THE_FUTURE');
    expect(await rejected(insert, [id, '2026-02-08'])).toBe('assessment_needs_an_approved_report');

    await makeParticipants(app, 4);
    const prepared = await makeVisit(app);
    expect((await assess(office, id, { visitId: prepared.id })).body.code).toBe('ASSESSMENT.VISIT_NOT_BEGUN');
    const begun = await makeStartedVisit(app);
    expect((await assess(office, id, { visitId: begun.id })).status).toBe(201);
    const outsider = app.as(['participant'], { participantId: randomUUID() });
    const [unseen, absent] = [
      await assess(outsider, id, { visitId: begun.id }),
      await assess(outsider, id, { visitId: randomUUID() }),
    ];
    expect([unseen.status, absent.status, unseen.body.code]).toEqual([404, 404, absent.body.code]);
  });
});
