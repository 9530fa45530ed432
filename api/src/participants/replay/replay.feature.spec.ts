import { GROUNDS } from '@shared/law/grounds';
import type { ApplicationView } from '@shared/participants/application.contract';
import type { Replay } from '@shared/participants/replay.contract';
import { type Client, testApp, type TestApp } from '../../../test/app';
import { decide } from '../../../test/make/council';
import { checkGrounds, makeApplication, makeParticipant } from '../../../test/make/participants';

describe('The replay of old decisions (11-3)', () => {
  let app: TestApp;
  let office: Client;
  let before: string, since: string, noCitizen: string, advocate: string, notChosen: string;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    const refused = async (ground: (typeof GROUNDS)[number]['id'], provision: string) => {
      const application = await checkGrounds(app, await makeApplication(app), { [ground]: 'met' });
      return (await office.post<ApplicationView>(`/applications/${application.id}/refusal`, { provision })).body.id;
    };
    before = (await makeParticipant(app)).applicationId;
    advocate = await refused('11-3(1)(4)', '11-3(1)(4)');
    app.clock.set('2026-03-03');
    since = (await makeParticipant(app)).applicationId;
    noCitizen = await refused('order-2026-03-03(1)', '11-3');
    const application = await makeApplication(app);
    notChosen = application.id;
    const subject = { subjectType: 'selection', subjectId: notChosen } as const;
    const decisionId = await decide(app, subject, '2026-03-03', ['against', 'against', 'against']);
    await office.post(`/applications/${notChosen}/refusal`, { decisionId, provision: '11-1(3)' });
  });
  afterAll(() => app.close());

  const replay = (grounds: object[], client = office) =>
    client.post<Replay & { code: string; fields?: { field: string }[] }>('/applications/replay', { grounds });
  const flippedBy = async (grounds: object[]) =>
    (await replay(grounds)).body.decisions.filter(({ stands }) => !stands).map(({ applicationId }) => applicationId);

  it('finds that all stand under the law as it is', async () => {
    const { body } = await office.get<Replay>('/applications/replay');
    expect(body.flipped).toBe(0);
    expect(body.decisions.map(({ applicationId }) => applicationId).sort()).toEqual(
      [before, since, noCitizen, advocate, notChosen].sort(),
    );
    expect(body.grounds.map(({ code }) => code)).toEqual(GROUNDS.map(({ id }) => id));
  });

  it('finds, with a ground’s days changed in a copy, the decisions that flip, and no others', async () => {
    expect(await flippedBy([{ code: 'order-2026-03-03(1)', validFrom: '2026-04-01' }])).toEqual([noCitizen]);
    expect(await flippedBy([{ code: 'order-2026-03-03(1)', validFrom: '2026-03-02' }])).toEqual([before]);
    expect(await flippedBy([{ code: '11-3(1)(4)', validFrom: '2019-04-01', validTo: '2026-03-01' }])).toEqual([
      advocate,
    ]);
    expect(await flippedBy([{ code: '11-3(1)(1)', validFrom: '2027-01-01' }])).toEqual([]);
  });

  it('stores nothing', async () => {
    const state = () =>
      app.sql(`select (select json_agg(g order by code) from disqualification_grounds g)::text,
                      (select json_agg(a order by id) from applications a)::text`);
    const unchanged = await state();
    await replay([{ code: 'order-2026-03-03(1)', validFrom: '2026-04-01' }]);
    expect(await state()).toEqual(unchanged);
    expect((await office.get<Replay>('/applications/replay')).body.flipped).toBe(0);
  });

  it('refuses a ground that the law does not know, or that ends before it begins', async () => {
    const unknown = await replay([{ code: '11-3(9)', validFrom: '2026-04-01' }]);
    expect([unknown.status, unknown.body.code]).toEqual([422, 'REQUEST.INVALID']);
    const days = await replay([{ code: '11-3(1)(1)', validFrom: '2026-04-01', validTo: '2026-03-31' }]);
    expect(days.body).toMatchObject({
      code: 'APPLICATION.GROUND_DAYS_INVALID',
      fields: [{ field: 'grounds.0.validTo' }],
    });
    const twice = { code: '11-3(1)(1)', validFrom: '2026-04-01' };
    expect((await replay([twice, twice])).status).toBe(422);
    expect((await replay([{ code: '11-3(1)(1)' }])).status).toBe(422);
  });

  it('is for the office and the Ombudsman', async () => {
    expect((await app.as(['ombudsman']).get('/applications/replay')).status).toBe(200);
    expect((await replay([], app.as(['council']))).status).toBe(403);
  });
});
