import type { Locale } from '@shared/locale';
import type { Role } from '@shared/permissions';
import type { DemonstrationAccount } from '@tools/play/accounts-file';
import { frozenReports } from './frozen-reports';
import { expect, type Page, test } from './journey';
import { codeOf, type People } from './people';
import type { Platform } from './platform';
import { expectReadable } from './readable';

const words: Readonly<Record<Locale, { button: string; email: string; password: string; wrong: string }>> = {
  kk: {
    button: 'Қазақша',
    email: 'Электрондық пошта',
    password: 'Құпиясөз',
    wrong: 'Электрондық пошта немесе құпиясөз дұрыс емес.',
  },
  ru: {
    button: 'Русский',
    email: 'Электронная почта',
    password: 'Пароль',
    wrong: 'Неверный адрес электронной почты или пароль.',
  },
  en: {
    button: 'English',
    email: 'E-mail',
    password: 'Password',
    wrong: 'The e-mail address or the password is wrong.',
  },
};

/** What each role finds on its first page: some of what the law gives it to do, and the registers that it may open. */
const homes: Readonly<Record<Role, { says: string; registers: readonly string[] }>> = {
  ombudsman: { says: 'Clocks', registers: ['Places', 'Visit reports'] },
  office: { says: 'Places overdue for a periodic visit', registers: ['Places', 'Visit reports'] },
  council: { says: 'Open votes', registers: ['Places', 'Visit reports'] },
  participant: { says: 'Reports for you to sign', registers: ['Places', 'Visit reports'] },
  authority: { says: 'Recommendations to answer', registers: [] },
  administrator: { says: 'Accounts', registers: [] },
};

/** Of a role that many have, somebody for whom something waits. */
async function somebody(role: Role, people: People, platform: Platform): Promise<DemonstrationAccount> {
  if (role === 'authority') return people.authority('MOH');
  if (role !== 'participant') return people.role(role);
  const reports = await frozenReports(platform);
  return people.participant(reports.at(-1)?.unsigned.at(-1) ?? '');
}

async function typeCredentials(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test.describe('Signing in', () => {
  test('says a wrong password in the reader’s language, and keeps what was typed', async ({ page }) => {
    await page.goto('/office/places');
    await expect(page, 'whoever is not signed in is led to the sign-in').toHaveURL(/\/sign-in\?to=/);
    for (const [locale, { button, email, password, wrong }] of Object.entries(words)) {
      await page.getByRole('button', { name: button }).click();
      await page.getByLabel(email).fill(`nobody-${locale}@demo.example`);
      await page.getByLabel(password).fill('a password that nobody has');
      await page.getByLabel(password).press('Enter');
      await expect(page.getByRole('alert')).toContainText(wrong);
      await expect(page.getByLabel(email)).toHaveValue(`nobody-${locale}@demo.example`);
    }
    await expectReadable(page);
  });

  test('refuses a wrong code, accepts the right one, and leads to the page that was asked for', async ({
    page,
    people,
  }) => {
    const account = people.role('office', 1);
    await page.goto('/office/places');
    await typeCredentials(page, account);
    await expect(page.getByLabel('Confirmation code')).toBeFocused();
    await page.getByLabel('Confirmation code').fill(wrongCode(account));
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByRole('alert')).toContainText('The code is wrong or has been used.');
    await page.getByLabel('Confirmation code').fill(codeOf(account));
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect(page).toHaveURL('/office/places');
  });

  test('goes by keyboard alone, and sign-out ends the session for good', async ({ page, people }) => {
    const account = people.role('office', 2);
    await page.goto('/sign-in');
    await expect(page.getByLabel('E-mail'), 'the first field has the focus').toBeFocused();
    await page.keyboard.type(account.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(account.password);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Confirmation code')).toBeFocused();
    await page.keyboard.type(codeOf(account));
    await page.keyboard.press('Enter');
    const greeting = page.getByRole('heading', { level: 1, name: account.name });
    await expect(greeting, 'in the language of the account').toContainText('Здравствуйте');
    await expect(page.getByRole('main'), 'a new page takes the focus to its content').toBeFocused();

    const { cookies } = await page.context().storageState();
    await page.getByRole('button', { name: 'Выйти' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Предупреждение пыток' })).toBeVisible();
    await page.goBack();
    await expect(page, 'back leads to the sign-in').toHaveURL(/\/sign-in/);
    await expect(greeting).toBeHidden();
    // Whoever copied the cookie before has nothing either.
    await page.context().addCookies(cookies);
    expect((await page.request.get('/api/v1/home')).status()).toBe(401);
  });

  for (const [role, { says, registers }] of Object.entries(homes) as [Role, (typeof homes)[Role]][]) {
    test(`leads the ${role} to what needs the ${role} today`, async ({ enter, people, platform }) => {
      const account = await somebody(role, people, platform);
      const page = await enter(account);
      await page.goto('/office');
      await expect(page.getByRole('heading', { level: 1, name: `Good day, ${account.name}` })).toBeVisible();
      await expect(page.getByRole('main').getByText(says)).toBeVisible();
      const menu = page.getByRole('navigation', { name: 'Sections' });
      for (const name of ['Places', 'Visit reports'])
        await expect(menu.getByRole('link', { name })).toHaveCount(registers.includes(name) ? 1 : 0);
      await expectReadable(page);
    });
  }

  test('speaks each language in the office, switched on the spot', async ({ enter, people }) => {
    const page = await enter(people.role('office'), 'ru');
    await page.goto('/office/home');
    const main = page.getByRole('main');
    for (const [button, title] of [
      ['Қазақша', 'Кезеңдік алдын ала бару мерзімі өткен ұйымдар'],
      ['English', 'Places overdue for a periodic visit'],
      ['Русский', 'Организации с просроченным периодическим посещением'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await expect(main.getByRole('heading', { name: title })).toBeVisible();
    }
  });
});

const wrongCode = (account: DemonstrationAccount): string =>
  String((Number(codeOf(account)) + 123_456) % 1_000_000).padStart(6, '0');
