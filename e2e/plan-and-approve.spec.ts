import { readFileSync, writeFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import type { AgendaItemView } from '@shared/council/session.contract';
import type { Page as List } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import type { PlanRunView } from '@shared/plans/plan-run.contract';
import type { PlannedVisitView, PlanView } from '@shared/plans/plan.contract';
import type { ChangePrice } from '@shared/plans/pricing.contract';
import type { DemonstrationAccount } from '@tools/play/accounts-file';
import { demonstrationPlaces, placesCsv } from '@tools/demonstration';
import { demonstrationBins } from '@tools/demonstration/identifiers';
import { expect, type Page, test } from './journey';
import type { People } from './people';
import { expectReadable } from './readable';

/** The day in Almaty, as the platform counts it. */
const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
const year = Number(today.slice(0, 4)) + 1;
const opened = { kk: 'Жаңа ашылған балалар үйі', ru: 'Вновь открытый детский дом', en: 'Newly Opened Children’s Home' };

/** What one step leaves for the next: the journey is one. */
const made = { run: '', plan: '', session: '' };

async function read<Body>(api: APIRequestContext, path: string): Promise<Body> {
  const answer = await api.get(`/api/v1${path}`);
  expect(answer.ok(), `GET ${path}`).toBe(true);
  return (await answer.json()) as Body;
}

/** The last part of the address, once it is a record's. */
async function recordOpened(page: Page, folder: string): Promise<string> {
  await expect(page).toHaveURL(new RegExp(`/office/${folder}/[0-9a-f-]{36}$`));
  return page.url().split('/').at(-1) ?? '';
}

/** The list of the country with one place more, and one that holds more people than the register says. */
function nationalList(): string {
  const [first, second] = demonstrationPlaces().filter(({ type }) => type === 'orphanage');
  if (!first || !second) throw new Error('The demonstration has no orphanages.');
  const [bin = ''] = demonstrationBins(1, 70_000 + (Date.now() % 9_000));
  return placesCsv([
    { ...first, bin, nameKk: opened.kk, nameRu: opened.ru, nameEn: opened.en },
    { ...second, capacity: second.capacity + 11 },
  ]);
}

/** A visit and a month to which it cannot be moved: the planner leaves hardly any money, and a trip of its own costs some. */
async function findRefusedMove(
  api: APIRequestContext,
  plan: PlanView,
): Promise<{ visit: PlannedVisitView; month: number }> {
  for (const visit of plan.visits.slice(0, 40)) {
    for (let month = 1; month <= 12; month += 1) {
      if (month === visit.month) continue;
      const answer = await api.post(`/api/v1/plans/${plan.id}/pricing`, { data: { placeId: visit.place.id, month } });
      expect(answer.ok()).toBe(true);
      const price = (await answer.json()) as ChangePrice;
      if (price.broken.some(({ forbids }) => forbids)) return { visit, month };
    }
  }
  throw new Error('Every visit of the plan may be moved anywhere.');
}

/** Five of the Council: a quorum. */
const council = (people: People): DemonstrationAccount[] => [
  people.role('ombudsman'),
  ...[0, 1, 2, 3].map((index) => people.role('council', index)),
];

test.describe.configure({ mode: 'serial' });

test.describe('From the national list to an approved plan', () => {
  test('the office sees what an import changes before it is made', async ({ enter, people }, testInfo) => {
    const page = await enter(people.role('office'));
    const file = testInfo.outputPath('national-list.csv');
    writeFileSync(file, nationalList());
    await page.goto('/office/places');
    await page.getByRole('link', { name: 'Import from a file' }).click();
    await page.getByLabel('CSV or XLSX file').setInputFiles(file);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await expect(page.getByRole('button', { name: 'New: 1', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Changed: 1', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Refused: 0', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Changed: 1', exact: true }).click();
    await expect(page.getByRole('table').getByText('will be').first(), 'the old value and the new').toBeVisible();
    await expectReadable(page);
    const api = await people.requestsOf(people.role('office'), 'en');
    const search = `/places?q=${encodeURIComponent(opened.en)}`;
    expect((await read<List<PlaceView>>(api, search)).items, 'nothing is imported by looking').toEqual([]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
    expect((await read<List<PlaceView>>(api, search)).items).toHaveLength(1);
  });

  test('it sees first who is owed a visit, and records the money of the coming year', async ({ enter, people }) => {
    const page = await enter(people.role('office'));
    await page.goto('/office/overdue');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('img').first()).toBeVisible();
    await expectReadable(page);
    await page.goto(`/office/allotments/${year}`);
    await page.getByLabel('Sum, tenge').first().fill('48 000 000');
    await page.getByLabel('Reserve, tenge').fill('5 000 000');
    await expectReadable(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page).toHaveURL('/office/allotments');
    await expect(page.getByRole('link', { name: `Change the money of ${year}` })).toBeVisible();
    await expectReadable(page);
  });

  test('a run of the planner is watched, stopped and kept, and says what must slip', async ({ enter, people }) => {
    const page = await enter(people.role('office'));
    await page.goto('/office/plan-runs/new');
    await page.getByLabel('First year').selectOption(String(year));
    await page.getByLabel('How many years').selectOption('2');
    await page.getByLabel('Longest search, seconds').fill('90');
    await expectReadable(page);
    await page.getByRole('button', { name: 'Start the run' }).click();
    made.run = await recordOpened(page, 'plan-runs');
    await expect(page.getByRole('heading', { name: 'How the search went' })).toBeVisible();
    await expect(page.getByText('No plan within this money can do better than')).toBeVisible();
    await page.getByRole('button', { name: 'Stop and keep the best plan' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Stopped, the best plan kept' })).toBeVisible();
    await expectReadable(page);
    await page.getByRole('link', { name: 'What must slip' }).click();
    await expect(page.getByRole('table', { name: 'Places that must slip' }).getByRole('row').nth(1)).toBeVisible();
    await expectReadable(page);
    const run = await read<PlanRunView>(await people.requestsOf(people.role('office'), 'en'), `/plan-runs/${made.run}`);
    expect(run.outcome?.late, 'money is short').toBeGreaterThan(0);
    expect(run.yearly.every(({ plannedTiyn, availableTiyn }) => (plannedTiyn ?? 0) <= availableTiyn)).toBe(true);
  });

  test('its year becomes a draft, in which a change by hand is priced before it is made', async ({ enter, people }) => {
    const page = await enter(people.role('office'));
    await page.goto(`/office/plan-runs/${made.run}?tab=adoption`);
    await page.getByRole('button', { name: `Adopt ${year} into a draft` }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Adopt ${year} into a draft` })
      .click();
    made.plan = await recordOpened(page, 'plans');
    await expect(page.getByText('Draft').first()).toBeVisible();
    await expectReadable(page);
    const api = await people.requestsOf(people.role('office'), 'en');
    const plan = await read<PlanView>(api, `/plans/${made.plan}`);
    expect(plan.runId).toBe(made.run);
    expect(plan.visitCount).toBeGreaterThan(100);

    const { visit, month } = await findRefusedMove(api, plan);
    await page.goto(`/office/plans/${made.plan}?tab=visits&month=${visit.month}&region=${visit.place.regionIso}`);
    await page.getByRole('button', { name: `Change: ${visit.place.name.en}`, exact: true }).click();
    const change = page.getByRole('region', { name: visit.place.name.en, exact: true });
    await change.getByLabel('Month').selectOption(String(month));
    await expect(change.getByText('Refused:').first()).toBeVisible();
    await expectReadable(page);
    await change.getByLabel('Month').selectOption({ label: 'Take out of the plan' });
    await expect(change.getByText('All limits are kept.')).toBeVisible();
    await change.getByRole('button', { name: 'Take it out' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'The visit is out of the plan.' })).toBeVisible();
    const changed = await read<PlanView>(api, `/plans/${made.plan}`);
    expect(changed.visits.map(({ id }) => id)).not.toContain(visit.id);
    expect(changed.totalTiyn).toBeLessThan(plan.totalTiyn);
    for (const tab of ['trips', 'differences', 'surprise', 'documents']) {
      await page.goto(`/office/plans/${made.plan}?tab=${tab}`);
      await expect(page.getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
      await expectReadable(page);
    }
  });

  test('the Council decides on the plan, and it comes into force', async ({ enter, people }) => {
    const office = people.role('office');
    const page = await enter(office);
    const api = await people.requestsOf(office, 'en');
    await page.goto('/office/council/sessions/new');
    await page.getByRole('button', { name: 'Convene', exact: true }).click();
    made.session = await recordOpened(page, 'council/sessions');
    await page.goto(`/office/plans/${made.plan}`);
    await page.locator(`a[href*="/sessions/${made.session}/agenda/new"]`).click();
    await page.getByLabel('Matter').fill(`Plan of visits for ${year}`);
    await page.getByRole('button', { name: 'Put on the agenda' }).click();
    await expect(page.getByRole('heading', { name: `1. Plan of visits for ${year}` })).toBeVisible();

    const members = council(people);
    const [first, ...others] = members as [DemonstrationAccount, ...DemonstrationAccount[]];
    for (const { name } of members) await page.getByRole('checkbox', { name }).check();
    await page.getByRole('button', { name: 'Save who is present' }).click();
    const voter = await enter(first);
    await voter.goto(`/office/plans/${made.plan}`);
    await expect(voter.getByRole('heading', { level: 1 })).toContainText(String(year));
    await voter.goto(`/office/council/sessions/${made.session}`);
    await voter.getByRole('button', { name: 'For', exact: true }).click();
    await voter.getByRole('button', { name: 'Cast the vote' }).click();
    await expect(voter.getByRole('status').filter({ hasText: 'You have voted' })).toBeVisible();
    const { agenda } = await read<{ agenda: AgendaItemView[] }>(api, `/council/sessions/${made.session}`);
    for (const account of others) {
      const theirs = await people.requestsOf(account, 'en');
      const vote = await theirs.post(`/api/v1/council/agenda-items/${agenda[0]?.id}/votes`, {
        data: { choice: 'for' },
      });
      expect(vote.ok()).toBe(true);
    }
    await page.reload();
    await page.getByRole('button', { name: 'Count the votes' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Count the votes' }).click();
    await expect(page.getByText('Adopted').first()).toBeVisible();

    await page.goto(`/office/plans/${made.plan}`);
    await page.getByRole('button', { name: 'Approve with the Council’s decision' }).click();
    const question = page.getByRole('dialog');
    await question.getByLabel('Adopted decision of the Council').selectOption({ index: 1 });
    await question.getByRole('button', { name: 'Approve with the Council’s decision' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'The plan is approved.' })).toBeVisible();
    await expect(page.getByText('In force').first()).toBeVisible();
    await expectReadable(page);
  });

  test('what is in force is read on paper and goes into calendars', async ({ enter, people }, testInfo) => {
    const api = await people.requestsOf(people.role('council'), 'kk');
    const paper = await api.get(`/api/v1/plans/${made.plan}/document?language=kk`);
    expect(paper.headers()['content-type']).toContain('application/pdf');
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');

    const page = await enter(people.role('office'));
    await page.goto(`/office/plans/${made.plan}?tab=documents`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Calendar (iCalendar)' }).click(),
    ]);
    const file = testInfo.outputPath('plan.ics');
    await download.saveAs(file);
    const calendar = readFileSync(file, 'utf8');
    expect(calendar.startsWith('BEGIN:VCALENDAR')).toBe(true);
    const { visitCount } = await read<PlanView>(api, `/plans/${made.plan}`);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(visitCount);
    await expectReadable(page);
  });

  test('a plan over the money is refused, even with a decision of the Council', async ({ people }) => {
    const api = await people.requestsOf(people.role('office'), 'en');
    const post = async <Body>(path: string, data: object, by = api): Promise<Body> => {
      const answer = await by.post(`/api/v1${path}`, { data });
      expect(answer.ok(), `POST ${path}`).toBe(true);
      return (await answer.json()) as Body;
    };
    const copy = await post<PlanView>('/plans', { year, copyFrom: made.plan });
    const planned = new Set(copy.visits.map(({ place }) => place.id));
    const { items } = await read<List<PlaceView>>(api, '/places?due=never&limit=200');
    const place = items.find(({ id }) => !planned.has(id));
    const costTiyn = copy.remainingTiyn + 1;
    const draft = await post<PlanView>(`/plans/${copy.id}/visits`, { placeId: place?.id, month: 6, costTiyn });
    expect(draft.remainingTiyn).toBeLessThan(0);
    const item = await post<AgendaItemView>(`/council/sessions/${made.session}/agenda-items`, {
      ...{ title: `Plan of visits for ${year}, changed`, subjectType: 'visit_plan', subjectId: draft.id },
    });
    for (const account of council(people)) {
      const theirs = await people.requestsOf(account, 'en');
      await post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' }, theirs);
    }
    const decision = await post<{ id: string }>(`/council/agenda-items/${item.id}/decision`, {});
    const answer = await api.post(`/api/v1/plans/${draft.id}/approval`, { data: { decisionId: decision.id } });
    expect(answer.status()).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'PLAN.OVER_ALLOTMENT', provision: '11-7(2)' });
    expect((await read<PlanView>(api, `/plans/${made.plan}`)).status, 'the plan in force stays').toBe('approved');
  });

  test('an authority finds no trace of any visit to come', async ({ enter, people }) => {
    const office = await people.requestsOf(people.role('office'), 'en');
    const plan = await read<PlanView>(office, `/plans/${made.plan}`);
    const names = plan.visits.flatMap(({ place }) => [place.name.kk, place.name.ru, place.name.en]);
    const placeId = plan.visits[0]?.place.id ?? '';
    const account = people.authority('MIA-PC');
    const api = await people.requestsOf(account, 'ru');
    const addresses = [
      ...['plans', 'plan-runs', 'planning-settings', 'planning-settings/history', 'allotments', 'budget'],
      ...['visit-proposals', 'visit-proposals/candidates', 'overdue', 'overdue/forecast', 'overdue/places'],
      ...['places', 'places/doubles', 'places/export?format=csv', 'trip-areas', 'legal-bases'],
      ...[`allotments/${year}`, `budget/${year}`, `budget/${year}/rows?kind=planned`],
      ...[`places/${placeId}`, `places/${placeId}/history`, `dossiers/${placeId}`],
      ...['', '/differences', '/surprise', '/document', '/calendar'].map((part) => `plans/${made.plan}${part}`),
      ...['', '/visits', '/slipping', '/comparison', '/export'].map((part) => `plan-runs/${made.run}${part}`),
      `council/sessions/${made.session}`,
    ];
    for (const address of addresses) {
      const answer = await api.get(`/api/v1/${address}`);
      expect([403, 404], `${address} answered ${answer.status()}`).toContain(answer.status());
      const said = await answer.text();
      expect(names.filter((name) => said.includes(name))).toEqual([]);
    }

    const page = await enter(account, 'ru');
    for (const path of ['home', 'dispatches', 'plans', `plans/${made.plan}`, 'plan-runs', 'overdue', 'allotments']) {
      await page.goto(`/office/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const said = (await page.locator('body').textContent()) ?? '';
      expect(said).not.toContain(String(plan.id));
      expect(names.filter((name) => said.includes(name))).toEqual([]);
      await expect(page.locator('a[href*="plan"], a[href*="allotments"], a[href*="overdue"]')).toHaveCount(0);
    }
  });

  for (const [topic, paths] of Object.entries({
    'places and what is owed': ['overdue', 'places', 'legal-bases', 'trip-areas', 'dossiers/:place', 'places/:place'],
    'plans and their money': ['plans', 'plans/:plan', 'plan-runs', 'plan-runs/:run', 'planning-settings', 'allotments'],
  })) {
    test(`in Kazakh everybody can read the pages of ${topic}`, async ({ enter, people }) => {
      test.slow();
      const api = await people.requestsOf(people.role('council'), 'kk');
      const { visits } = await read<PlanView>(api, `/plans/${made.plan}`);
      const page = await enter(people.role('council'), 'kk');
      const ids = { place: visits[0]?.place.id ?? '', plan: made.plan, run: made.run };
      for (const path of paths) {
        await page.goto(`/office/${path.replace(/:(place|plan|run)/, (_, of: keyof typeof ids) => ids[of])}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectReadable(page);
      }
    });
  }
});
