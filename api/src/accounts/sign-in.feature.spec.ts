import { type TestApp, testApp } from '../../test/app';
import { Browser, codeOf, makeAccount, signIn } from '../../test/make/accounts';

jest.setTimeout(60_000);

describe('sign-in', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await testApp({ accounts: 'real' });
  });

  afterAll(() => app?.close());

  it('asks for the password, then for the code, and then knows who it is', async () => {
    const person = await makeAccount(app, { name: 'Айгүл', locale: 'kk' });
    const browser = new Browser(app, person.address);

    expect(await browser.password(person)).toMatchObject({ status: 200, body: { twoFactorRedirect: true } });
    expect((await browser.session()).body).toMatchObject({ actor: null, permissions: [], secondFactor: null });
    expect(await browser.code(codeOf(person))).toMatchObject({ status: 204, text: '' });

    const { body } = await browser.session();
    expect(body).toMatchObject({
      actor: { accountId: person.accountId, name: 'Айгүл', roles: ['office'], locale: 'kk' },
      locale: 'kk',
      secondFactor: 'confirmed',
    });
    expect(body.permissions).toContain('place.manage');
    expect(body.permissions).not.toContain('account.manage');
  });

  it('keeps the session in a cookie that no script reads and no other site sends', async () => {
    const person = await makeAccount(app);
    const browser = new Browser(app, person.address);
    const half = await browser.password(person);
    const whole = await browser.code(codeOf(person));

    const valid = (answer: typeof half) =>
      [answer.headers['set-cookie'] ?? []]
        .flat()
        .map(String)
        .filter((line) => !/max-age=0/i.test(line));
    expect(valid(half).map((line) => line.split('=', 1)[0])).toEqual(['npm.two_factor']);
    expect(valid(whole)).toHaveLength(1);
    expect(valid(whole)[0]).toMatch(/^npm\.session_token=.+; Max-Age=28800; Path=\/; HttpOnly; SameSite=Strict$/);
    const [session] = await app.sql<{ token: string }>('select token from auth.session where "userId" = $1', [
      person.accountId,
    ]);
    expect(whole.text).not.toContain(session?.token);
    expect(await app.sql('select from auth.session where "userId" = $1', [person.accountId])).toHaveLength(1);
  });

  it('says the same, byte for byte, of a wrong password and of an address that nobody has', async () => {
    const person = await makeAccount(app);
    const browser = new Browser(app, person.address);
    const headers = { 'x-correlation-id': 'the-same-for-both' };

    const wrong = await browser.password({ email: person.email, password: 'not the password' }, { headers });
    const unknown = await browser.password({ email: 'nobody@example.org', password: 'not the password' }, { headers });

    expect(wrong).toMatchObject({ status: 401, body: { code: 'ACCOUNT.WRONG_CREDENTIALS' } });
    expect(wrong.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(wrong.body.title).toBe('Неверный адрес электронной почты или пароль.');
    expect(unknown.text).toBe(wrong.text);
    expect({ ...unknown.headers, date: null }).toEqual({ ...wrong.headers, date: null });
  });

  it('takes a code once, even from two requests at the same moment', async () => {
    const person = await makeAccount(app);
    const code = codeOf(person);
    const browser = new Browser(app, person.address);
    await browser.password(person);
    const other = new Browser(app, person.address);
    await other.password(person);

    const answers = await Promise.all([browser.code(code), other.code(code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 401]);

    const later = new Browser(app, person.address);
    await later.password(person);
    expect(await later.code(code)).toMatchObject({ status: 401, body: { code: 'ACCOUNT.WRONG_CODE' } });
    expect(await later.code(codeOf(person, 1))).toMatchObject({ status: 204 });
  });

  it('takes a backup code once in place of a code', async () => {
    const person = await makeAccount(app);
    const send = async () => {
      const browser = new Browser(app, person.address);
      await browser.password(person);
      return browser.post('/api/auth/two-factor/verify-backup-code', { code: person.backupCodes[0] });
    };
    expect(await send()).toMatchObject({ status: 204 });
    expect(await send()).toMatchObject({ status: 401, body: { code: 'ACCOUNT.WRONG_CODE' } });
  });

  it('ends with sign-out', async () => {
    const person = await makeAccount(app);
    const browser = await signIn(app, person);
    const thief = browser.copy();
    expect(await browser.post('/api/auth/sign-out')).toMatchObject({ status: 204 });
    expect(await thief.patch('/session', { locale: 'kk' })).toMatchObject({
      status: 401,
      body: { code: 'SESSION.REQUIRED' },
    });
  });

  it('lets a person change the language and the password, which ends every other session', async () => {
    const person = await makeAccount(app);
    const browser = await signIn(app, person);
    const other = await signIn(app, person, 1);
    expect(await browser.patch('/session', { locale: 'en' })).toMatchObject({ status: 200, body: { locale: 'en' } });

    const change = (currentPassword: string, newPassword: string) =>
      browser.post('/api/auth/change-password', { currentPassword, newPassword });
    const newPassword = 'a much longer password';
    expect(await change('not the password', newPassword)).toMatchObject({
      status: 422,
      body: { code: 'ACCOUNT.WRONG_PASSWORD' },
    });
    expect(await change(person.password, 'too short')).toMatchObject({
      status: 422,
      body: { code: 'ACCOUNT.PASSWORD_LENGTH' },
    });
    expect(await change(person.password, newPassword)).toMatchObject({ status: 204 });
    expect((await browser.session()).body.actor).toMatchObject({ accountId: person.accountId, locale: 'en' });
    expect((await other.session()).body.actor).toBeNull();
    expect((await new Browser(app, person.address).password({ ...person, password: newPassword })).status).toBe(200);
  });

  it('ends after a working day, however much the session is used, and leaves no trace of it', async () => {
    const person = await makeAccount(app);
    const browser = await signIn(app, person);
    const sessions = () =>
      app.sql<{ hours: number }>(
        `select round(extract(epoch from "expiresAt" - now()) / 3600)::int as hours
           from auth.session where "userId" = $1`,
        [person.accountId],
      );
    expect(await sessions()).toEqual([{ hours: 8 }]);

    await app.sql(`update auth.session set "expiresAt" = now() + interval '1 hour' where "userId" = $1`, [
      person.accountId,
    ]);
    expect((await browser.session()).body.actor).not.toBeNull();
    expect(await sessions()).toEqual([{ hours: 1 }]);

    await app.sql(`update auth.session set "expiresAt" = now() - interval '1 second' where "userId" = $1`, [
      person.accountId,
    ]);
    expect((await browser.patch('/session', { locale: 'kk' })).status).toBe(401);
    await signIn(app, await makeAccount(app));
    expect(await sessions()).toEqual([]);
  });

  it('without a second factor opens nothing but the answer that one is missing', async () => {
    const person = await makeAccount(app);
    await app.sql('update auth."user" set "twoFactorEnabled" = false where id = $1', [person.accountId]);
    const browser = new Browser(app, person.address);
    expect((await browser.password(person)).body).toEqual({ twoFactorRedirect: false });
    expect((await browser.session()).body).toMatchObject({ actor: null, secondFactor: 'to-enrol' });
    expect(await browser.patch('/session', { locale: 'kk' })).toMatchObject({
      status: 403,
      body: { code: 'ACCOUNT.SECOND_FACTOR_REQUIRED' },
    });
  });

  it('keeps neither password nor code nor secret in the clear', async () => {
    const person = await makeAccount(app);
    await signIn(app, person);
    const rows = await app.sql<{ row: string }>(
      `select a::text as row from auth.account a union all select t::text from auth."twoFactor" t
       union all select c::text from used_totp_codes c union all select d::text from sign_in_delays d`,
    );
    const kept = rows.map(({ row }) => row).join('\n');
    expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    for (const secret of [person.password, person.totpSecret, ...person.backupCodes, person.email]) {
      expect(kept).not.toContain(secret);
    }
    const ofCode = await app.sql<{ code_hash: string }>('select code_hash from used_totp_codes where account_id = $1', [
      person.accountId,
    ]);
    expect(ofCode).toEqual([{ code_hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]);
  });
});
