import { createHash } from 'node:crypto';
import type { ApplicationView } from '@shared/participants/application.contract';
import type { LetterText } from '@shared/participants/letter.contract';
import type { Problem } from '@shared/problem';
import { type Client, testApp, type TestApp } from '../../../test/app';
import { checkGrounds, makeApplication } from '../../../test/make/participants';
import { type Mail, Mailer, MailRefused, Mails } from '../../platform/mail';
import { SweepMails } from '../../platform/mail/jobs/sweep-mails.job';

const wrong = { code: 'LETTER.NOT_OPENED', status: 404 };

describe('The letter that tells a candidate of the decision', () => {
  let app: TestApp;
  let office: Client;
  let mailer: { isConfigured: boolean; send: (mail: Mail) => Promise<void> };
  const sent: Mail[] = [];

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    mailer = app.nest.get<typeof mailer>(Mailer as never);
  });
  afterAll(() => app.close());
  beforeEach(() => {
    app.clock.set('2026-03-02');
    sent.length = 0;
    mailer.isConfigured = true;
    mailer.send = (mail) => Promise.resolve(void sent.push(mail));
  });

  const refused = async (given: object = { email: 'candidate@example.kz', locale: 'ru' }): Promise<ApplicationView> => {
    const application = await checkGrounds(app, await makeApplication(app, given), { '11-3(1)(4)': 'met' });
    return (await office.post<ApplicationView>(`/applications/${application.id}/refusal`, { provision: '11-3(1)(4)' }))
      .body;
  };
  const mailsOf = ({ id }: ApplicationView) =>
    app.sql<{ id: string; status: string; attempts: number; last_error: string | null }>(
      `select m.* from outgoing_mails m join decision_letters l on l.id = m.subject_id
       where l.application_id = $1 order by m.created_at, m.id`,
      [id],
    );
  const sendAll = async (view: ApplicationView) => {
    for (const { id } of await mailsOf(view)) await app.nest.get(Mails).send(id);
  };
  const linkIn = (mail: Mail | undefined) =>
    /http:\/\/localhost:3000\/letter#([\w-]{22})\n/.exec(mail?.text ?? '')?.[1] ?? '';
  const delivered = async (view: ApplicationView) => {
    await sendAll(view);
    return linkIn(sent.at(-1));
  };
  const open = (token: string, iinEnd: string) =>
    app.anonymous.post<LetterText & { code: string; status: number }>('/api/public/v1/letters', { token, iinEnd });
  const endOf = ({ iin }: ApplicationView) => iin?.slice(-4) ?? '';
  const stateOf = async ({ id }: ApplicationView) =>
    (await office.get<ApplicationView>(`/applications/${id}`)).body.letter;

  it('is led to by a mail that says nothing of whom or what, in the candidate’s language', async () => {
    const view = await refused();
    await sendAll(view);
    expect(sent).toHaveLength(1);
    const [{ to, subject, text } = { to: '', subject: '', text: '' }] = sent;
    expect(to).toBe('candidate@example.kz');
    expect(subject).toBe('Решение по заявлению');
    expect(linkIn(sent[0])).not.toBe('');
    for (const secret of [view.fullName, view.iin ?? '', endOf(view), view.id, 'отказ', '11-3']) {
      expect(`${subject}\n${text.replace(/#[\w-]+/, '')}`).not.toContain(secret);
    }
    expect(await stateOf(view)).toMatchObject({ mail: 'sent', sentOn: '2026-03-02', readOn: null, locale: 'ru' });
  });

  it('keeps neither the address nor the token beside the mail, and of the token only the hash', async () => {
    const view = await refused();
    const token = await delivered(view);
    const tables = await app.sql<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('public', 'jobs') and table_type = 'BASE TABLE'`,
    );
    const holding = async (secret: string) => {
      const found: string[] = [];
      for (const { name } of tables) {
        const rows = await app.sql(`select from ${name} t where strpos(row_to_json(t)::text, $1) > 0`, [secret]);
        if (rows.length > 0) found.push(name);
      }
      return found;
    };
    expect(await holding('candidate@example.kz')).toEqual(['public.applications']);
    expect(await holding(token)).toEqual([]);
    expect(await holding(createHash('sha256').update(token).digest('hex'))).toEqual(['public.decision_letters']);
  });

  it('opens by the link and the end of the IIN, with the provision as the edition has it', async () => {
    const view = await refused();
    const { status, body, headers } = await open(await delivered(view), endOf(view));
    expect([status, body.locale, headers['cache-control']]).toEqual([200, 'ru', 'no-store']);
    expect(body.paragraphs.join('\n')).toContain('Социальный кодекс, ст. 145(1)(4)');
    expect((await stateOf(view))?.readOn).toBe('2026-03-02');
  });

  it('is kept as the answer to no repetition of the request', async () => {
    const view = await refused();
    const body = { token: await delivered(view), iinEnd: endOf(view) };
    const options = { idempotencyKey: 'read-once-and-again' };
    expect((await app.anonymous.post('/api/public/v1/letters', body, options)).status).toBe(200);
    expect(await app.sql(`select from idempotency_keys where account_id = 'public'`)).toEqual([]);
  });

  it('gives one refusal for everything that is wrong, and none of it is told apart', async () => {
    const view = await refused();
    const token = await delivered(view);
    const answers = [
      await open(token, '0000'),
      await open(token, ''),
      await open('A'.repeat(22), endOf(view)),
      await open('', endOf(view)),
      await open(`${token}x`, endOf(view)),
    ];
    const { code, title, detail, provision, params } = (answers[0]?.body ?? {}) as Partial<Problem>;
    for (const { status, body } of answers) {
      expect([status, body]).toMatchObject([404, { code, title, params }]);
      expect([detail, provision]).toEqual([undefined, undefined]);
      expect(body).toMatchObject(wrong);
    }
    expect((await open(token, endOf(view))).status).toBe(200);
  });

  it('locks after ten wrong tries, counted even when they come at once, until a new link is sent', async () => {
    const view = await refused();
    const token = await delivered(view);
    await Promise.all(Array.from({ length: 10 }, () => open(token, '0000')));
    expect((await open(token, endOf(view))).body).toMatchObject(wrong);
    expect((await stateOf(view))?.isLocked).toBe(true);
    await expect(app.sql('update decision_letters set attempts = 11')).rejects.toMatchObject({
      constraint: 'decision_letters_attempts_check',
    });
    const again = await office.post<ApplicationView>(`/applications/${view.id}/letter/mail`);
    expect(again.body.letter).toMatchObject({ mail: 'waiting' });
    const fresh = await delivered(view);
    expect(fresh).not.toBe(token);
    expect((await open(token, endOf(view))).status).toBe(404);
    expect((await open(fresh, endOf(view))).status).toBe(200);
  });

  it('waits where no mail can be sent, is found by the sweep once it can, and is sent once', async () => {
    mailer.isConfigured = false;
    const view = await refused();
    await sendAll(view);
    expect(sent).toEqual([]);
    expect(await stateOf(view)).toMatchObject({ mail: 'waiting', canBeMailed: false });
    mailer.isConfigured = true;
    await app.nest.get(SweepMails).run();
    await Promise.all([sendAll(view), sendAll(view), sendAll(view)]);
    expect(sent).toHaveLength(1);
  });

  it('is tried again later when the server is away, and given up when the address is refused', async () => {
    mailer.send = () => Promise.reject(new MailRefused('ECONNECTION', true));
    const view = await refused();
    await sendAll(view);
    await sendAll(view);
    expect(await mailsOf(view)).toMatchObject([{ status: 'waiting', attempts: 1, last_error: 'ECONNECTION' }]);
    app.clock.set('2026-03-03');
    mailer.send = () => Promise.reject(new MailRefused('EENVELOPE', false));
    await sendAll(view);
    expect(await mailsOf(view)).toMatchObject([{ status: 'failed', attempts: 2, last_error: 'EENVELOPE' }]);
    expect((await stateOf(view))?.mail).toBe('failed');
  });

  it('is sent again to another address, which is no part of what was decided', async () => {
    const view = await refused();
    const { body } = await office.put<ApplicationView>(
      `/applications/${view.id}/address`,
      { email: 'other@example.kz' },
      { ifMatch: view.version },
    );
    expect([body.email, body.status]).toEqual(['other@example.kz', 'refused']);
    await office.post(`/applications/${view.id}/letter/mail`);
    await sendAll(view);
    expect(sent.at(-1)?.to).toBe('other@example.kz');
    await expect(
      app.sql(`update applications set email = 'x@example.kz', full_name = 'X' where id = $1`, [view.id]),
    ).rejects.toMatchObject({ constraint: 'applications_decided_once' });
  });

  it('is printed for whoever gave no address, by the office only, and each reading is recorded', async () => {
    const view = await refused({ locale: 'en' });
    expect(await stateOf(view)).toMatchObject({ mail: 'none', locale: 'en' });
    const printed = await office.get(`/applications/${view.id}/letter/pdf`);
    expect([printed.status, printed.headers['content-type'], printed.text.slice(0, 5)]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    expect((await app.as(['council']).get(`/applications/${view.id}/letter`)).status).toBe(403);
    expect((await office.post(`/applications/${view.id}/letter/mail`)).body.code).toBe('APPLICATION.EMAIL_MISSING');
    const entries = await app.sql<{ action: string }>(
      `select action from audit_entries where subject_id = $1 and action like 'letter.%'`,
      [view.id],
    );
    expect(entries.map(({ action }) => action)).toEqual(['letter.print']);
  });

  it('stays as it was written', async () => {
    const { id } = await refused();
    const change = `update decision_letters set content = '{"title": "x", "paragraphs": []}' where application_id = $1`;
    await expect(app.sql(change, [id])).rejects.toMatchObject({ constraint: 'decision_letters_stay_as_written' });
    await expect(app.sql('delete from decision_letters where application_id = $1', [id])).rejects.toMatchObject({
      constraint: 'decision_letters_never_deleted',
    });
  });

  it('does not exist before the decision', async () => {
    const { id } = await makeApplication(app);
    expect((await office.get(`/applications/${id}/letter`)).status).toBe(404);
    expect((await office.post(`/applications/${id}/letter/mail`)).body.code).toBe('STATE.NOT_ALLOWED');
  });
});
