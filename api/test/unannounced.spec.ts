import { hasPermission } from '@shared/permissions';
import type { PlanView } from '@shared/plans/plan.contract';
import type { VisitProposalView } from '@shared/visit-proposals/visit-proposal.contract';
import { type Route, RouteTable } from '../src/platform/http';
import { type Answer, type Client, type TestApp, testApp } from './app';
import { makeComplaint } from './make/complaints';
import { decide } from './make/council';
import { makeReadyGroup } from './make/groups';
import { made } from './make/made';
import { makePlace } from './make/places';
import { makeApprovedPlan, makePlan } from './make/plans';
import { makeDispatch, type SentReport } from './make/recommendations';
import { makeCarriedOutVisit, makeVisit } from './make/visits';

const absent = '00000000-0000-4000-8000-000000000000';
const words = ['Алдағы бару орны', 'future', '2026', 'KZ-75'];

/**
 * 11-7(2): visits come unannounced. What an authority, or anybody without an account, may read is asked twice:
 * before anything is planned at its place, and after a plan, a group, a prepared visit, a special visit and one against
 * persecution. The answers are the same to the byte.
 */
describe('a visit to come leaves no trace for the authority of the place', () => {
  let app: TestApp;
  let sent: SentReport;
  let before: ReadonlyMap<string, string>;
  let after: ReadonlyMap<string, string>;
  let born: readonly string[];
  const routes = () => app.nest.get(RouteTable, { strict: false }).routes();
  const readable = () => routes().filter(({ method }) => method === 'GET');
  const office = () => app.as(['office']);

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    sent = await makeDispatch(app);
    const place = await makePlace(app, { authorityId: sent.authorityId, nameKk: 'Алдағы бару орны' });
    const past = await makeCarriedOutVisit(app, { group: { placeId: place.id } });
    const known = await everyId(app);
    before = await everything(known);
    await planAVisitTo(place.id, past.id);
    born = (await everyId(app)).filter((id) => !known.includes(id));
    after = await everything(known);
  }, 120_000);
  afterAll(() => app.close());

  /** In the plan and in the next draft, with a group and a prepared visit, in a planner's run, and for each cause between plans. */
  async function planAVisitTo(placeId: string, basisVisitId: string): Promise<void> {
    const reserve = { year: 2026, reserveTiyn: 500_000_000 };
    const plan = await makeApprovedPlan(app, { ...reserve, visits: [{ placeId, month: 6 }] });
    await makePlan(app, { visits: [{ placeId, month: 9 }] });
    await makeReadyGroup(app, {
      placeId,
      plannedVisitId: plan.visits[0]?.id,
      startsOn: '2026-06-10',
      endsOn: '2026-06-11',
    });
    await makeVisit(app, { group: { placeId, startsOn: '2026-04-10', endsOn: '2026-04-10' } });
    const message = await makeComplaint(app, { kind: 'message', concernsTorture: true, placeId });
    const proposals = [
      { kind: 'special', placeId, complaintIds: [message.id], costTiyn: 1 },
      {
        kind: 'interim',
        placeId,
        basisVisitId,
        interimPurposes: ['prevent_persecution'],
        costTiyn: 1,
        grounds: 'They are threatened',
      },
    ];
    for (const body of proposals) {
      const { id } = made(await office().post<VisitProposalView>('/visit-proposals', body));
      const decisionId = await decide(app, { subjectType: 'visit_proposal', subjectId: id });
      made(await office().post(`/visit-proposals/${id}/decision`, { decisionId }));
    }
    made(
      await office().post('/plan-runs', {
        fromYear: 2027,
        years: 1,
        milliseconds: 300,
        assumed: [{ year: 2027, amountTiyn: 10_000_000 }],
      }),
    );
    made(await office().get<PlanView>(`/plans/${plan.id}`));
  }

  /** Every answer that the authority and nobody in particular get, by who asks and what: with every id that there was, and with filters. */
  async function everything(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const answers = new Map<string, string>();
    const clients: readonly (readonly [string, Client])[] = [
      ['authority', sent.as],
      ['nobody', app.anonymous],
    ];
    for (const [name, client] of clients) {
      for (const route of readable()) {
        for (const path of addressesOf(route, ids)) answers.set(`${name} ${path}`, bytesOf(await ask(client, path)));
      }
    }
    return answers;
  }

  it('in any list, record, search, count, file or export', () => {
    expect(after.size).toBe(before.size);
    for (const [question, answer] of before) expect([question, after.get(question)]).toEqual([question, answer]);
  });

  it('and walks routes that really answer', () => {
    const read = [...before].filter(
      ([question, answer]) => question.startsWith('authority') && answer.startsWith('200'),
    );
    expect(read.map(([question]) => question)).toEqual(
      expect.arrayContaining(['authority /api/v1/dispatches', `authority /api/v1/dispatches/${sent.dispatchId}`]),
    );
  });

  it('without one answer that only says: too many questions', () => {
    const refused = [...before, ...after].filter(([, answer]) => answer.startsWith('429'));
    expect(refused).toEqual([]);
  });

  it('where the address names what was made since: it is as absent as what never was', async () => {
    expect(born.length).toBeGreaterThan(20);
    const asked = readable().filter((route) => filled(route, absent) !== filled(route, ''));
    for (const route of asked) {
      for (const id of born) {
        const [real, none] = [await ask(sent.as, filled(route, id)), await ask(sent.as, filled(route, absent))];
        expect([route.path, unaddressed(real)]).toEqual([route.path, unaddressed(none)]);
      }
    }
  }, 120_000);

  it('nor in what it may write: every other route is closed, or answers of this as of what never was', async () => {
    for (const route of routes().filter(({ method, path }) => method !== 'GET' && path.includes(':'))) {
      if (route.access !== 'public' && route.access !== 'signed-in' && !hasPermission(['authority'], route.access))
        continue;
      for (const id of born.slice(0, 40)) {
        const send = (to: string) => write(sent.as, route, filled(route, to));
        const [real, none] = [await send(id), await send(absent)];
        expect([route.path, unaddressed(real)]).toEqual([route.path, unaddressed(none)]);
      }
    }
  });

  it('nor in the order of ids: none tells when it was made', async () => {
    const ordered = await app.sql(
      `select table_name from information_schema.columns where column_default like '%uuidv7%' or column_default like '%uuid_generate_v1%'`,
    );
    expect(ordered).toEqual([]);
    for (const id of born) expect(id.charAt(14)).toBe('4');
  });
});

