import { type TestApp, testApp } from '../../test/app';
import { Browser, codeOf, makeAccount, type Person, signIn } from '../../test/make/accounts';

jest.setTimeout(60_000);

describe('against who is not the person', () => {
  let app: TestApp;
  const start = '2026-03-02';
  const afterSeconds = (seconds: number) => new Date(Date.parse(`${start}T05:00:00Z`) + seconds * 1000);

  beforeAll(async () => {
    app = await testApp({ accounts: 'real', today: start });
  });

  beforeEach(() => app.clock.set(start));

  afterAll(() => app?.close());

  const guess = (person: Pick<Person, 'email' | 'address'>) =>
    new Browser(app, person.address).password({ email: person.email, password: 'a guess of mine' });

  const guessFiveTimes = async (person: Pick<Person, 'email' | 'address'>) => {
    for (let time = 1; time <= 5; time += 1) expect((await guess(person)).status).toBe(401);
  };

  it('five wrong passwords delay the sixth attempt, and the right password too, by half a minute', async () => {
    const person = await makeAccount(app);
    await guessFiveTimes(person);

    const browser = new Browser(app, person.address);
    const refused = await browser.password(person);
    expect(refused).toMatchObject({ status: 429, body: { code: 'ACCOUNT.TRY_LATER', params: { seconds: 30 } } });
    expect(refused.headers['retry-after']).toBe('30');

    app.clock.set(afterSeconds(30));
    expect((await browser.password(person)).status).toBe(200);
    expect((await browser.code(codeOf(person))).status).toBe(204);
  });

  it('an address without an account is delayed the same, byte for byte', async () => {
    const person = await makeAccount(app);
    const nobody = { email: 'nobody-at-all@example.org', address: '10.9.9.9' };
    await guessFiveTimes(person);
    await guessFiveTimes(nobody);

    const headers = { 'x-correlation-id': 'the-same-for-both' };
    const password = 'another guess';
    const known = await new Browser(app, person.address).password({ email: person.email, password }, { headers });
    const unknown = await new Browser(app, nobody.address).password({ email: nobody.email, password }, { headers });
    expect(known.status).toBe(429);
    expect(unknown.text).toBe(known.text);
    expect(unknown.headers['retry-after']).toBe(known.headers['retry-after']);
  });

  it('many guesses at the same moment are not many guesses', async () => {
    const person = await makeAccount(app);
    const answers = await Promise.all(Array.from({ length: 12 }, () => guess(person)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  it('each further failure doubles the delay, until a sign-in with both factors', async () => {
    const person = await makeAccount(app);
    await guessFiveTimes(person);
    app.clock.set(afterSeconds(30));
    await guess(person);
    expect((await guess(person)).headers['retry-after']).toBe('60');

    app.clock.set(afterSeconds(90));
    await signIn(app, person);
    expect((await guess(person)).status).toBe(401);
  });

  it('wrong codes count, and the right password before them does not undo it', async () => {
    const person = await makeAccount(app);
    for (let time = 1; time <= 5; time += 1) {
      const browser = new Browser(app, person.address);
      expect((await browser.password(person)).status).toBe(200);
      expect((await browser.code(`00000${time}`)).status).toBe(401);
    }
    expect((await new Browser(app, person.address).password(person)).status).toBe(429);
  });

  it('a session that was taken does not help to guess the password', async () => {
    const person = await makeAccount(app);
    const thief = await signIn(app, person);
    const change = (currentPassword: string) =>
      thief.post('/api/auth/change-password', { currentPassword, newPassword: 'a password of the thief' });
    for (let time = 1; time <= 5; time += 1) expect((await change(`guess number ${time}`)).status).toBe(422);
    expect((await change(person.password)).status).toBe(429);
  });

  it('a code without a password before it is worth nothing', async () => {
    const person = await makeAccount(app);
    expect(await new Browser(app, person.address).code(codeOf(person))).toMatchObject({
      status: 401,
      body: { code: 'ACCOUNT.CHALLENGE_EXPIRED' },
    });
  });

  it('one address gets thirty attempts a minute, whatever the account', async () => {
    const address = '10.7.7.7';
    const statuses: number[] = [];
    for (let time = 1; time <= 31; time += 1) {
      statuses.push((await guess({ email: `somebody${time}@example.org`, address })).status);
    }
    expect(statuses.slice(0, 30).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });

  it('a page of another site cannot sign anybody in or out', async () => {
    const person = await makeAccount(app);
    const browser = await signIn(app, person);
    const headers = { origin: 'https://elsewhere.example' };
    const refusal = { status: 403, body: { code: 'ACCOUNT.FOREIGN_ORIGIN' } };
    expect(await browser.post('/api/auth/sign-out', {}, { headers })).toMatchObject(refusal);
    expect(await new Browser(app, person.address).password(person, { headers })).toMatchObject(refusal);
    expect((await browser.session()).body.actor).not.toBeNull();
  });

  it.each([
    ['POST', '/sign-up/email'],
    ['POST', '/two-factor/disable'],
    ['POST', '/two-factor/enable'],
    ['POST', '/two-factor/get-totp-uri'],
    ['POST', '/update-user'],
    ['POST', '/change-email'],
    ['POST', '/delete-user'],
    ['POST', '/request-password-reset'],
    ['GET', '/get-session'],
    ['GET', '/list-sessions'],
    ['GET', '/sign-in/email'],
  ])('%s %s, which the library offers, is not there', async (method, path) => {
    const browser = await signIn(app, await makeAccount(app));
    const body = { email: 'new@example.org', password: 'a long enough password', name: 'New' };
    const answer = await (method === 'GET' ? browser.get(`/api/auth${path}`) : browser.post(`/api/auth${path}`, body));
    expect(answer).toMatchObject({ status: 404, body: { code: 'RECORD.NOT_FOUND' } });
  });

  it.each([
    ['a field too many', { email: 'a@example.org', password: 'a guess of mine', rememberMe: true }, 400],
    ['a field too few', { email: 'a@example.org' }, 400],
    ['a field of another type', { email: ['a@example.org'], password: 'a guess of mine' }, 400],
    ['a body of twenty kilobytes', { email: 'a@example.org', password: 'x'.repeat(20 * 1024) }, 413],
    ['a password longer than any', { email: 'a@example.org', password: 'x'.repeat(4000) }, 401],
    ['no address', { email: 'not an address', password: 'a guess of mine' }, 401],
  ])('%s gets a problem document', async (_what, body, status) => {
    const answer = await new Browser(app, '10.8.8.8').post('/api/auth/sign-in/email', body);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('what is not JSON gets a problem document', async () => {
    const send = (headers: Record<string, string>, body: string) =>
      new Browser(app, '10.8.8.9').post('/api/auth/sign-in/email', body, { headers });
    expect((await send({ 'content-type': 'application/json' }, '{"email":')).status).toBe(400);
    expect((await send({ 'content-type': 'application/x-www-form-urlencoded' }, 'email=a&password=b')).status).toBe(
      415,
    );
  });
});
