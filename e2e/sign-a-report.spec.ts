import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import type { DemonstrationAccount } from '@tools/play/accounts-file';
import { type FrozenReport, frozenReports } from './frozen-reports';
import { expect, type Page, test } from './journey';
import type { People } from './people';
import { type Platform, sql } from './platform';
import { expectReadable } from './readable';

const dissent = 'I do not agree with the conclusions on ventilation: nobody measured it.';

async function sign(page: Page): Promise<void> {
  const form = page.getByRole('region', { name: 'Your signature' });
  await form.getByRole('button', { name: 'Sign' }).click();
  await expect(form.getByRole('alert'), 'what is signed must have been read').toContainText('First confirm');
  await form.getByRole('checkbox', { name: /I have read the whole report/ }).check();
  await form.getByRole('button', { name: 'Sign' }).click();
}

/** Opens the report from the first page, where it waits. */
async function openFromHome(page: Page, { id }: FrozenReport, section: string): Promise<void> {
  await page.goto('/office/home');
  const waiting = page.getByRole('region', { name: section });
  await waiting.locator(`a[href="/office/visit-reports/${id}"]`).click();
  await expect(page).toHaveURL(`/office/visit-reports/${id}`);
}

/** The two whose signatures the demonstration leaves open. */
function signers(people: People, { unsigned }: FrozenReport): readonly [DemonstrationAccount, DemonstrationAccount] {
  const [first, last, ...others] = unsigned.map((id) => people.participant(id));
  if (!first || !last || others.length > 0) throw new Error(`${unsigned.length} members have not signed, and not two.`);
  return [first, last];
}

async function oldestFrozen(platform: Platform): Promise<FrozenReport> {
  const [report] = await frozenReports(platform);
  if (!report) throw new Error('The demonstration has no report that waits for signatures.');
  return report;
}

test.describe('A visit report is signed by every member', () => {
  test('who reads it in Kazakh, on paper too, with what may be done and why not', async ({
    enter,
    people,
    platform,
  }) => {
    const report = await oldestFrozen(platform);
    const [member] = signers(people, report);
    const page = await enter(member, 'kk');
    await openFromHome(page, report, 'Сіздің қолыңызды күтіп тұрған есептер');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('алдын ала бару есебі');
    await expect(page.getByRole('heading', { name: 'Сіздің қолыңыз' })).toBeVisible();
    for (const part of ['Анықталған жайттар', 'Ұсынымдар'])
      await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
    await page.getByRole('button', { name: '11-8(4):' }).first().click();
    await expect(page.getByRole('dialog').filter({ visible: true })).toContainText('11-8(4)');
    await page.keyboard.press('Escape');
    await expectReadable(page);

    const pdf = await page.request.get(`/api/v1/visit-reports/${report.id}/pdf`);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('one of them with a dissenting opinion, and is locked for ever after the last', async ({
    enter,
    people,
    platform,
  }) => {
    const report = await oldestFrozen(platform);
    const [dissenter, last] = signers(people, report);
    const page = await enter(dissenter);
    await openFromHome(page, report, 'Reports for you to sign');
    await page.getByLabel('Dissenting opinion (if you have one)').fill(dissent);
    await sign(page);
    const question = page.getByRole('dialog', { name: /^Sign the report/ });
    await expect(question).toContainText('A signature cannot be taken back.');
    await expect(question).toContainText('Your dissenting opinion is attached to the signature');
    await expect(question).not.toContainText('Yours is the last signature');
    await question.getByRole('button', { name: 'Sign' }).click();
    await expect(page.getByRole('status')).toContainText('You signed version 1');
    await expect(page.getByRole('heading', { name: `Dissenting opinion: ${dissenter.name}` })).toBeVisible();
    await expect(page.getByText(dissent)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Your signature' }), 'nobody signs twice').toHaveCount(0);

    const lastPage = await enter(last);
    await openFromHome(lastPage, report, 'Reports for you to sign');
    await expect(lastPage.getByText(dissent), 'the dissent is read by the others').toBeVisible();
    await sign(lastPage);
    const lastQuestion = lastPage.getByRole('dialog', { name: /^Sign the report/ });
    await expect(lastQuestion).toContainText('Yours is the last signature: after it the report is locked for ever.');
    await lastQuestion.getByRole('button', { name: 'Sign' }).click();
    await expect(lastPage.getByText('Signed by all and locked')).toBeVisible();
    await expectReadable(lastPage);

    await page.reload();
    await expect(page.getByText('Signed by all and locked')).toBeVisible();
    for (const act of ['Sign', 'Write the report', 'Give for signing', 'Reopen for changes'])
      await expect(page.getByRole('button', { name: act, exact: true, disabled: false })).toHaveCount(0);
    await expectNothingChanges(people, platform, dissenter, report);
  });

  test('and is not there for anybody else', async ({ enter, people, platform }) => {
    const report = await oldestFrozen(platform);
    const members = await sql<{ participant_id: string }>(
      platform,
      'select m.participant_id from visit_members m join visit_reports r using (visit_id) where r.id = $1',
      [report.id],
    );
    const stranger = Array.from({ length: 9 }, (_, index) => people.role('participant', index)).find(
      ({ participantId }) => !members.some((member) => member.participant_id === participantId),
    );
    if (!stranger) throw new Error('Everybody carried out this visit.');
    const page = await enter(stranger);
    await page.goto(`/office/visit-reports/${report.id}`);
    await expect(page.getByRole('alert')).toContainText('There is no such record.');
    await expectReadable(page);
  });
});

/** Neither through the API nor past it. */
async function expectNothingChanges(
  people: People,
  platform: Platform,
  member: DemonstrationAccount,
  { id }: FrozenReport,
): Promise<void> {
  const api = await people.requestsOf(member, 'en');
  const address = `/api/v1/visit-reports/${id}`;
  const read = async (): Promise<VisitReportView> => (await (await api.get(address)).json()) as VisitReportView;
  const report = await read();
  expect(report.status).toBe('locked');
  const headers = { 'if-match': `"${report.version}"` };
  const attempts = [
    api.put(`${address}/sections`, { headers, data: { sections: [{ key: 'conclusions', text: 'Other' }] } }),
    api.post(`${address}/findings`, { data: { theme: 'treatment', body: 'Other', sources: ['staff'] } }),
    api.post(`${address}/reopen`, { headers, data: {} }),
    api.post(`${address}/signature`, { data: { sha256: report.frozen?.sha256 } }),
  ];
  for (const attempt of attempts) expect((await attempt).status()).toBe(409);
  await expect(sql(platform, `update visit_reports set sections = '{}' where id = $1`, [id])).rejects.toThrow(
    'a signed report is locked',
  );
  expect(await read()).toEqual(report);
}