/** Every id of every table, whatever it is the id of. */
async function everyId(app: TestApp): Promise<string[]> {
  const tables = await app.sql<{ name: string }>(
    `select quote_ident(c.table_name) as name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'id' and c.data_type = 'uuid'
     order by 1`,
  );
  const ids = new Set<string>();
  for (const { name } of tables) {
    for (const { id } of await app.sql<{ id: string }>(`select id from ${name} order by id`)) ids.add(id);
  }
  return [...ids];
}

function addressesOf(route: Route, ids: readonly string[]): string[] {
  if (route.path.includes(':')) return [...new Set([...ids, absent].map((id) => filled(route, id)))];
  const searches = words.map((word) => `q=${encodeURIComponent(word)}`);
  return [
    route.path,
    ...['limit=200', 'year=2026', 'status=approved', ...searches].map((query) => `${route.path}?${query}`),
  ];
}

/** Years and codes stay what they are asked by; every other name is an id. */
const filled = ({ path }: Route, id: string): string =>
  path
    .replace(/:year\b/g, '2026')
    .replace(/:code\b/g, 'council_regulation')
    .replace(/:\w+/g, id);

const options = { headers: { 'x-correlation-id': 'the-same-for-all' } };
const ask = (client: Client, path: string): Promise<Answer<unknown>> => client.get(path, options);

function write(client: Client, { method }: Route, path: string): Promise<Answer<unknown>> {
  if (method === 'DELETE') return client.delete(path, options);
  return client[method.toLowerCase() as 'post' | 'put' | 'patch'](path, {}, { ...options, ifMatch: 1 });
}

/** Status, headers and body; the hour, and how often somebody has asked, are the request's own. */
function bytesOf({ status, headers, text }: Answer<unknown>): string {
  const told = Object.entries(headers).filter(([name]) => name !== 'date' && !name.startsWith('x-ratelimit'));
  return `${status} ${JSON.stringify(told)} ${text}`;
}

/** A problem document repeats the address that it was asked by. */
const unaddressed = (answer: Answer<unknown>): string =>
  bytesOf(answer).replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID');
