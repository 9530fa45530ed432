import type { ChangePlannedVisit, PlanView } from '@shared/plans/plan.contract';
import type { ChangePrice } from '@shared/plans/pricing.contract';
import type { Problem } from '@shared/problem';
import { type AnyBody, type Client, testApp, type TestApp } from '../../test/app';
import { decide } from '../../test/make/council';
import { made } from '../../test/make/made';
import { closePlace, makePlace } from '../../test/make/places';
import { approvePlan, makeApprovedPlan, makePlan, onlyVisitOf } from '../../test/make/plans';
import { makeTripArea, placesIn } from '../../test/make/trip-areas';

const million = 100_000_000;

/** A plan, or why it was not changed. */
type Changed = PlanView & Pick<Problem, 'code' | 'provision' | 'current'>;

jest.setTimeout(60_000);

describe('A plan changed by hand (11-7(2))', () => {
  let app: TestApp;
  let office: Client;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());

  let year = 2040;
  beforeEach(() => {
    year += 1;
  });

  const change = (plan: PlanView, body: ChangePlannedVisit, ifMatch = plan.version) =>
    office.patch<Changed>(`/plans/${plan.id}/visits/${onlyVisitOf(plan).id}`, body, { ifMatch });
  const setByHand = (id: string, set: string) => app.sql(`update planned_visits set ${set} where id = $1`, [id]);

  describe('a draft', () => {
    it('moves a visit, with another cost and other days, and counts anew', async () => {
      const plan = await makePlan(app, { year, visits: [{ month: 6 }] });
      const moved = await change(plan, { month: 9, costTiyn: 3, visitDays: 4 });
      expect(moved).toMatchObject({ status: 200, body: { totalTiyn: 3, version: plan.version + 1 } });
      expect(moved.body.visits).toEqual([expect.objectContaining({ month: 9, costTiyn: 3, visitDays: 4 })]);
      const [entry] = await app.sql<{ detail: object }>(
        `select detail from audit_entries where subject_id = $1 and action = 'plan.change-visit'`,
        [plan.id],
      );
      expect(entry?.detail).toMatchObject({ month: 9, changed: ['month', 'costTiyn', 'visitDays'] });
    });

    it('lets a day go with the month that it lay in, unless another is given', async () => {
      let plan = await makePlan(app, { year, visits: [{ month: 6 }] });
      plan = (await change(plan, { plannedOn: `${year}-06-30` })).body;
      expect(onlyVisitOf(plan).plannedOn).toBe(`${year}-06-30`);
      plan = (await change(plan, { month: 7 })).body;
      expect(onlyVisitOf(plan)).toMatchObject({ month: 7, plannedOn: null });
      plan = (await change(plan, { month: 8, plannedOn: `${year}-08-01` })).body;
      expect(onlyVisitOf(plan)).toMatchObject({ month: 8, plannedOn: `${year}-08-01` });
    });

    it('sets no day outside the month, in code and in the database', async () => {
      const plan = await makePlan(app, { year, visits: [{ month: 2 }] });
      for (const plannedOn of [`${year}-01-31`, `${year}-03-01`, `${year + 1}-02-01`]) {
        const { status, body } = await change(plan, { plannedOn });
        expect([status, body.code, body.provision]).toEqual([422, 'PLAN.DAY_OUTSIDE_ITS_MONTH', '11-7(2)']);
        await expect(setByHand(onlyVisitOf(plan).id, `planned_on = '${plannedOn}'`)).rejects.toMatchObject({
          constraint: 'planned_visits_day_in_its_month',
        });
      }
      await expect(setByHand(onlyVisitOf(plan).id, 'visit_days = 11')).rejects.toMatchObject({
        constraint: 'planned_visits_days_check',
      });
    });

    it('moves no visit to when the place is not under the mandate', async () => {
      const place = await makePlace(app, { underMandateFrom: `2026-01-15` });
      const plan = await makePlan(app, { year, visits: [{ placeId: place.id }] });
      await closePlace(app, place, '2026-03-01');
      expect((await change(plan, { month: 7 })).body).toMatchObject({
        code: 'PLACE.NOT_UNDER_MANDATE',
        provision: '11-1(2)',
      });
    });

    it('shows the second of two who change it at once what the first has done, and overwrites nothing', async () => {
      const plan = await makePlan(app, { year, visits: [{ month: 6 }] });
      const [one, other] = await Promise.all([change(plan, { month: 7 }), change(plan, { month: 8 })]);
      const [won, lost] = one.status === 200 ? [one, other] : [other, one];
      expect([won.status, lost.status, lost.body.code]).toEqual([200, 409, 'CONFLICT.STALE']);
      expect((lost.body.current as PlanView).visits).toEqual(won.body.visits);
      const gone = await office.delete<AnyBody>(`/plans/${plan.id}/visits/${onlyVisitOf(plan).id}`, {
        ifMatch: plan.version,
      });
      expect([gone.status, gone.body.code]).toEqual([409, 'CONFLICT.STALE']);
      expect((await change(won.body, { month: 10 })).status).toBe(200);
    });

    it('is not changed blindly, nor by who only reads', async () => {
      const plan = await makePlan(app, { year });
      const path = `/plans/${plan.id}/visits/${onlyVisitOf(plan).id}`;
      expect((await office.patch(path, { month: 7 })).body.code).toBe('REQUEST.VERSION_REQUIRED');
      expect((await app.as(['council']).patch(path, { month: 7 }, { ifMatch: 1 })).status).toBe(403);
    });
  });

  describe('a plan in force', () => {
    it('takes a day within the month, and nothing else', async () => {
      const plan = await makeApprovedPlan(app, { year });
      const dated = (await change(plan, { plannedOn: `${year}-06-15` })).body;
      expect(dated).toMatchObject({ status: 'approved', version: plan.version + 1 });
      expect(onlyVisitOf(dated).plannedOn).toBe(`${year}-06-15`);
      for (const body of [{ month: 7 }, { costTiyn: 1 }, { visitDays: 9 }, { month: 7, plannedOn: `${year}-07-01` }]) {
        const { status, body: refused } = await change(dated, body);
        expect([status, refused.code, refused.provision]).toEqual([409, 'PLAN.FIXED', '11-7(2)']);
      }
      expect(dated.actions.find(({ name }) => name === 'change-visit')).toMatchObject({
        allowed: false,
        refusal: { code: 'PLAN.FIXED', provision: '11-7(2)' },
      });
      expect(dated.actions).toContainEqual({ name: 'schedule-visit', allowed: true });
      for (const set of ['cost_tiyn = 0', 'visit_days = 9', 'planned_on = null, month = 7']) {
        await expect(setByHand(onlyVisitOf(plan).id, set)).rejects.toMatchObject({
          constraint: 'approved_plan_is_fixed',
        });
      }
      await expect(app.sql(`update visit_plans set replaces_id = id where id = $1`, [plan.id])).rejects.toMatchObject({
        constraint: 'approved_plan_is_fixed',
      });
    });

    it('takes a day also when its money has been cut since', async () => {
      const plan = await makeApprovedPlan(app, { year, amountTiyn: million });
      made(await office.put(`/allotments/${year}`, { amountTiyn: 1, reserveTiyn: 0, basis: 'A cut' }, { ifMatch: 1 }));
      expect((await change(plan, { plannedOn: `${year}-06-15` })).status).toBe(200);
    });

    it('takes no day any more once another has taken its place', async () => {
      const first = await makeApprovedPlan(app, { year });
      await approvePlan(app, made(await office.post<PlanView>('/plans', { year, copyFrom: first.id })));
      const superseded = (await office.get<PlanView>(`/plans/${first.id}`)).body;
      expect((await change(superseded, { plannedOn: `${year}-06-15` })).body.code).toBe('STATE.NOT_ALLOWED');
      await expect(setByHand(onlyVisitOf(first).id, `planned_on = '${year}-06-15'`)).rejects.toMatchObject({
        constraint: 'approved_plan_is_fixed',
      });
    });

    it('hands the days that were set on to the plan that replaces it, where the month is the same', async () => {
      const [stays, moves] = [await makePlace(app), await makePlace(app)];
      const visits = [{ placeId: stays.id }, { placeId: moves.id }];
      let first = await makeApprovedPlan(app, { year, visits });
      const next = await makePlan(app, { year, visits: [{ placeId: stays.id }, { placeId: moves.id, month: 7 }] });
      for (const { id } of first.visits) {
        const path = `/plans/${first.id}/visits/${id}`;
        first = made(await office.patch<PlanView>(path, { plannedOn: `${year}-06-15` }, { ifMatch: first.version }));
      }
      const days = (await approvePlan(app, next)).visits.map(({ place, plannedOn }) => [place.id, plannedOn]);
      expect(days).toEqual([
        [stays.id, `${year}-06-15`],
        [moves.id, null],
      ]);
    });

    it('is as the Council voted, whatever days were set between vote and approval', async () => {
      const plan = await makePlan(app, { year });
      const decisionId = await decide(app, { subjectType: 'visit_plan', subjectId: plan.id });
      app.clock.set('2026-03-03');
      made(await change(plan, { plannedOn: `${year}-06-15` }));
      made(await office.post(`/plans/${plan.id}/approval`, { decisionId }));
      app.clock.set('2026-03-02');
    });
  });

  describe('the price of a change', () => {
    const price = async (plan: PlanView, placeId: string, month: number | null) =>
      made(await app.as(['council']).post<ChangePrice>(`/plans/${plan.id}/pricing`, { placeId, month }));

    it('is its visits, its trips, the money that remains and the lateness, and nothing is changed by asking', async () => {
      const area = await makeTripArea(app);
      const [near = '', nearby = ''] = await placesIn(app, area, 2);
      const visits = [
        { placeId: near, month: 4, costTiyn: 5 },
        { placeId: nearby, month: 4, costTiyn: 7 },
      ];
      const plan = await makePlan(app, { year, amountTiyn: million, visits });
      const apart = await price(plan, near, 6);
      expect(apart).toMatchObject({
        fromMonth: 4,
        toMonth: 6,
        difference: { visitsTiyn: 0, tripsTiyn: 10_000_000, totalTiyn: 10_000_000 },
        totalTiyn: 20_000_012,
        remainingTiyn: million - 20_000_012,
        broken: [],
      });
      expect(apart.lateness.after - apart.lateness.before).toBe(2);
      expect(apart.lateness.weightedAfter).toBe(apart.lateness.after * apart.lateness.weight);
      const out = await price(plan, near, null);
      expect(out).toMatchObject({ toMonth: null, difference: { visitsTiyn: -5, tripsTiyn: 0 }, regionDays: null });
      expect(out.lateness.after - out.lateness.before).toBe(24 - 3);
      expect((await office.get<PlanView>(`/plans/${plan.id}`)).body).toEqual({ ...plan, actions: expect.anything() });
    });

    it('tells of a place that is new to the plan what the register estimates, and what nobody has estimated', async () => {
      const plan = await makePlan(app, { year, amountTiyn: million, visits: [] });
      const estimated = await makePlace(app, { visitCostTiyn: 40, visitDays: 2, lastPeriodicVisitOn: '2025-05-20' });
      expect(await price(plan, estimated.id, 5)).toMatchObject({
        fromMonth: null,
        difference: { totalTiyn: 40 },
        lateness: { after: (year - 2029) * 12 },
        regionDays: { planned: 2 },
      });
      const { broken } = await price(plan, (await makePlace(app)).id, 5);
      expect(broken).toEqual([expect.objectContaining({ code: 'PLAN.COST_UNKNOWN', forbids: true })]);
    });

    it('names every limit that the change would break, with its reason', async () => {
      const plan = await makePlan(app, {
        year,
        amountTiyn: 100,
        visits: Array.from({ length: 3 }, () => ({ costTiyn: 33, month: 6 })),
      });
      for (const { id } of plan.visits) await setByHand(id, 'visit_days = 10');
      const settings = await office.get<{ version: number }>('/planning-settings');
      const region = { setting: 'region_days_per_month', of: 'KZ-75', value: 30, reason: 'Two groups' };
      made(await office.put('/planning-settings', { values: [region] }, { ifMatch: settings.body.version }));
      const closed = await makePlace(app, { visitCostTiyn: 2, underMandateFrom: '2026-01-15' });
      await closePlace(app, closed, '2026-03-01');
      const codes = (await price(plan, closed.id, 6)).broken.map(({ code, forbids }) => [code, forbids]);
      expect(codes).toEqual([
        ['PLACE.NOT_UNDER_MANDATE', true],
        ['PLAN.OVER_ALLOTMENT', true],
        ['PLAN.REGION_DAYS_SPENT', false],
      ]);
    });

    it('of a plan in force says that it takes a new decision', async () => {
      const plan = await makeApprovedPlan(app, { year });
      const { broken } = await price(plan, onlyVisitOf(plan).place.id, 7);
      expect(broken).toEqual([expect.objectContaining({ code: 'PLAN.FIXED', provision: '11-7(2)' })]);
    });
  });
});
