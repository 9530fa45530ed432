import type { PlanView } from '@shared/plans/plan.contract';
import { testApp, type TestApp } from '../../test/app';
import { makePlace } from '../../test/make/places';
import { makeAllotment } from '../../test/make/plans';
import { makeTripArea, placesIn } from '../../test/make/trip-areas';
import { UnitOfWork } from '../platform/database';
import { type FoundVisit, PlanDrafts } from './plan-drafts.service';

jest.setTimeout(60_000);

describe('A plan adopted from a run of the planner (11-7(2))', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
  });
  afterAll(() => app.close());

  const adopt = (year: number, visits: readonly FoundVisit[]): Promise<PlanView> => {
    const office = app.as(['office']).actor;
    if (!office) throw new Error('nobody acts');
    return app.nest
      .get(UnitOfWork)
      .run(office, (work) => app.nest.get(PlanDrafts).createFromVisits(work, { year, runId: null, visits }));
  };

  it('holds the run’s visits with what the run counted, or else today’s estimates, and the trips of their areas', async () => {
    await makeAllotment(app, { year: 2031 });
    const area = await makeTripArea(app);
    const [one = '', other = ''] = await placesIn(app, area, 2);
    const alone = await makePlace(app, { visitCostTiyn: 400, visitDays: 6 });
    const plan = await adopt(2031, [
      { placeId: one, month: 4, costTiyn: 10, visitDays: 2 },
      { placeId: other, month: 4 },
      { placeId: alone.id, month: 9 },
    ]);
    expect(plan).toMatchObject({ status: 'draft', edition: 1, visitsTiyn: 410, tripsTiyn: 10_000_000 });
    expect(plan.visits.find(({ place }) => place.id === one)).toMatchObject({ costTiyn: 10, visitDays: 2 });
    expect(plan.visits.find(({ place }) => place.id === alone.id)).toMatchObject({ visitDays: 6, tripArea: null });
  });

  it('needs allotted money, and may be empty', async () => {
    await expect(adopt(2032, [])).rejects.toMatchObject({ code: 'PLAN.ALLOTMENT_MISSING' });
    await makeAllotment(app, { year: 2032 });
    expect(await adopt(2032, [])).toMatchObject({ visitCount: 0, totalTiyn: 0 });
  });
});
