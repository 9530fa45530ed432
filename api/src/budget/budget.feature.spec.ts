import type {
  BudgetKind,
  BudgetOverview,
  BudgetRow,
  BudgetYear,
  SpendingRecorded,
} from '@shared/budget/budget.contract';
import type { SpendingSubject } from '@shared/budget/budget.contract';
import type { Page } from '@shared/page';
import type { PlanView } from '@shared/plans/plan.contract';
import type { Problem } from '@shared/problem';
import type { PlaceView } from '@shared/places/place.contract';
import type { VisitProposalView } from '@shared/visit-proposals/visit-proposal.contract';
import { type TestApp, testApp } from '../../test/app';
import { makeComplaint } from '../../test/make/complaints';
import { decide } from '../../test/make/council';
import { decideGroup, freezeGroup, makeGroup, makeParticipants } from '../../test/make/groups';
import { made } from '../../test/make/made';
import { makePlace } from '../../test/make/places';
import { approvePlan, makePlan } from '../../test/make/plans';
import { makeTripArea } from '../../test/make/trip-areas';
import { makeStartedVisit } from '../../test/make/visits';

jest.setTimeout(120_000);

describe('The budget of visits (11-7(2))', () => {
  let app: TestApp;
  let places: PlaceView[];
  let plan: PlanView;
  /** The edition that takes its place. */
  let next: PlanView;
  let proposal: VisitProposalView;

  const office = () => app.as(['office']);
  const overview = async (year = 2026) => made(await office().get<BudgetOverview>(`/budget/${year}`));
  const fund = async (name: 'plan' | 'reserve') => (await overview()).funds.find((each) => each.fund === name);
  const rows = async (kind: BudgetKind, more = '') =>
    made(await office().get<Page<BudgetRow>>(`/budget/2026/rows?kind=${kind}${more}`)).items;
  const spend = (body: object, year = 2026) =>
    office().post<SpendingRecorded & Problem>(`/budget/${year}/spendings`, {
      amountTiyn: 40,
      spentOn: app.clock.today(),
      ...body,
    });
  const reverse = (id: string, reason = 'Entered twice') =>
    office().post<SpendingRecorded & Problem>(`/spendings/${id}/reversal`, { reason });
  const visitTo = (at: number, of = plan) => {
    const id = of.visits.find(({ place }) => place.id === places[at]?.id)?.id;
    if (!id) throw new Error('not planned');
    return id;
  };
  const traces = async () =>
    (
      await app.sql<{ what: string }>(
        `select detail->>'what' as what from audit_entries where action = 'budget.read' order by seq`,
      )
    ).map(({ what }) => what);

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    const area = await makeTripArea(app, { tripCostTiyn: 700, nameEn: 'Zone' });
    places = [];
    for (const name of ['Alpha', 'Beta', 'Gamma']) {
      const names = { nameKk: name, nameRu: name, nameEn: name };
      places.push(await makePlace(app, { ...names, tripAreaId: area.id }));
    }
    const visits = places.map(({ id }, at) => ({ placeId: id, month: at < 2 ? 3 : 5, costTiyn: 100 }));
    plan = await approvePlan(app, await makePlan(app, { amountTiyn: 10_000, reserveTiyn: 1_000, visits }));
    const placeId = (await makePlace(app)).id;
    const message = await makeComplaint(app, { kind: 'message', concernsTorture: true, placeId });
    const body = { kind: 'special', placeId, complaintIds: [message.id], costTiyn: 300 };
    const { id } = made(await office().post<VisitProposalView>('/visit-proposals', body));
    const decisionId = await decide(app, { subjectType: 'visit_proposal', subjectId: id });
    proposal = made(await office().post<VisitProposalView>(`/visit-proposals/${id}/decision`, { decisionId }));
  });
  afterAll(() => app.close());

  it('has what is allotted by source, and of the plan in force what is planned: its visits and their trips', async () => {
    const { parts, planId, actions } = await overview();
    expect([parts.length, planId, actions]).toEqual([1, plan.id, [{ name: 'record-spending', allowed: true }]]);
    expect(await fund('plan')).toMatchObject({ allottedTiyn: 9_000, plannedTiyn: plan.totalTiyn, committedTiyn: 0 });
    expect(await fund('reserve')).toMatchObject({ allottedTiyn: 1_000, plannedTiyn: 0, committedTiyn: 300 });
    const planned = await rows('planned');
    expect(
      planned.map(({ subject, month, amountTiyn, place, trips }) => [
        subject,
        month,
        amountTiyn,
        place?.name.en ?? trips?.area.en,
        trips?.count ?? null,
      ]),
    ).toEqual([
      ['planned_visit', 3, 100, 'Alpha', null],
      ['planned_visit', 3, 100, 'Beta', null],
      ['trips', 3, 700 * (planned[2]?.trips?.count ?? 0), 'Zone', Math.ceil(2 / plan.tripPlaces)],
      ['planned_visit', 5, 100, 'Gamma', null],
      ['trips', 5, 700, 'Zone', 1],
    ]);
    expect(planned.reduce((sum, { amountTiyn }) => sum + amountTiyn, 0)).toBe(plan.totalTiyn);
  });

  it('is committed where a group is drawn, with the trip, until something is spent on it', async () => {
    await makeParticipants(app, 4);
    const [alpha, beta] = [visitTo(0), visitTo(1)];
    await freezeGroup(app, { placeId: places[1]?.id, plannedVisitId: beta });
    expect(await fund('plan')).toMatchObject({ committedTiyn: 0 });
    const group = await makeGroup(app, { placeId: places[0]?.id, plannedVisitId: alpha });
    expect(await fund('plan')).toMatchObject({ committedTiyn: 800, remainingTiyn: 8_200 });
    await decideGroup(app, group.id);
    expect((await rows('committed', '&fund=plan')).map(({ amountTiyn }) => amountTiyn)).toEqual([100, 700]);
    const { id } = made(await spend({ plannedVisitId: alpha, note: 'Fuel' }));
    expect(await fund('plan')).toMatchObject({ committedTiyn: 0, spentTiyn: 40, remainingTiyn: 8_960 });
    made(await reverse(id));
    expect(await fund('plan')).toMatchObject({ committedTiyn: 800, spentTiyn: 0 });
  });

  it('stays committed and spent when another edition takes the place of the plan', async () => {
    made(await spend({ plannedVisitId: visitTo(0), amountTiyn: 90 }));
    made(await spend({ plannedVisitId: visitTo(2), amountTiyn: 5 }));
    next = made(await office().post<PlanView>('/plans', { year: 2026, copyFrom: plan.id }));
    const before = await fund('plan');
    await approvePlan(app, next);
    expect(await fund('plan')).toEqual(before);
  });

  it('takes adopted proposals from the reserve until something is spent on them', async () => {
    expect((await rows('committed', '&fund=reserve')).map(({ id }) => id)).toEqual([proposal.id]);
    const { id } = made(await spend({ proposalId: proposal.id, amountTiyn: 250 }));
    expect(await fund('reserve')).toMatchObject({ committedTiyn: 0, spentTiyn: 250, remainingTiyn: 750, overTiyn: 0 });
    expect((await rows('spent', '&fund=reserve')).map((row) => [row.id, row.place?.id])).toEqual([
      [id, proposal.place.id],
    ]);
  });

  it('records what was spent over the allotment, and says so', async () => {
    const { id } = made(await spend({ proposalId: proposal.id, amountTiyn: 900 }));
    expect(await fund('reserve')).toMatchObject({ spentTiyn: 1_150, remainingTiyn: -150, overTiyn: 150 });
    made(await reverse(id));
    expect(await fund('reserve')).toMatchObject({ spentTiyn: 250, overTiyn: 0 });
    const spent = await rows('spent', '&fund=reserve');
    const said = new Map(spent.map(({ amountTiyn, spending }) => [amountTiyn, spending]));
    expect([...said.keys()].sort((a, b) => a - b)).toEqual([-900, 250, 900]);
    expect(said.get(-900)).toMatchObject({ reversesId: id, note: 'Entered twice' });
    expect([-900, 900, 250].map((tiyn) => said.get(tiyn)?.actions[0]?.allowed)).toEqual([false, false, true]);
  });

  it('names one visit of its year, and what the Council decided where it decided', async () => {
    const ofOne = { status: 422, body: { code: 'BUDGET.SPENDING_NAMES_ONE_VISIT', provision: '11-7(2)' } };
    expect(await spend({})).toMatchObject(ofOne);
    expect(await spend({ proposalId: proposal.id, plannedVisitId: visitTo(0) })).toMatchObject(ofOne);
    const draft = await makePlan(app, { year: 2027 });
    const other = { status: 422, body: { code: 'BUDGET.NOT_OF_THE_YEAR' } };
    expect(await spend({ plannedVisitId: draft.visits[0]?.id })).toMatchObject(other);
    const unknown = await spend({ visitId: proposal.id });
    expect([unknown.body.code, unknown.body.fields?.[0]?.field]).toEqual(['RECORD.REFERENCE_MISSING', 'visitId']);
    const special = await makeStartedVisit(app, {
      group: { placeId: places[2]?.id, plannedVisitId: visitTo(2, next) },
    });
    expect(await spend({ visitId: special.id })).toMatchObject({ body: { code: 'BUDGET.DECISION_MUST_BE_NAMED' } });
    const undecided = await makeStartedVisit(app);
    made(await spend({ visitId: undecided.id, amountTiyn: 3 }));
    expect((await rows('spent')).find(({ subject }) => subject === 'visit')).toMatchObject({
      fund: 'plan',
      amountTiyn: 3,
    });
  });

  it('takes no day to come, none before its year, and no year without money', async () => {
    const plannedVisitId = visitTo(0);
    expect(await spend({ plannedVisitId, spentOn: '2026-03-03' })).toMatchObject({
      body: { code: 'REQUEST.DATE_IN_THE_FUTURE' },
    });
    expect(await spend({ plannedVisitId, spentOn: '2025-12-31' })).toMatchObject({
      body: { code: 'BUDGET.DAY_BEFORE_THE_YEAR' },
    });
    expect(await spend({ plannedVisitId }, 2040)).toMatchObject({
      status: 409,
      body: { code: 'BUDGET.ALLOTMENT_MISSING', provision: '11-7(2)' },
    });
    expect((await office().get('/budget/2040')).status).toBe(404);
    expect((await office().get('/budget/2040/rows?kind=spent')).status).toBe(404);
  });

  it('reverses an entry once and a reversal never', async () => {
    const { id } = made(await spend({ proposalId: proposal.id, amountTiyn: 7 }));
    expect((await reverse(id, ' ')).body.fields?.[0]?.field).toBe('reason');
    const reversal = made(await reverse(id));
    expect(await reverse(id)).toMatchObject({ status: 409, body: { code: 'BUDGET.REVERSED_ALREADY' } });
    expect(await reverse(reversal.id)).toMatchObject({ status: 409, body: { code: 'BUDGET.REVERSAL_IS_FINAL' } });
  });

  it('holds in the database as well', async () => {
    const columns =
      'year, planned_visit_id, proposal_id, amount_tiyn, spent_on, note, reverses_id, recorded_by, recorded_at';
    const insert = (values: string) =>
      app.sql(`insert into spendings (${columns}) values (${values}, 'x', '2026-03-02T10:00Z')`);
    const [p, v] = [`'${proposal.id}'`, `'${visitTo(0)}'`];
    const [first] = await app.sql<{ id: string }>(
      `select id from spendings where proposal_id = ${p} and amount_tiyn = 250`,
    );
    const [reversal] = await app.sql<{ id: string; of: string }>(
      `select id, reverses_id as of from spendings where reverses_id is not null limit 1`,
    );
    for (const [values, constraint] of [
      [`2026, ${v}, ${p}, 1, '2026-03-02', null, null`, 'spendings_subject_check'],
      [`2026, null, null, 1, '2026-03-02', null, null`, 'spending_is_of_its_year'],
      [`2027, null, ${p}, 1, '2027-03-02', null, null`, 'spending_is_of_its_year'],
      [`2041, null, ${p}, 1, '2041-03-02', null, null`, 'spending_is_of_its_year'],
      [`2026, null, ${p}, 0, '2026-03-02', null, null`, 'spendings_amount_check'],
      [`2026, null, ${p}, -1, '2026-03-02', null, null`, 'spendings_amount_check'],
      [`2026, null, ${p}, 1, '2026-03-03', null, null`, 'spendings_day_check'],
      [`2026, null, ${p}, 1, '2025-03-03', null, null`, 'spendings_year_check'],
      [`2026, null, ${p}, 1, '2026-03-02', ' ', null`, 'spendings_note_check'],
      [`2026, null, ${p}, -250, '2026-03-02', null, '${first?.id}'`, 'spendings_note_check'],
      [`2026, null, ${p}, -249, '2026-03-02', 'x', '${first?.id}'`, 'reversal_mirrors_its_spending'],
      [`2026, ${v}, null, -250, '2026-03-02', 'x', '${first?.id}'`, 'reversal_mirrors_its_spending'],
      [`2026, null, ${p}, 7, '2026-03-02', 'x', '${reversal?.id}'`, 'reversal_mirrors_its_spending'],
    ] as const) {
      await expect(insert(values)).rejects.toMatchObject({ constraint });
    }
    const again = `insert into spendings (year, planned_visit_id, proposal_id, visit_id, amount_tiyn, spent_on, note, reverses_id, recorded_by, recorded_at)
      select year, planned_visit_id, proposal_id, visit_id, amount_tiyn, spent_on, note, reverses_id, recorded_by, recorded_at
      from spendings where id = '${reversal?.id}'`;
    await expect(app.sql(again)).rejects.toMatchObject({ constraint: 'spendings_reverses_id_key' });
    for (const change of ['update spendings set amount_tiyn = 1', 'delete from spendings', 'truncate spendings']) {
      await expect(app.sql(change)).rejects.toMatchObject({ constraint: 'spendings_append_only' });
    }
    await expect(
      app.sql(
        `insert into spendings (year, visit_id, amount_tiyn, spent_on, recorded_by, recorded_at)
         select 2026, v.id, 1, '2026-03-02', 'x', '2026-03-02T10:00Z'
         from visits v join visit_groups g on g.id = v.group_id where g.planned_visit_id is not null limit 1`,
      ),
    ).rejects.toMatchObject({ constraint: 'spending_names_what_was_decided' });
  });

  it('offers what a spending may name, by any name of the place', async () => {
    const { items } = made(await office().get<Page<SpendingSubject>>('/budget/2026/subjects?q=alph'));
    expect(items).toMatchObject([
      {
        subject: 'planned_visit',
        fund: 'plan',
        month: 3,
        estimatedTiyn: 100,
        spentTiyn: 90,
        place: { id: places[0]?.id },
      },
    ]);
    const all = made(await office().get<Page<SpendingSubject>>('/budget/2026/subjects')).items;
    expect(all.map(({ subject }) => subject).sort()).toEqual([
      ...Array<string>(3).fill('planned_visit'),
      'proposal',
      'visit',
    ]);
    for (const { id, subject } of all) {
      const name = { planned_visit: 'plannedVisitId', proposal: 'proposalId', visit: 'visitId' }[subject];
      made(await reverse(made(await spend({ [name]: id })).id));
    }
  });

  it('is read page by page', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { items, nextCursor }: Page<BudgetRow> = made(
        await office().get<Page<BudgetRow>>(`/budget/2026/rows?kind=spent&limit=2&cursor=${cursor}`),
      );
      seen.push(...items.map(({ id }) => id));
      cursor = nextCursor;
    }
    expect(seen).toEqual((await rows('spent')).map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(6);
  });

  it('leaves a trace where it tells of months to come, and none where it does not', async () => {
    const before = (await traces()).length;
    await overview();
    made(await office().get<BudgetYear[]>('/budget'));
    expect(await traces()).toHaveLength(before);
    await rows('planned');
    await rows('spent');
    await office().get('/budget/2026/subjects');
    expect((await traces()).slice(before)).toEqual(['planned', 'spent', 'subjects']);
    app.clock.set('2027-01-10');
    await rows('planned');
    expect(await traces()).toHaveLength(before + 3);
    app.clock.set('2026-03-02');
    const written = await app.sql<{ detail: string }>(
      `select detail::text from audit_entries where action like 'budget.%' or subject_type = 'spending'`,
    );
    for (const { detail } of written) expect(detail).not.toMatch(/Alpha|Fuel|place/i);
  });

  it('is listed by year, and read by nobody who has nothing to do with plans', async () => {
    const { body } = await app.as(['council']).get<BudgetYear[]>('/budget');
    expect(body.map(({ year }) => year)).toEqual([2027, 2026]);
    expect(body[1]?.funds).toEqual((await overview()).funds);
    expect((await app.as(['ombudsman']).get<BudgetOverview>('/budget/2026')).body.actions).toEqual([]);
    expect((await app.as(['council']).post('/budget/2026/spendings', {})).status).toBe(403);
    for (const role of ['participant', 'authority', 'administrator'] as const) {
      for (const path of ['/budget', '/budget/2026', '/budget/2026/rows?kind=planned', '/budget/2026/subjects']) {
        expect((await app.as([role]).get(path)).status).toBe(403);
      }
    }
  });
});
