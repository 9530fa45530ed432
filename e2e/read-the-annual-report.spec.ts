import { expect, type Page, test } from './journey';
import { expectReadable } from './readable';

const words = {
  kk: {
    button: 'Қазақша',
    title: 'Азаптаудың алдын алу',
    pdf: 'PDF, қазақша',
    authorities: 'Органдар қалай жауап береді',
  },
  ru: { button: 'Русский', title: 'Предупреждение пыток', pdf: 'PDF на казахском', authorities: 'Как отвечают органы' },
  en: {
    button: 'English',
    title: 'Preventing torture',
    pdf: 'PDF in Kazakh',
    authorities: 'How authorities answer',
  },
} as const;

const inEnglish = (page: Page) => page.getByRole('button', { name: words.en.button }).click();

test.describe('A visitor reads the annual report', () => {
  test('in Kazakh, Russian and English, switched on the spot', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => document.documentElement.setAttribute('data-same-page', 'yes'));
    for (const [locale, { button, title, authorities, pdf }] of Object.entries(words)) {
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByRole('navigation').getByRole('link', { name: authorities })).toBeVisible();
      await expect(page.getByRole('link', { name: pdf }).first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    }
    await expect(page.locator('html'), 'the page was loaded once').toHaveAttribute('data-same-page', 'yes');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: words.en.title }), 'the choice is kept').toBeVisible();
  });

  test('as a page with all its parts, and as a PDF in both of its languages', async ({ page }) => {
    await page.goto('/');
    await inEnglish(page);
    const year = await finishedYear(page);
    await page.getByRole('link', { name: 'All annual reports' }).click();
    await page.getByRole('link', { name: `Consolidated report for ${year}` }).click();
    await expect(page).toHaveURL(`/reports/${year}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Consolidated report for ${year}`);
    for (const part of ['Recommendations to authorised state bodies', 'Proposals to improve legislation'])
      await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
    const money = page.getByRole('table', { name: /Preventive visits/ });
    await expect(money.getByRole('row', { name: /Spent in all/ })).toContainText('₸');
    await expect(page.getByText('Stated by the authority').first()).toBeVisible();
    await expect(page.getByText('Assessed by the mechanism').first()).toBeVisible();

    await page.getByRole('button', { name: words.kk.button }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(String(year));
    await expect(page.locator('section[lang="kk"]').first(), 'the text itself is Kazakh').toContainText(/[әғқңөұүһі]/i);
    for (const language of ['kk', 'ru']) {
      const link = page.locator(`a[type="application/pdf"][hreflang="${language}"]`).first();
      const file = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(file.headers()['content-type']).toContain('application/pdf');
      expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  test('and sees each authority’s clock and how it was counted', async ({ page }) => {
    await page.goto('/authorities');
    await inEnglish(page);
    await expect(page.getByRole('heading', { level: 1, name: words.en.authorities })).toBeVisible();
    const late = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Ministry of Health' }) });
    await expect(late).toContainText('Overdue');
    const counted = late.getByRole('group').filter({ hasText: 'How this was counted' });
    await counted.getByText('How this was counted').click();
    await expect(counted.getByRole('list').getByRole('listitem').first()).toBeVisible();
    await late.getByRole('button', { name: '11-11(2): open what the provision says' }).click();
    await expect(page.getByRole('dialog', { name: 'Provision 11-11(2)' })).toContainText(/three months/i);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText('The body has not confirmed receipt yet').first()).toBeVisible();
  });

  test('over the public API only, with none of the office’s code, under 120 kB of scripts', async ({ page }) => {
    const asked: string[] = [];
    const scripts = new Map<string, Promise<number>>();
    page.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api')) asked.push(pathname);
      if (request.resourceType() === 'script')
        scripts.set(
          request.url(),
          request.sizes().then(({ responseBodySize }) => responseBodySize),
        );
    });
    await page.goto('/');
    await expect(page.getByRole('article').getByRole('heading')).toBeVisible();
    const sizes = await Promise.all(scripts.values());
    const sent = sizes.reduce((sum, size) => sum + size, 0);
    expect(sent, 'the sizes were measured').toBeGreaterThan(20_000);
    expect(sent).toBeLessThan(120_000);

    for (const path of ['/reports', `/reports/${await finishedYear(page)}`, '/authorities']) {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    }
    expect(asked.filter((path) => !path.startsWith('/api/public/v1/'))).toEqual([]);
    for (const address of scripts.keys()) {
      const text = await (await page.request.get(address)).text();
      expect(/mat-sidenav|mat-toolbar|office-menu/.test(text), `${address} is of the office`).toBe(false);
    }
  });

  test('whatever the sight, the light, the hand and the screen', async ({ page }) => {
    await page.goto('/');
    await inEnglish(page);
    const year = await finishedYear(page);
    for (const path of ['/', '/reports', `/reports/${year}`, '/authorities', '/reports/1999']) {
      await page.goto(path);
      await expect(page.getByRole('main')).not.toBeEmpty();
      await expect(page.getByText('Loading…')).toHaveCount(0);
      await expectReadable(page);
    }
  });
});

/** Of the demonstration; a year that a play has published meanwhile comes before it. */
async function finishedYear(page: Page): Promise<number> {
  const answer = await page.request.get('/api/public/v1/annual-reports');
  const reports = (await answer.json()) as { year: number; sources: number }[];
  const full = reports.toSorted((a, b) => b.sources - a.sources)[0];
  expect(full).toBeDefined();
  return full?.year ?? 0;
}
