import type { Page } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import type { AllotmentView, PlanSummary, PlanView } from '@shared/plans/plan.contract';
import { type Client, testApp, type TestApp } from '../../test/app';
import { decide } from '../../test/make/council';
import { closePlace, makePlace } from '../../test/make/places';
import { approvePlan, makeAllotment, makeApprovedPlan, makePlan, onlyVisitOf } from '../../test/make/plans';

const million = 100_000_000;

jest.setTimeout(60_000);

describe('Plans of visits (11-7(2))', () => {
  let app: TestApp;
  let office: Client;
  let place: PlaceView;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    place = await makePlace(app);
  });
  afterAll(() => app.close());
  afterEach(() => app.clock.set('2026-03-02'));

  /** Each scenario has a year to itself, so that editions do not mix. */
  let year = 2030;
  beforeEach(() => {
    year += 1;
  });

  const approve = async (plan: PlanView) => {
    const decisionId = await decide(app, { subjectType: 'visit_plan', subjectId: plan.id });
    return office.post(`/plans/${plan.id}/approval`, { decisionId });
  };
  const auditOf = async (subjectId: string) =>
    (
      await app.sql<{ action: string }>('select action from audit_entries where subject_id = $1 order by seq', [
        subjectId,
      ])
    ).map(({ action }) => action);

  describe('the money of a year', () => {
    const money = { amountTiyn: 10 * million, reserveTiyn: million, basis: 'Law on the republican budget' };

    it('is recorded once, and changed only by who has seen it', async () => {
      const created = await office.put<AllotmentView>(`/allotments/${year}`, money);
      expect(created).toMatchObject({ status: 200, body: { year, availableTiyn: 9 * million, version: 1 } });
      const blind = await office.put(`/allotments/${year}`, money);
      expect([blind.status, blind.body.code]).toEqual([428, 'REQUEST.VERSION_REQUIRED']);
      const changed = await office.put(`/allotments/${year}`, { ...money, reserveTiyn: 0 }, { ifMatch: 1 });
      expect(changed).toMatchObject({ status: 200, body: { reserveTiyn: 0, version: 2 } });
      const stale = await office.put(`/allotments/${year}`, money, { ifMatch: 1 });
      expect(stale).toMatchObject({ status: 409, body: { code: 'CONFLICT.STALE', current: { version: 2 } } });
      expect((await app.as(['council']).get<AllotmentView>(`/allotments/${year}`)).body.reserveTiyn).toBe(0);
      expect(await auditOf(String(year))).toEqual(['allotment.set', 'allotment.set']);
    });

    it('reserves no more than there is, in code and in the database', async () => {
      const answer = await office.put(`/allotments/${year}`, { ...money, reserveTiyn: 10 * million + 1 });
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'PLAN.RESERVE_OVER_ALLOTMENT', fields: [{ field: 'reserveTiyn' }] },
      });
      await expect(
        app.sql('insert into allotments (year, amount_tiyn, reserve_tiyn) values ($1, 1, 2)', [year]),
      ).rejects.toMatchObject({ constraint: 'allotments_reserve_check' });
    });

    it.each([['soon'], ['2018'], ['2026.5']])('is not asked of a year like %s', async (odd) => {
      expect((await office.get(`/allotments/${odd}`)).status).toBe(422);
    });

    it('is absent until it is recorded', async () => {
      expect((await office.get(`/allotments/${year}`)).status).toBe(404);
      const answer = await office.post('/plans', { year });
      expect(answer).toMatchObject({ status: 409, body: { code: 'PLAN.ALLOTMENT_MISSING', provision: '11-7(2)' } });
    });
  });

  describe('a draft', () => {
    it('shows what it costs and what remains', async () => {
      const plan = await makePlan(app, {
        year,
        amountTiyn: 10 * million,
        reserveTiyn: 4 * million,
        visits: [
          { placeId: place.id, month: 9, costTiyn: 2 * million },
          { month: 2, costTiyn: 5 * million },
        ],
      });
      expect(plan).toMatchObject({ edition: 1, visitCount: 2, totalTiyn: 7 * million, availableTiyn: 6 * million });
      expect(plan.remainingTiyn).toBe(-million);
      expect(plan.visits.map(({ month }) => month)).toEqual([2, 9]);
      expect(plan.visits[1]?.place).toEqual({ id: place.id, name: place.name, regionIso: place.region.iso });
      expect(plan.actions.find(({ name }) => name === 'approve')).toMatchObject({
        allowed: false,
        refusal: { code: 'PLAN.OVER_ALLOTMENT', provision: '11-7(2)' },
      });
    });

    it('takes a place once, and one under the mandate only', async () => {
      const plan = await makePlan(app, { year, visits: [{ placeId: place.id }] });
      const closed = await closePlace(app, await makePlace(app), '2026-01-01');
      const add = (body: object) => office.post(`/plans/${plan.id}/visits`, { month: 5, costTiyn: 1, ...body });
      expect((await add({ placeId: place.id })).body).toMatchObject({
        code: 'PLAN.PLACE_TWICE',
        fields: [{ field: 'placeId' }],
      });
      expect((await add({ placeId: closed.id })).body).toMatchObject({
        code: 'PLACE.NOT_UNDER_MANDATE',
        provision: '11-1(2)',
      });
      expect((await add({ placeId: plan.id })).body.code).toBe('PLACE.UNKNOWN');
      expect((await add({ placeId: place.id, month: 13 })).status).toBe(422);
      await expect(
        app.sql('insert into planned_visits (plan_id, place_id, month, cost_tiyn) values ($1, $2, 1, 1)', [
          plan.id,
          place.id,
        ]),
      ).rejects.toMatchObject({ constraint: 'planned_visits_plan_id_place_id_key' });
    });

    it('loses a visit that is taken out', async () => {
      const plan = await makePlan(app, { year });
      const { id } = onlyVisitOf(plan);
      const emptied = await office.delete<PlanView>(`/plans/${plan.id}/visits/${id}`);
      expect(emptied).toMatchObject({ status: 200, body: { visits: [], totalTiyn: 0, version: plan.version + 1 } });
      expect((await office.delete(`/plans/${plan.id}/visits/${id}`)).status).toBe(404);
      expect(await auditOf(plan.id)).toEqual(['plan.create', 'plan.add-visit', 'plan.remove-visit']);
    });

    it('is listed with its sums', async () => {
      const plan = await makePlan(app, { year, amountTiyn: million, visits: [{ costTiyn: 3 }] });
      const { body } = await app.as(['council']).get<Page<PlanSummary>>(`/plans?year=${year}&status=draft`);
      expect(body.items).toEqual([
        expect.objectContaining({ id: plan.id, visitCount: 1, totalTiyn: 3, remainingTiyn: million - 3 }),
      ]);
    });
  });

  describe('an approval', () => {
    it('rests on an adopted decision of the Council about this very plan', async () => {
      const plan = await makePlan(app, { year });
      const another = await makePlan(app, { year });
      const attempt = async (decisionId: string) =>
        (await office.post(`/plans/${plan.id}/approval`, { decisionId })).body;
      const subject = { subjectType: 'visit_plan', subjectId: plan.id } as const;
      const rejected = await decide(app, subject, '2026-03-02', ['against', 'for', 'against']);
      const aboutAnother = await decide(app, { ...subject, subjectId: another.id });
      expect(await attempt(rejected)).toMatchObject({ code: 'COUNCIL.DECISION_REQUIRED', provision: '11-7(2)' });
      expect(await attempt(aboutAnother)).toMatchObject({ code: 'COUNCIL.DECISION_REQUIRED' });
      await expect(
        app.sql(
          `update visit_plans set status = 'approved', decision_id = $2, approved_on = '2026-03-02' where id = $1`,
          [plan.id, rejected],
        ),
      ).rejects.toMatchObject({ constraint: 'visit_plan_needs_council_decision' });
      const approved = await approvePlan(app, plan);
      expect(approved).toMatchObject({ status: 'approved', approvedOn: '2026-03-02' });
      expect(await auditOf(plan.id)).toContain('plan.approve');
    });

    it('is refused over the allotment less the reserve, by the rule and by the database', async () => {
      const plan = await makePlan(app, {
        year,
        amountTiyn: 5 * million,
        reserveTiyn: million,
        visits: [{ costTiyn: 4 * million + 1 }],
      });
      const decisionId = await decide(app, { subjectType: 'visit_plan', subjectId: plan.id });
      const { status, body } = await office.post(`/plans/${plan.id}/approval`, { decisionId });
      expect([status, body.code, body.provision, body.params]).toEqual([
        409,
        'PLAN.OVER_ALLOTMENT',
        '11-7(2)',
        { planned: 4 * million + 1, allowed: 4 * million },
      ]);
      await expect(
        app.sql(
          `update visit_plans set status = 'approved', decision_id = $2, approved_on = '2026-03-02' where id = $1`,
          [plan.id, decisionId],
        ),
      ).rejects.toMatchObject({ constraint: 'plan_must_be_within_allotment' });
    });

    it('is of the plan that the Council voted on, not of one changed since', async () => {
      const plan = await makePlan(app, { year });
      const decisionId = await decide(app, { subjectType: 'visit_plan', subjectId: plan.id });
      app.clock.set('2026-03-03');
      await office.post(`/plans/${plan.id}/visits`, { placeId: place.id, month: 3, costTiyn: 1 });
      const answer = await office.post(`/plans/${plan.id}/approval`, { decisionId });
      expect(answer).toMatchObject({ status: 409, body: { code: 'PLAN.CHANGED_SINCE_VOTE', provision: '11-7(2)' } });
      await expect(
        app.sql(
          `update visit_plans set status = 'approved', decision_id = $2, approved_on = '2026-03-02' where id = $1`,
          [plan.id, decisionId],
        ),
      ).rejects.toMatchObject({ constraint: 'plan_must_be_as_voted_on' });
    });

    it('is refused when a place has closed since it was planned', async () => {
      const closing = await makePlace(app);
      const plan = await makePlan(app, { year, visits: [{ placeId: closing.id }] });
      await closePlace(app, closing, '2026-03-01');
      expect((await approve(plan)).body).toMatchObject({ code: 'PLACE.NOT_UNDER_MANDATE', provision: '11-1(2)' });
    });

    it('supersedes the edition that was in force, and a year never has two', async () => {
      const first = await makeApprovedPlan(app, { year });
      const copied = await office.post<PlanView>('/plans', { year, copyFrom: first.id });
      expect(copied).toMatchObject({ status: 201, body: { edition: 2, visitCount: 1, totalTiyn: first.totalTiyn } });
      await approvePlan(app, copied.body);
      expect((await office.get<PlanView>(`/plans/${first.id}`)).body.status).toBe('superseded');
      const inForce = await office.get<Page<PlanSummary>>(`/plans?year=${year}&status=approved`);
      expect(inForce.body.items.map(({ id }) => id)).toEqual([copied.body.id]);
      await expect(
        app.sql(`update visit_plans set status = 'approved' where id = $1`, [first.id]),
      ).rejects.toMatchObject({ constraint: 'approved_plan_is_fixed' });
    });
  });

  describe('an approved plan', () => {
    it('changes by a new edition only', async () => {
      const plan = await makeApprovedPlan(app, { year });
      const { id } = onlyVisitOf(plan);
      const answers = [
        await office.post(`/plans/${plan.id}/visits`, { placeId: place.id, month: 3, costTiyn: 1 }),
        await office.delete(`/plans/${plan.id}/visits/${id}`),
        await approve(plan),
      ];
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
        answers.map(() => [409, 'STATE.NOT_ALLOWED']),
      );
      const byHand: [string, unknown[]][] = [
        ['delete from planned_visits where id = $1', [id]],
        ['update planned_visits set cost_tiyn = 0 where id = $1', [id]],
        ['insert into planned_visits (plan_id, place_id, month, cost_tiyn) values ($1, $2, 1, 1)', [plan.id, place.id]],
        ['update visit_plans set edition = 9 where id = $1', [plan.id]],
      ];
      for (const [query, params] of byHand) {
        await expect(app.sql(query, params)).rejects.toMatchObject({ constraint: 'approved_plan_is_fixed' });
      }
      await expect(app.sql('delete from visit_plans where id = $1', [plan.id])).rejects.toMatchObject({
        constraint: 'visit_plans_never_deleted',
      });
    });

    it('is not written into the database past its draft', async () => {
      await makeAllotment(app, { year });
      const decisionId = await decide(app, { subjectType: 'visit_plan', subjectId: place.id });
      await expect(
        app.sql(
          `insert into visit_plans (year, edition, status, decision_id, approved_on, changed_at, created_at)
           values ($1, 1, 'approved', $2, '2026-03-02', now(), now())`,
          [year, decisionId],
        ),
      ).rejects.toMatchObject({ constraint: 'approved_plan_is_fixed' });
    });
  });

  it('are the business of the office, the Ombudsman and the Council alone: visits are unannounced', async () => {
    const plan = await makePlan(app, { year });
    for (const client of [app.as(['participant']), app.as(['authority']), app.as(['administrator'])]) {
      expect((await client.get(`/plans/${plan.id}`)).status).toBe(403);
      expect((await client.get('/plans')).status).toBe(403);
      expect((await client.get(`/allotments/${year}`)).status).toBe(403);
    }
    expect((await app.anonymous.get('/plans')).status).toBe(401);
    expect((await app.as(['council']).post('/plans', { year })).status).toBe(403);
    expect((await app.as(['council']).get<PlanView>(`/plans/${plan.id}`)).body.actions).toEqual([]);
  });

  it('are created once for one Idempotency-Key', async () => {
    await makeAllotment(app, { year });
    const post = () => office.post('/plans', { year }, { idempotencyKey: `plan-of-${year}` });
    const [first, again] = [await post(), await post()];
    expect(again.body.id).toBe(first.body.id);
  });
});
