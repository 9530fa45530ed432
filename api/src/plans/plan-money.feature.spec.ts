import * as fc from 'fast-check';
import type { PlanView } from '@shared/plans/plan.contract';
import { type Client, testApp, type TestApp } from '../../test/app';
import { decide } from '../../test/make/council';
import { made } from '../../test/make/made';
import { makePlace } from '../../test/make/places';
import { approvePlan, makeAllotment, makePlan } from '../../test/make/plans';
import { makeTripArea, placesIn } from '../../test/make/trip-areas';
import { moneyOf } from './plan.money';

jest.setTimeout(120_000);

describe('The money of a plan, in code and in the database (11-7(2))', () => {
  let app: TestApp;
  let office: Client;
  let places: { id: string; area: string | null }[];
  let areas: string[];

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    const [north, south] = [await makeTripArea(app), await makeTripArea(app, { tripCostTiyn: 33 })];
    areas = [north.id, south.id];
    places = [
      ...(await placesIn(app, north, 6)).map((id) => ({ id, area: north.id })),
      ...(await placesIn(app, south, 5)).map((id) => ({ id, area: south.id })),
      ...[(await makePlace(app)).id, (await makePlace(app)).id].map((id) => ({ id, area: null })),
    ];
  });
  afterAll(() => app.close());

  let year = 2040;
  beforeEach(() => {
    year += 1;
  });

  const planWith = async (tripPlaces: number, visits: readonly { placeId: string; month: number }[] = []) => {
    await makeAllotment(app, { year, amountTiyn: 100_000_000 });
    let plan = made(await office.post<PlanView>('/plans', { year }));
    await app.sql('update visit_plans set trip_places = $2 where id = $1', [plan.id, tripPlaces]);
    for (const visit of visits) {
      plan = made(await office.post<PlanView>(`/plans/${plan.id}/visits`, { ...visit, costTiyn: 1_000_000 }));
    }
    return (await office.get<PlanView>(`/plans/${plan.id}`)).body;
  };

  it('is counted alike by both, whatever is planned', async () => {
    const { id } = await planWith(1);
    const visitsAnew = fc.array(
      fc.record({
        at: fc.nat(places.length - 1),
        month: fc.integer({ min: 1, max: 12 }),
        costTiyn: fc.integer({ min: 0, max: 1e12 }),
      }),
      { maxLength: places.length },
    );
    const trip = fc.integer({ min: 0, max: 1e12 });
    await fc.assert(
      fc.asyncProperty(
        visitsAnew,
        fc.integer({ min: 1, max: 5 }),
        trip,
        trip,
        async (drawn, tripPlaces, north, south) => {
          const planned = [...new Map(drawn.map((visit) => [visit.at, visit])).values()];
          const costs = [north, south];
          await app.sql('delete from planned_visits where plan_id = $1', [id]);
          await app.sql('delete from plan_trip_areas where plan_id = $1', [id]);
          await app.sql('update visit_plans set trip_places = $2 where id = $1', [id, tripPlaces]);
          for (const [at, area] of areas.entries()) {
            await app.sql('insert into plan_trip_areas values ($1, $2, $3)', [id, area, costs[at]]);
          }
          const visits = planned.map(({ at, ...visit }) => ({
            ...visit,
            placeId: places[at]?.id,
            tripAreaId: places[at]?.area ?? null,
          }));
          for (const { placeId, month, costTiyn, tripAreaId } of visits) {
            await app.sql(
              'insert into planned_visits (plan_id, place_id, month, cost_tiyn, trip_area_id) values ($1, $2, $3, $4, $5)',
              [id, placeId, month, costTiyn, tripAreaId],
            );
          }
          const tripCosts = new Map(areas.map((area, at) => [area, costs[at] ?? 0]));
          const { visitsTiyn, tripsTiyn } = moneyOf(visits, { tripPlaces, tripCosts });
          const [counted] = await app.sql<object>(
            'select visit_count as "visitCount", visits_tiyn as "visitsTiyn", trips_tiyn as "tripsTiyn" from plan_money($1)',
            [id],
          );
          expect(counted).toEqual({ visitCount: visits.length, visitsTiyn, tripsTiyn });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('shows trips shared within an area and a month, in the plan as in the list', async () => {
    const [first, second, third] = places.map(({ id }) => id);
    const plan = await planWith(2, [
      { placeId: first ?? '', month: 4 },
      { placeId: second ?? '', month: 4 },
      { placeId: third ?? '', month: 5 },
      { placeId: places.at(-1)?.id ?? '', month: 4 },
    ]);
    const money = { visitsTiyn: 4_000_000, tripsTiyn: 20_000_000, totalTiyn: 24_000_000, remainingTiyn: 76_000_000 };
    expect(plan).toMatchObject({ ...money, tripPlaces: 2, trips: [{ trips: 2, tripCostTiyn: 10_000_000 }] });
    expect(plan.visits.map(({ tripArea }) => tripArea?.id ?? null).filter((id) => id === areas[0])).toHaveLength(3);
    const listed = await office.get<{ items: PlanView[] }>(`/plans?year=${year}`);
    expect(listed.body.items).toEqual([expect.objectContaining({ id: plan.id, ...money, visitCount: 4 })]);
  });

  it('holds the trips within the allotment, by the rule and by the database', async () => {
    const plan = await planWith(1, [{ placeId: places[0]?.id ?? '', month: 4 }]);
    const exactly = { amountTiyn: 11_000_000, reserveTiyn: 0, basis: 'Law on the republican budget' };
    const less = { ...exactly, amountTiyn: exactly.amountTiyn - 1 };
    made(await office.put(`/allotments/${year}`, less, { ifMatch: 1 }));
    const decisionId = await decide(app, { subjectType: 'visit_plan', subjectId: plan.id });
    const refused = await office.post(`/plans/${plan.id}/approval`, { decisionId });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'PLAN.OVER_ALLOTMENT', provision: '11-7(2)', params: { planned: 11_000_000, allowed: 10_999_999 } },
    });
    const pastTheApi = `update visit_plans set status = 'approved', decision_id = $2, approved_on = '2026-03-02' where id = $1`;
    await expect(app.sql(pastTheApi, [plan.id, decisionId])).rejects.toMatchObject({
      constraint: 'plan_must_be_within_allotment',
    });
    made(await office.put(`/allotments/${year}`, exactly, { ifMatch: 2 }));
    made(await office.post(`/plans/${plan.id}/approval`, { decisionId }));
  });

  it('is fixed with the plan: what a trip costs later changes no plan that names it', async () => {
    const plan = await planWith(1, [{ placeId: places[0]?.id ?? '', month: 4 }]);
    const area = areas[0] ?? '';
    const { version } = (await office.get<{ version: number }>(`/trip-areas/${area}`)).body;
    made(await office.patch(`/trip-areas/${area}`, { tripCostTiyn: 90_000_000 }, { ifMatch: version }));
    expect((await office.get<PlanView>(`/plans/${plan.id}`)).body.tripsTiyn).toBe(10_000_000);
    const approved = await approvePlan(app, plan);
    const copied = made(await office.post<PlanView>('/plans', { year, copyFrom: approved.id }));
    expect(copied).toMatchObject({ tripsTiyn: 10_000_000, tripPlaces: 1, visitCount: 1 });
    for (const query of [
      'update plan_trip_areas set trip_cost_tiyn = 0 where plan_id = $1',
      'delete from plan_trip_areas where plan_id = $1',
      'update visit_plans set trip_places = 50 where id = $1',
    ]) {
      await expect(app.sql(query, [plan.id])).rejects.toMatchObject({ constraint: 'approved_plan_is_fixed' });
    }
    made(await office.patch(`/trip-areas/${area}`, { tripCostTiyn: 10_000_000 }, { ifMatch: version + 1 }));
  });

  it('goes with the last visit to an area', async () => {
    const plan = await planWith(1, [{ placeId: places[0]?.id ?? '', month: 4 }]);
    const emptied = await office.delete<PlanView>(`/plans/${plan.id}/visits/${plan.visits[0]?.id}`);
    expect(emptied.body).toMatchObject({ trips: [], totalTiyn: 0 });
  });

  it('is not planned without a cost that somebody has estimated', async () => {
    const plan = await makePlan(app, { year, visits: [] });
    const estimated = await makePlace(app, { visitCostTiyn: 700, visitDays: 4 });
    const unknown = await makePlace(app);
    const refused = await office.post(`/plans/${plan.id}/visits`, { placeId: unknown.id, month: 3 });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'PLAN.COST_UNKNOWN', fields: [{ field: 'costTiyn' }] },
    });
    const added = await office.post<PlanView>(`/plans/${plan.id}/visits`, { placeId: estimated.id, month: 3 });
    expect(added.body.visits).toEqual([expect.objectContaining({ costTiyn: 700, visitDays: 4 })]);
  });
});
