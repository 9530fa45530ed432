import type { PublicAnnualReport } from '@shared/portal/portal.contract';
import type { DispatchView } from '@shared/recommendations/recommendation.contract';
import { expect, type Page, test } from './journey';
import { expectReadable } from './readable';

const measures = 'The term of the repair is set, and the money for it is in the budget.';

/** The dispatch that the open page shows. */
const idIn = (page: Page): string => new URL(page.url()).pathname.split('/')[3] ?? '';

test('An authority records receipt, sees its three months run, and answers; the portal shows what it states', async ({
  enter,
  people,
  page: portal,
}) => {
  const page = await enter(people.authority('NSC'));
  await page.goto('/office/home');
  await page
    .getByRole('region', { name: 'Reports whose receipt is not confirmed' })
    .getByRole('link', { name: /^Annual consolidated report on/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Consolidated report for/ })).toBeVisible();
  await expect(page.getByText('its term has not started')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Answer the recommendations' }), 'first the receipt').toBeDisabled();
  await expectReadable(page);

  await test.step('receipt starts the clock', async () => {
    await page.getByRole('button', { name: 'Record receipt' }).click();
    const question = page.getByRole('dialog', { name: 'Record receipt of the report?' });
    await expect(question).toContainText('Receipt is recorded once and does not change.');
    await question.getByRole('button', { name: 'Record receipt' }).click();
    await expect(question).toBeHidden();
    await expect(page.getByText('Running')).toBeVisible();
    await page.getByText('How this was counted').click();
    await expect(page.getByRole('group').getByRole('listitem').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Record receipt' })).toBeDisabled();
  });

  await test.step('an answer is whole or is not sent, and what was typed stays', async () => {
    await page.getByRole('button', { name: 'Answer the recommendations' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Answer to the recommendations' })).toBeVisible();
    await page.getByLabel('Measures taken').first().fill(measures);
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await expect(page.getByRole('alert')).toContainText('There are mistakes in what was entered.');
    await expect(page.getByLabel('How it stands').first()).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel('Measures taken').first()).toHaveValue(measures);
    await expectReadable(page);
  });

  await test.step('the answer stops the clock', async () => {
    for (const choice of await page.getByLabel('How it stands').all()) await choice.selectOption('In progress');
    for (const words of await page.getByLabel('Measures taken').all()) await words.fill(measures);
    await page.getByRole('button', { name: 'Send the answer' }).click();
    const question = page.getByRole('dialog', { name: 'Send the answer?' });
    await expect(question).toContainText('An answer that was sent does not change.');
    await question.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Consolidated report for/ })).toBeVisible();
    await expect(page.getByText(measures).first()).toBeVisible();
    await expect(page.getByText('Met', { exact: true })).toBeVisible();
    await expect(page.getByText('Not assessed yet').first(), 'what is stated is not assessed').toBeVisible();
    await expect(page.getByRole('button', { name: 'Answer the recommendations', disabled: false })).toHaveCount(0);
    await expectReadable(page);
  });

  const api = await people.requestsOf(people.authority('NSC'), 'en');
  const dispatch = (await (await api.get(`/api/v1/dispatches/${idIn(page)}`)).json()) as DispatchView;

  await test.step('anybody reads on the portal what is stated, apart from what is assessed', async () => {
    const { year } = dispatch.annualReport;
    const published = await portal.request.get(`/api/public/v1/annual-reports/${year}`);
    const ours = ((await published.json()) as PublicAnnualReport).recommendations.filter(
      ({ authority }) => authority.en === dispatch.authority.name.en,
    );
    expect(ours.length).toBe(dispatch.recommendations.length);
    await portal.goto(`/reports/${year}`);
    await portal.getByRole('button', { name: 'English' }).click();
    for (const { position, authority } of ours) {
      const shown = portal
        .getByRole('article')
        .filter({ has: portal.getByRole('heading', { level: 3, name: `${position}. ${authority.en}`, exact: true }) })
        .last();
      await expect(shown.getByRole('definition').first()).toContainText('In progress');
      await expect(shown.getByRole('definition').last()).toHaveText('Not assessed yet');
    }
    await portal.goto('/authorities');
    const clock = portal
      .getByRole('listitem')
      .filter({ has: portal.getByRole('heading', { name: dispatch.authority.name.en, exact: true }) })
      .first();
    await expect(clock).toContainText('Met');
  });

  await test.step('for another authority it does not exist', async () => {
    const stranger = await people.requestsOf(people.authority('MOH'), 'en');
    expect((await stranger.get(`/api/v1/dispatches/${dispatch.id}`)).status()).toBe(404);
    const theirPage = await enter(people.authority('MOH'));
    await theirPage.goto(`/office/dispatches/${dispatch.id}`);
    await expect(theirPage.getByRole('alert')).toContainText('There is no such record.');
  });
});
