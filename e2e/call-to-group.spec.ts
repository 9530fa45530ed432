import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import type { GroupView } from '@shared/groups/group.contract';
import type { Page as List } from '@shared/page';
import type { ApplicationView } from '@shared/participants/application.contract';
import type { PlaceView } from '@shared/places/place.contract';
import type { DemonstrationAccount } from '@tools/play/accounts-file';
import { demonstrationIins } from '@tools/demonstration/identifiers';
import { expect, type Page, test } from './journey';
import { expectReadable } from './readable';

const candidate = 'Жүсіпова Мадина Ерланқызы';
const titleRu = 'Отбор врачей для групп посещений';
/** The day in Almaty, as the platform counts it. */
const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** What one step leaves for the next: the journey is one. */
const made = { call: '', application: '', group: '' };

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

/** By keyboard alone: the control is reached, not clicked. */
async function press(page: Page, name: string): Promise<void> {
  const control = page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();
  await control.focus();
  await page.keyboard.press('Enter');
}

function verify(file: string): Promise<{ said: string; isSame: boolean }> {
  const root = join(__dirname, '..');
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'tools', 'verify-draw.mjs'), file], { cwd: root }, (error, stdout, stderr) =>
      resolve({ said: stdout + stderr, isSame: error === null }),
    );
  });
}

test.describe.configure({ mode: 'serial' });

