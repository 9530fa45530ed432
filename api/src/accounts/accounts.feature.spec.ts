import { randomUUID } from 'node:crypto';
import type { AccountView, AccountWithHandover } from '@shared/accounts/accounts.contract';
import type { Page } from '@shared/page';
import type { Role } from '@shared/permissions';
import { type TestApp, testApp } from '../../test/app';
import { administrator, Browser, codeOf, makeAccount, type Person, signIn } from '../../test/make/accounts';
import { UnitOfWork } from '../platform/database';
import { AccountsService } from './accounts.service';

jest.setTimeout(60_000);

describe('accounts', () => {
  let app: TestApp;
  let admin: Browser;
  let adminPerson: Person;

  beforeAll(async () => {
    app = await testApp({ accounts: 'real' });
    // Participants belong to a later feature, which this one does not know: here any id will do.
    await app.sql('alter table accounts drop constraint accounts_participant_id_fkey');
    adminPerson = await makeAccount(app, { roles: ['administrator'], name: 'Administrator' });
    admin = await signIn(app, adminPerson);
  });

  afterAll(() => app?.close());

  const request = (email: string) => ({ email, name: 'New Person', roles: ['office'], locale: 'ru' });

  const personOf = ({ account, handover }: AccountWithHandover): Person => {
    if (!handover) throw new Error('nothing was handed over');
    return { ...handover, accountId: account.id, email: account.email, address: '10.4.0.1' };
  };

  it('are opened by the administrator, who hands over what the person signs in with', async () => {
    const { status, body } = await admin.post<AccountWithHandover>('/accounts', request('New.Person@Example.org'));
    expect(status).toBe(201);
    expect(body.account).toMatchObject({ email: 'new.person@example.org', roles: ['office'], closedAt: null });
    expect(body.handover?.otpauthUri).toContain(`secret=${body.handover?.totpSecret}`);

    const browser = await signIn(app, personOf(body));
    expect((await browser.session()).body.actor?.accountId).toBe(body.account.id);

    const list = (await admin.get<Page<AccountView>>('/accounts')).body;
    expect(list.items.map(({ email }) => email)).toContain('new.person@example.org');
    expect(JSON.stringify(list)).not.toContain(body.handover?.totpSecret);
    const entries = await app.sql('select action, actor_id from audit_entries where subject_id = $1', [
      body.account.id,
    ]);
    expect(entries).toEqual([{ action: 'account.create', actor_id: adminPerson.accountId }]);
  });

  it('are opened once by a repeated request, and what was handed over is not kept', async () => {
    const send = () =>
      admin.post<AccountWithHandover>('/accounts', request('twice@example.org'), { idempotencyKey: 'account-twice' });
    const first = (await send()).body;
    const again = (await send()).body;
    expect(again).toEqual({ account: first.account, handover: null });
    const [kept] = await app.sql<{ row: string }>('select k::text as row from idempotency_keys k where key = $1', [
      'account-twice',
    ]);
    expect(kept?.row).toContain('twice@example.org');
    expect(kept?.row).not.toContain(first.handover?.password);
    expect(kept?.row).not.toContain(first.handover?.totpSecret);
  });

  it('have one open account for an e-mail address', async () => {
    const person = await makeAccount(app);
    const again = await admin.post('/accounts', request(person.email.toUpperCase()));
    expect(again).toMatchObject({ status: 409, body: { code: 'ACCOUNT.EMAIL_TAKEN' } });
    await admin.post(`/accounts/${person.accountId}/closure`);
    expect((await admin.post('/accounts', request(person.email))).status).toBe(201);
  });

  it.each<[string, object]>([
    ['ACCOUNT.ROLE_STANDS_ALONE', { roles: ['administrator', 'office'] }],
    ['ACCOUNT.ROLE_STANDS_ALONE', { roles: ['authority', 'office'], authorityId: randomUUID() }],
    ['ACCOUNT.ROLE_NEEDS_ITS_RECORD', { roles: ['participant'] }],
    ['ACCOUNT.OMBUDSMAN_SITS_ON_THE_COUNCIL', { roles: ['ombudsman'] }],
    ['ACCOUNT.RECORD_MISSING', { roles: ['council'], councilMemberId: randomUUID() }],
    ['REQUEST.INVALID', { roles: ['king'] }],
    ['REQUEST.INVALID', { roles: [] }],
    ['REQUEST.INVALID', { email: 'not an address' }],
    ['REQUEST.INVALID', { password: 'chosen by the administrator' }],
  ])('are refused with %s: %j', async (code, wrong) => {
    const answer = await admin.post('/accounts', { ...request('refused@example.org'), ...wrong });
    expect(answer).toMatchObject({ status: 422, body: { code } });
    expect(await app.sql('select from auth."user" where email = $1', ['refused@example.org'])).toEqual([]);
  });

  it('of an authority speak for that authority', async () => {
    const office = await signIn(app, await makeAccount(app));
    const names = { nameKk: 'Министрлік', nameRu: 'Министерство', nameEn: 'Ministry' };
    const authority = (await office.post('/authorities', { code: 'MINISTRY', ...names })).body;
    const person = await makeAccount(app, { roles: ['authority'], authorityId: authority.id });
    const browser = await signIn(app, person);
    expect((await browser.session()).body.actor).toMatchObject({ roles: ['authority'], authorityId: authority.id });
  });

  it('once closed are over at the next request, and nothing is left to sign in with', async () => {
    const person = await makeAccount(app);
    const browser = await signIn(app, person);
    const halfWay = new Browser(app, person.address);
    await halfWay.password(person);
    expect((await browser.patch('/session', { locale: 'kk' })).status).toBe(200);

    const closed = await admin.post<AccountView>(`/accounts/${person.accountId}/closure`);
    expect(closed.body.closedAt).not.toBeNull();
    expect((await browser.patch('/session', { locale: 'kk' })).status).toBe(401);
    expect((await halfWay.code(codeOf(person, 1))).status).toBe(401);
    expect((await new Browser(app, person.address).password(person)).status).toBe(401);
    expect(await admin.post(`/accounts/${person.accountId}/closure`)).toMatchObject({
      status: 409,
      body: { code: 'ACCOUNT.CLOSED' },
    });
  });

  it('get new credentials from the administrator, and the old ones and their sessions are over', async () => {
    const person = await makeAccount(app);
    const browser = await signIn(app, person);
    const { body } = await admin.post<AccountWithHandover>(`/accounts/${person.accountId}/new-credentials`);
    expect((await browser.session()).body.actor).toBeNull();
    expect((await new Browser(app, person.address).password(person)).status).toBe(401);
    expect((await (await signIn(app, personOf(body))).session()).body.actor?.accountId).toBe(person.accountId);
  });

  it('of oneself are in the hands of another administrator', async () => {
    for (const act of ['closure', 'new-credentials']) {
      expect(await admin.post(`/accounts/${adminPerson.accountId}/${act}`)).toMatchObject({
        status: 409,
        body: { code: 'ACCOUNT.OWN_ACCOUNT' },
      });
    }
  });

  it('of a participant whose powers have ended are over in the same transaction', async () => {
    const participantId = randomUUID();
    const person = await makeAccount(app, { roles: ['participant'], participantId });
    const browser = await signIn(app, person);
    const accounts = app.nest.get(AccountsService);
    const unit = app.nest.get(UnitOfWork);

    const rolledBack = unit.run(administrator, async (work) => {
      await accounts.closeForParticipant(work, participantId, work.today);
      throw new Error('the termination did not come about');
    });
    await expect(rolledBack).rejects.toThrow('did not come about');
    expect((await browser.session()).body.actor).toMatchObject({ participantId });

    await unit.run(administrator, (work) => accounts.closeForParticipant(work, participantId, work.today));
    expect((await browser.session()).body.actor).toBeNull();
  });

  it('of a participant whose powers end on a later day are open until that day, and over when it comes', async () => {
    const participantId = randomUUID();
    const person = await makeAccount(app, { roles: ['participant'], participantId });
    const browser = await signIn(app, person);
    const accounts = app.nest.get(AccountsService);
    const unit = app.nest.get(UnitOfWork);
    await unit.run(administrator, (work) => accounts.closeForParticipant(work, participantId, '2026-03-05'));
    expect((await browser.session()).body.actor).toMatchObject({ participantId });

    app.clock.set('2026-03-05');
    expect((await browser.session()).body.actor).toBeNull();
    const closed = () => unit.run(administrator, (work) => accounts.closeDue(work));
    expect([await closed(), await closed()]).toEqual([1, 0]);
    expect(await app.sql('select from auth."user" where id = $1', [person.accountId])).toEqual([]);
    app.clock.set('2026-03-02');
  });

  it('that are suspended let nobody act or sign in until they are restored, and say so to who knows the password', async () => {
    const participantId = randomUUID();
    const person = await makeAccount(app, { roles: ['participant'], participantId });
    const browser = await signIn(app, person);
    const accounts = app.nest.get(AccountsService);
    const unit = app.nest.get(UnitOfWork);
    await unit.run(administrator, (work) => accounts.suspendForParticipant(work, participantId));
    expect(await browser.patch('/session', { locale: 'kk' })).toMatchObject({ status: 401 });
    expect(await app.sql('select from auth.session where "userId" = $1', [person.accountId])).toEqual([]);

    const barred = new Browser(app, person.address);
    expect((await barred.password({ ...person, password: 'not the password' })).body.code).toBe(
      'ACCOUNT.WRONG_CREDENTIALS',
    );
    await app.sql('delete from sign_in_delays');
    await barred.password(person);
    expect(await barred.code(codeOf(person, 1))).toMatchObject({ status: 403, body: { code: 'ACCOUNT.SUSPENDED' } });
    expect((await barred.session()).body.actor).toBeNull();

    await unit.run(administrator, (work) => accounts.restoreForParticipant(work, participantId));
    expect((await (await signIn(app, person, 1)).session()).body.actor).toMatchObject({ participantId });
  });

  it('can be signed out everywhere without being closed', async () => {
    const person = await makeAccount(app);
    const browser = await signIn(app, person);
    await app.nest
      .get(UnitOfWork)
      .run(administrator, (work) => app.nest.get(AccountsService).endSessions(work, person.accountId));
    expect((await browser.session()).body.actor).toBeNull();
    expect((await new Browser(app, person.address).password(person)).status).toBe(200);
  });

  it('of an administrator open nothing about cases, and others do not open accounts', async () => {
    expect((await admin.session()).body.permissions).toEqual(['account.manage']);
    for (const path of ['/authorities', '/council/members']) {
      expect(await admin.get(path)).toMatchObject({ status: 403, body: { code: 'ACCESS.DENIED' } });
    }
    const office = await signIn(app, await makeAccount(app));
    expect((await office.get('/accounts')).status).toBe(403);
    expect((await office.post('/accounts', request('by-office@example.org'))).status).toBe(403);
  });

  describe('are held to their rules by the database as well', () => {
    const insert = (columns: {
      email?: string;
      name?: string;
      roles?: Role[];
      authority?: string;
      locale?: string;
    }) => {
      const { email = 'row@example.org', name = 'Row', roles = ['office'], authority = null, locale = 'ru' } = columns;
      return app.sql(
        `insert into accounts (id, email, name, roles, authority_id, locale, created_at)
         values (gen_random_uuid()::text, $1, $2, $3, $4, $5, now())`,
        [email, name, roles, authority, locale],
      );
    };

    it.each<[string, Parameters<typeof insert>[0]]>([
      ['accounts_email_check', { email: 'Upper@example.org' }],
      ['accounts_name_check', { name: ' ' }],
      ['accounts_roles_check', { roles: [] }],
      ['accounts_roles_check', { roles: ['king' as Role] }],
      ['accounts_locale_check', { locale: 'de' }],
      ['accounts_lone_role_check', { roles: ['administrator', 'office'] }],
      ['accounts_participant_check', { roles: ['participant'] }],
      ['accounts_council_member_check', { roles: ['council'] }],
      ['accounts_authority_check', { roles: ['authority'] }],
      ['accounts_authority_check', { authority: randomUUID() }],
      ['accounts_ombudsman_check', { roles: ['ombudsman'] }],
      ['accounts_authority_id_fkey', { roles: ['authority'], authority: randomUUID() }],
    ])('%s refuses %j', async (constraint, columns) => {
      await expect(insert(columns)).rejects.toMatchObject({ driverError: { constraint } });
    });

    it('one open account for an address and for a person', async () => {
      const person = await makeAccount(app);
      await expect(insert({ email: person.email })).rejects.toMatchObject({
        driverError: { constraint: 'accounts_email_key' },
      });
      const participantId = randomUUID();
      await makeAccount(app, { roles: ['participant'], participantId });
      await expect(makeAccount(app, { roles: ['participant'], participantId })).rejects.toMatchObject({
        driverError: { constraint: 'accounts_participant_id_key' },
      });
    });
  });
});
