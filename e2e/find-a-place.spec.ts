import { expect, type Page, test } from './journey';
import { expectReadable } from './readable';

const places = (page: Page) => page.getByRole('table', { name: 'Places subject to preventive visits' });
const rows = (page: Page) => places(page).getByRole('rowgroup').last().getByRole('row');

/** Every row of the page shows this word. */
async function expectEachRowToSay(page: Page, word: string): Promise<void> {
  await expect(rows(page).filter({ hasText: word })).toHaveCount(await rows(page).count());
}

test.describe('The register of places', () => {
  test('is narrowed by filters that stay in the address, through reload and back', async ({ enter, people }) => {
    const page = await enter(people.role('office'));
    await page.goto('/office/home');
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Places' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Places' })).toBeVisible();
    await expect(rows(page).first()).toBeVisible();

    await page.getByLabel('Periodic visit').selectOption('Overdue');
    await expect(page).toHaveURL(/due=overdue/);
    await expect(rows(page).first()).toContainText('overdue');
    await page.getByLabel('Type').selectOption({ index: 1 });
    await expect(page).toHaveURL(/type=/);
    const type = (await page.getByLabel('Type').locator('option:checked').textContent())?.trim() ?? '';
    await expect(rows(page).first()).toContainText(type);
    await expectEachRowToSay(page, type);
    const narrowed = page.url();
    const first = await rows(page).first().getByRole('link').textContent();

    await page.reload();
    await expect(page.getByLabel('Periodic visit')).toHaveValue('overdue');
    await expect(page.getByLabel('Type').locator('option:checked')).toHaveText(type);
    await expect(rows(page).first().getByRole('link')).toHaveText(first ?? '');

    await rows(page).first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: first ?? '' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(narrowed);
    await expect(rows(page).first().getByRole('link')).toHaveText(first ?? '');

    await page.getByLabel('Name or BIN').fill('nothing is called like this');
    await page.getByLabel('Name or BIN').press('Enter');
    await expect(page.getByText('No place fits these filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Take all filters away' }).click();
    await expect(page).toHaveURL('/office/places');
    const top = (await rows(page).first().getByRole('link').textContent()) ?? '';
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(page).toHaveURL(/cursor=/);
    await expect(rows(page).first().getByRole('link')).not.toHaveText(top);
    await page.getByRole('link', { name: 'First page' }).click();
    await expect(rows(page).first().getByRole('link')).toHaveText(top);
    await expectReadable(page);
  });

  test('opens its rows by keyboard and says when a visit is due and how that was counted', async ({
    enter,
    people,
  }) => {
    const page = await enter(people.role('council'));
    await page.goto('/office/places?due=overdue');
    await rows(page).first().getByRole('link').focus();
    const name = (await rows(page).first().getByRole('link').textContent())?.trim() ?? '';
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    const cycle = page.getByRole('region', { name: /^Periodic visits/ });
    await expect(cycle).toContainText('Overdue');
    await expect(cycle).toContainText('The next one starts no later than');
    await cycle.getByText('How this was counted').click();
    await expect(cycle.getByRole('listitem')).toHaveCount(4);
    await expect(cycle).toContainText('48 months added (four years)');
    await expect(cycle).toContainText('Interim and special visits do not change it.');
    await expect(page.getByRole('button', { name: 'Change', disabled: false }), 'the office alone changes').toHaveCount(
      0,
    );
    await expectReadable(page);
  });

  test('shows both versions to the slower of two editors, and loses neither', async ({ enter, people, platform }) => {
    const [anna, boris] = [await enter(people.role('office')), await enter(people.role('office', 1))];
    await anna.goto('/office/places?due=never&sort=name');
    await rows(anna).first().getByRole('link').click();
    await expect(anna.getByRole('button', { name: 'Change' })).toBeVisible();
    const address = anna.url();
    await boris.goto(address);
    for (const page of [anna, boris]) await page.getByRole('button', { name: 'Change' }).click();

    await anna.getByLabel('Address (optional)').fill('Anna’s street, 1');
    await boris.getByLabel('Address (optional)').fill('Boris’s street, 2');
    await boris.getByLabel('Capacity, persons (optional)').fill('77');
    await anna.getByRole('button', { name: 'Save' }).click();
    await expect(anna).toHaveURL(address);
    await expect(anna.getByText('Anna’s street, 1')).toBeVisible();

    await boris.getByRole('button', { name: 'Save' }).click();
    await expect(boris.getByRole('heading', { name: 'Somebody else changed this record' })).toBeFocused();
    const street = boris.getByRole('group', { name: 'Address' });
    await expect(street.getByRole('radio', { name: 'Yours Boris’s street, 2' })).toBeChecked();
    await expect(street.getByRole('radio', { name: 'In the register now Anna’s street, 1' })).toBeVisible();
    await expectReadable(boris);
    await street.getByRole('radio', { name: /Anna’s street/ }).check();
    await boris.getByRole('button', { name: 'Put my choice into the form' }).click();
    await expect(boris.getByLabel('Capacity, persons (optional)')).toHaveValue('77');
    await boris.getByRole('button', { name: 'Save' }).click();
    await expect(boris).toHaveURL(address);
    await expect(boris.getByText('Anna’s street, 1')).toBeVisible();
    await expect(boris.getByRole('definition').filter({ hasText: /^77$/ })).toBeVisible();
    expect(new URL(address).origin).toBe(platform.url);
  });
});