test.describe('From a call to a drawn group', () => {
  test('the office calls for candidates, and everybody reads it', async ({ enter, people, page: visitor }) => {
    const page = await enter(people.role('office'));
    await page.goto('/office/calls/new');
    await page.getByLabel('Title in Kazakh').fill('Бару топтарына дәрігерлерді іріктеу');
    await page.getByLabel('Title in Russian').fill(titleRu);
    await page.getByLabel('Act it rests on').fill('Order on selection, no. 1');
    await page.getByLabel('First day for applications').fill(today);
    await page.getByLabel('Last day for applications').fill(plusDays(today, 30));
    await page.getByRole('checkbox', { name: 'doctor' }).check();
    await page.getByRole('checkbox', { name: 'psychiatry' }).check();
    await press(page, 'Save the draft');
    made.call = await recordOpened(page, 'calls');
    await expectReadable(page);
    await press(page, 'Announce');
    await expect(page.getByRole('dialog', { name: 'Announce the call?' })).toContainText('everybody sees it');
    await page.getByRole('dialog').getByRole('button', { name: 'Announce' }).click();
    await expect(page.getByText('Announced', { exact: true }).first()).toBeVisible();

    await visitor.goto('/calls');
    await expect(visitor.getByText(titleRu).first()).toBeVisible();
    await expectReadable(visitor);
  });

  test('a candidate applies, and is checked against every ground in force', async ({ enter, people }) => {
    const office = people.role('office');
    const page = await enter(office);
    const [iin = ''] = demonstrationIins(1, 81_000 + (Date.now() % 9_000));
    await page.goto('/office/applications/new');
    await page.getByLabel('Call', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Full name').fill(candidate);
    await page.getByLabel('IIN').fill('123456789011');
    await page.getByLabel('Category').selectOption('doctor');
    await page.getByLabel('Organisation').fill('Demonstration clinic');
    await press(page, 'Enter');
    await expect(page.getByRole('alert'), 'what is wrong is named and nothing is lost').toContainText('IIN');
    await expect(page.getByLabel('Full name')).toHaveValue(candidate);
    await page.getByLabel('IIN').fill(iin);
    await press(page, 'Enter');
    made.application = await recordOpened(page, 'applications');

    await page
      .getByRole('button', { name: /^Record a check/ })
      .first()
      .click();
    await page.getByLabel('Paper seen').fill('Certificate no. 12 of today');
    await page.getByLabel('Outcome').selectOption('clear');
    await press(page, 'Save the check');
    await expect(page.getByText('Does not apply', { exact: true })).toBeVisible();
    await expectReadable(page);

    const api = await people.requestsOf(office, 'en');
    let application = await read<ApplicationView>(api, `/applications/${made.application}`);
    for (const { code } of application.grounds.filter(({ state }) => state === 'open')) {
      const answer = await api.put(`/api/v1/applications/${made.application}/grounds/${encodeURIComponent(code)}`, {
        headers: { 'if-match': `"${application.version}"` },
        data: { declaredClear: true, evidence: 'Certificate no. 12', result: 'clear', checkedOn: today },
      });
      expect(answer.ok()).toBe(true);
      application = (await answer.json()) as ApplicationView;
    }
    expect(application.grounds.map(({ state }) => state)).toEqual(application.grounds.map(() => 'clear'));
  });

  test('the Council selects, by a quorum and with votes', async ({ enter, people }) => {
    const office = people.role('office');
    const page = await enter(office);
    await page.goto('/office/council/sessions/new');
    await press(page, 'Convene');
    const session = await recordOpened(page, 'council/sessions');
    await page.goto(
      `/office/council/sessions/${session}/agenda/new?subjectType=selection&subjectId=${made.application}`,
    );
    await page.getByLabel('Matter').fill(`Selection: ${candidate}`);
    await press(page, 'Put on the agenda');
    await expect(page.getByRole('heading', { name: `1. Selection: ${candidate}` })).toBeVisible();

    const members = [people.role('ombudsman'), ...[0, 1, 2, 3].map((index) => people.role('council', index))];
    const [first, ...others] = members as [DemonstrationAccount, ...DemonstrationAccount[]];
    for (const { name } of members) await page.getByRole('checkbox', { name }).check();
    await press(page, 'Save who is present');
    const member = await enter(first);
    await member.goto('/office/home');
    await member.locator(`a[href="/office/council/sessions/${session}"]`).first().click();
    await press(member, 'For');
    await expect(member.getByRole('dialog')).toContainText('Your vote is seen with your name');
    await press(member, 'Cast the vote');
    await expect(member.getByRole('status').filter({ hasText: 'You have voted' })).toBeVisible();
    await expectReadable(member);

    await page.reload();
    await expect(
      page.getByText(/No quorum|quorum/i).first(),
      'one vote of five present does not decide alone',
    ).toBeVisible();
    const item = (
      await read<{ agenda: { id: string }[] }>(await people.requestsOf(office, 'en'), `/council/sessions/${session}`)
    ).agenda[0]?.id;
    for (const account of others) {
      const api = await people.requestsOf(account, 'en');
      expect((await api.post(`/api/v1/council/agenda-items/${item}/votes`, { data: { choice: 'for' } })).ok()).toBe(
        true,
      );
    }
    await page.reload();
    await press(page, 'Count the votes');
    await page.getByRole('dialog').getByRole('button', { name: 'Count the votes' }).click();
    await expect(page.getByText('Adopted').first()).toBeVisible();

    await page.goto(`/office/applications/${made.application}`);
    await press(page, 'Record the selection');
    const question = page.getByRole('dialog', { name: `Record the selection of ${candidate}?` });
    await question.getByLabel('The Council’s decision').selectOption({ index: 0 });
    await question.getByRole('button', { name: 'Record the selection' }).click();
    await expect(page.getByText('Selected').first()).toBeVisible();
    await page.getByRole('link', { name: 'Participant', exact: true }).click();
    await recordOpened(page, 'participants');
    await expect(page.getByRole('heading', { level: 1, name: candidate })).toBeVisible();
    await expectReadable(page);
  });

  test('a group is drawn by a seed that Council members make, and anybody can check it', async ({ enter, people }) => {
    const office = people.role('office');
    const page = await enter(office);
    const api = await people.requestsOf(office, 'en');
    const { items } = await read<List<PlaceView>>(api, '/places?type=reception_distribution_centre&limit=1');
    const place = items[0]?.name.en ?? '';
    await page.goto('/office/groups/new');
    await page.getByLabel('Kind of visit').selectOption('periodic');
    await page.getByLabel('Place', { exact: true }).fill(place);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: place }).first().click();
    await page.getByLabel('First day').fill(plusDays(today, 40));
    await page.getByLabel('Seats').fill('3');
    await page.getByLabel('doctor', { exact: true }).fill('1');
    await page.getByLabel('lawyer', { exact: true }).fill('1');
    await expectReadable(page);
    await press(page, 'Freeze the lot');
    made.group = await recordOpened(page, 'groups');
    await expect(page.getByRole('heading', { name: /What the lot is drawn from/ })).toBeVisible();
    await page.getByText('Chances of all in the lot').click();
    await expect(page.getByRole('rowheader', { name: candidate }), 'the new participant is in the lot').toBeVisible();
    await expectReadable(page);

    const contributors = await Promise.all([0, 1].map((index) => enter(people.role('council', index))));
    for (const member of contributors) {
      await member.goto(`/office/groups/${made.group}`);
      await press(member, 'Contribute to the seed');
      await expect(member.getByRole('dialog')).toContainText('Write it down');
      await member.getByRole('dialog').getByRole('button', { name: 'Contribute to the seed' }).focus();
      await member.keyboard.press('Enter');
      await expect(member.getByText(/^Committed:/).first()).toBeVisible();
    }
    await page.reload();
    await press(page, 'Close the taking of commitments');
    await page.getByRole('dialog').getByRole('button', { name: 'Close the taking of commitments' }).click();
    await expect(page.getByText('Council members reveal their secrets')).toBeVisible();
    for (const member of contributors) {
      await member.goto(`/office/groups/${made.group}`);
      await expect(member.getByText('This is what this browser has kept for you.')).toBeVisible();
      await press(member, 'Reveal my secret');
      await expect(member.getByText('This is what this browser has kept for you.')).toHaveCount(0);
    }
    await page.reload();
    await expect(page.getByRole('heading', { name: /^Drawn by lot on/ })).toBeVisible();
    await expectReadable(page);
    const group = await read<GroupView>(api, `/groups/${made.group}`);
    expect(group.members).toHaveLength(3);
    const categories = group.members.map(({ category }) => category);
    expect(categories).toEqual(expect.arrayContaining(['doctor', 'lawyer']));
  });

  test('the record of the draw is verified by a command, and a changed byte is named', async ({
    enter,
    people,
  }, testInfo) => {
    const page = await enter(people.role('council', 2), 'kk');
    await page.goto(`/office/groups/${made.group}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Жеребе жазбасын жүктеп алу' }).click(),
    ]);
    const file = testInfo.outputPath('draw.json');
    await download.saveAs(file);
    const whole = await verify(file);
    expect(whole.said).toContain('same');
    expect(whole.isSame).toBe(true);

    const text = readFileSync(file, 'utf8');
    const { seed } = JSON.parse(text) as { seed: string };
    const changed = testInfo.outputPath('changed.json');
    writeFileSync(changed, text.replace(seed, (seed.startsWith('0') ? '1' : '0') + seed.slice(1)));
    const broken = await verify(changed);
    expect(broken.isSame).toBe(false);
    expect(broken.said).toContain('seed');
    expect(readFileSync(file, 'utf8'), 'no name of a person is in it').not.toContain(candidate);
  });

  test('nobody who was not drawn finds the visit, and the audit of draws counts it', async ({ enter, people }) => {
    const api = await people.requestsOf(people.role('office'), 'en');
    const { members } = await read<GroupView>(api, `/groups/${made.group}`);
    const drawn = new Set(members.map(({ participantId }) => participantId));
    const stranger = [0, 1, 2, 3, 4, 5, 6]
      .map((index) => people.role('participant', index))
      .find(({ participantId }) => participantId && !drawn.has(participantId));
    if (!stranger) throw new Error('Everybody was drawn.');
    const theirs = await people.requestsOf(stranger, 'en');
    expect((await theirs.get(`/api/v1/groups/${made.group}`)).status()).toBe(404);
    expect(await (await theirs.get('/api/v1/groups/my-draws?limit=200')).text()).not.toContain(made.group);

    const page = await enter(stranger, 'kk');
    await page.goto('/office/my-draws');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Менің жеребелерім');
    await expectReadable(page);
    const audit = await enter(people.role('ombudsman'));
    await audit.goto('/office/groups/audit');
    await expect(audit.getByRole('img', { name: /^Scatter chart/ })).toBeVisible();
    await expectReadable(audit);
  });
});
