import type { PlanSurprise } from '@shared/plans/surprise.contract';
import { testApp, type TestApp } from '../../../test/app';
import { makeParticipants } from '../../../test/make/groups';
import { made } from '../../../test/make/made';
import { makePlace } from '../../../test/make/places';
import { makePlan } from '../../../test/make/plans';
import { makeCarriedOutVisit } from '../../../test/make/visits';

jest.setTimeout(60_000);

describe('How well a plan is told from the past (11-7(2))', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await testApp({ today: '2024-03-04' });
    await makeParticipants(app, 3);
  });
  afterAll(() => app.close());

  it('is judged place by place, from the visits that have begun', async () => {
    const known = await makePlace(app);
    const once = await makePlace(app, { lastPeriodicVisitOn: '2024-03-01' });
    for (const day of ['2024-03-04', '2026-03-02']) {
      app.clock.set(day);
      await makeCarriedOutVisit(app, { group: { placeId: known.id, startsOn: day, endsOn: day } });
    }
    const plan = await makePlan(app, {
      year: 2028,
      visits: [
        { placeId: known.id, month: 3 },
        { placeId: once.id, month: 3 },
      ],
    });
    const { body } = await app.as(['council']).get<PlanSurprise>(`/plans/${plan.id}/surprise`);
    expect(body).toMatchObject({ planId: plan.id, score: 0.5, unjudged: 1 });
    expect(body.places).toEqual([
      {
        place: { id: known.id, name: known.name, regionIso: 'KZ-75' },
        month: 3,
        pastVisits: 2,
        score: 0.5,
        reasons: [{ guess: 'same-month', reliability: 0.5, tellsTheMonth: true }],
      },
    ]);
  });

  it('has no score where nothing was visited twice', async () => {
    const plan = await makePlan(app, { year: 2029 });
    const body = made(await app.as(['office']).get<PlanSurprise>(`/plans/${plan.id}/surprise`));
    expect(body).toEqual({ planId: plan.id, score: null, places: [], unjudged: 1 });
  });
});
