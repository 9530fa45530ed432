import { TERMINATIONS } from '@shared/law/terminations';
import { locales } from '@shared/locale';
import type { Page } from '@shared/page';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { makeAccount, signIn } from '../../test/make/accounts';
import { sendFile, pdfBytes, uploadPdf } from '../../test/make/files';
import { makeParticipant } from '../../test/make/participants';
import { terminate } from '../../test/make/terminations';
import { DomainEvents } from '../platform/events';
import { SweepParticipants } from './jobs/sweep-participants.job';
import { powersEnded } from '.';

describe('A participant loses the powers (11-6)', () => {
  let app: TestApp;
  let office: Client;
  const heard: unknown[] = [];

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    app.nest.get(DomainEvents).on(powersEnded, async (_, event) => void heard.push(event));
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.set('2026-03-02'));

  const hasPowers = async (id: string, day: string): Promise<unknown> =>
    (await app.sql('select participant_has_powers_on($1, $2) as has', [id, day]))[0]?.['has'];
  const refusalOf = async (id: string, body: object): Promise<unknown[]> => {
    const answer = await office.post(`/participants/${id}/termination`, body);
    return [answer.status, answer.body.code, answer.body.provision, answer.body.fields?.[0]?.field];
  };

  it.each(TERMINATIONS)('on $id, one of 11-6(*), with what it needs', async ({ id: ground }) => {
    const { id } = await makeParticipant(app);
    const { status, body } = await terminate(app, id, { ground });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'terminated',
      version: 2,
      termination: { ground, effectiveOn: '2026-03-02' },
    });
    expect(
      await app.sql(`select provision from audit_entries where action = 'participant.terminate' and subject_id = $1`, [
        id,
      ]),
    ).toEqual([{ provision: ground }]);
  });

  it.each(TERMINATIONS)('not on $id, one of 11-6(*), without what it needs', async ({ id: ground, needs }) => {
    const { id } = await makeParticipant(app);
    const whole = { ground, effectiveOn: '2026-03-02', evidence: 'Paper no. 1', citation: 'Law, art. 4' };
    expect(await refusalOf(id, { ...whole, evidence: ' ' })).toEqual([422, 'REQUEST.INVALID', undefined, 'evidence']);
    const needed: readonly string[] = needs;
    if (needed.includes('document'))
      expect(await refusalOf(id, whole)).toEqual([422, 'PARTICIPANT.DOCUMENT_REQUIRED', ground, 'fileId']);
    if (needed.includes('citation'))
      expect(await refusalOf(id, { ...whole, citation: undefined })).toEqual([
        422,
        'PARTICIPANT.CITATION_REQUIRED',
        ground,
        'citation',
      ]);
    expect((await office.get<ParticipantView>(`/participants/${id}`)).body.status).toBe('in_force');
  });

  it.each(locales)('and who resigns without a paper is refused in words: %s', async (locale) => {
    const { id } = await makeParticipant(app);
    const body = { ground: '11-6(2)', effectiveOn: '2026-03-02', evidence: 'Application of 1 March 2026' };
    const { body: problem } = await office.post(`/participants/${id}/termination`, body, { locale });
    const said = {
      kk: 'Өкілеттігін доғару туралы жазбаша өтінішті қоса беріңіз.',
      ru: 'Приложите письменное заявление о сложении полномочий.',
      en: 'Attach the written application to resign.',
    };
    expect(problem.title).toBe(said[locale]);
    expect(problem.detail).toMatch(/148/);
  });

  it('and the paper is one that the office sent, kept once, and opened by the office under an audit entry', async () => {
    const [{ id }, other] = [await makeParticipant(app), await makeParticipant(app)];
    const foreign = await uploadPdf(app.as(['council']));
    expect((await terminate(app, id, { fileId: foreign })).body).toMatchObject({ code: 'FILE.NOT_FOUND' });
    const fileId = (await sendFile(office, pdfBytes('resignation'))).body.id;
    expect((await terminate(app, id, { fileId })).body.termination?.hasDocument).toBe(true);
    expect((await terminate(app, other.id, { fileId })).body).toMatchObject({ code: 'FILE.NOT_FOUND' });
    const opened = await office.get(`/participants/${id}/termination/document`);
    expect([opened.headers['content-type'], opened.text]).toEqual(['application/pdf', String(pdfBytes('resignation'))]);
    expect((await app.as(['council']).get(`/participants/${id}/termination/document`)).status).toBe(403);
    expect((await office.get(`/participants/${other.id}/termination/document`)).status).toBe(404);
    const read = `select from audit_entries where action = 'participant.read-termination' and subject_id = $1`;
    expect(await app.sql(read, [id])).toHaveLength(1);
  });

  it('from a day that has passed, with the access at once', async () => {
    const { id } = await makeParticipant(app, { decidedOn: '2026-02-02' });
    const account = await makeAccount(app, { roles: ['participant'], participantId: id });
    await terminate(app, id, { effectiveOn: '2026-02-20' });
    expect([await hasPowers(id, '2026-02-19'), await hasPowers(id, '2026-02-20')]).toEqual([true, false]);
    const closed = 'select closed_at is not null as closed from accounts where id = $1';
    expect(await app.sql(closed, [account.accountId])).toEqual([{ closed: true }]);
    expect(heard).toContainEqual({ participantId: id, effectiveOn: '2026-02-20' });
  });

  it('from a day to come: powers and account last until then, the groups are told at once', async () => {
    const { id } = await makeParticipant(app);
    const account = await makeAccount(app, { roles: ['participant'], participantId: id });
    const { body } = await terminate(app, id, { effectiveOn: '2026-03-10' });
    expect(body).toMatchObject({ status: 'in_force', termination: { effectiveOn: '2026-03-10' } });
    expect(heard).toContainEqual({ participantId: id, effectiveOn: '2026-03-10' });
    expect([await hasPowers(id, '2026-03-09'), await hasPowers(id, '2026-03-10')]).toEqual([true, false]);
    const openAccounts = () => app.sql('select from accounts where id = $1 and closed_at is null', [account.accountId]);
    await app.nest.get(SweepParticipants).run();
    expect(await openAccounts()).toHaveLength(1);

    app.clock.set('2026-03-10');
    expect((await office.get<ParticipantView>(`/participants/${id}`)).body.status).toBe('terminated');
    await app.nest.get(SweepParticipants).run();
    await app.nest.get(SweepParticipants).run();
    expect(await openAccounts()).toEqual([]);
    const closings = `select from audit_entries where action = 'account.close' and subject_id = $1`;
    expect(await app.sql(closings, [account.accountId])).toHaveLength(1);
  });

  it('with everything that follows, or not at all', async () => {
    const { id } = await makeParticipant(app);
    let isBroken = true;
    app.nest.get(DomainEvents).on(powersEnded, async () => {
      if (isBroken) throw new Error('a group could not let go');
    });
    expect((await terminate(app, id)).status).toBe(500);
    isBroken = false;
    expect((await office.get<ParticipantView>(`/participants/${id}`)).body).toMatchObject({
      status: 'in_force',
      version: 1,
    });
    expect((await terminate(app, id)).status).toBe(200);
  });

  it('once, on a day of the mandate', async () => {
    const { id } = await makeParticipant(app, { mandateTo: '2026-12-31' });
    const refused = [
      await terminate(app, id, { effectiveOn: '2026-03-01' }),
      await terminate(app, id, { effectiveOn: '2027-01-01' }),
      await terminate(app, id, { ground: '11-6(8)' as never }),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'PARTICIPANT.NO_POWERS_TO_END'],
      [409, 'PARTICIPANT.NO_POWERS_TO_END'],
      [422, 'REQUEST.INVALID'],
    ]);
    await terminate(app, id);
    const again = await terminate(app, id);
    expect([again.status, again.body.code, again.body.provision]).toEqual([409, 'PARTICIPANT.POWERS_ENDED', '11-6']);
  });

  it('in the database by the same rules', async () => {
    const { id } = await makeParticipant(app);
    const insert = (ground: string, day: string, citation: string | null, evidence = 'x') =>
      app.sql(
        `insert into terminations (participant_id, ground, effective_on, evidence, citation, created_at)
         values ($1, $2, $3, $4, $5, now())`,
        [id, ground, day, evidence, citation],
      );
    const refused: [string, Parameters<typeof insert>][] = [
      ['terminations_ground_check', ['11-6(8)', '2026-03-02', null]],
      ['terminations_citation_check', ['11-6(7)', '2026-03-02', null]],
      ['terminations_document_check', ['11-6(2)', '2026-03-02', null]],
      ['terminations_evidence_check', ['11-6(1)', '2026-03-02', null, ' ']],
      ['terminations_must_end_a_mandate', ['11-6(1)', '2026-03-01', null]],
    ];
    for (const [constraint, row] of refused) await expect(insert(...row)).rejects.toMatchObject({ constraint });
    await insert('11-6(1)', '2026-03-02', null);
    await expect(insert('11-6(1)', '2026-03-02', null)).rejects.toMatchObject({
      constraint: 'terminations_participant_id_key',
    });
    await expect(app.sql(`update terminations set ground = '11-6(1)'`)).rejects.toMatchObject({
      constraint: 'terminations_append_only',
    });
    await expect(app.sql('delete from participants')).rejects.toMatchObject({
      constraint: 'participants_never_deleted',
    });
  });
});

describe('A participant whose powers have ended', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02', accounts: 'both' });
  });
  afterAll(() => app.close());

  it('is out at the very next request, everywhere, and gets no second account', async () => {
    const office = app.as(['office']);
    const { id: participantId } = await makeParticipant(app);
    const person = await makeAccount(app, { roles: ['participant'], participantId });
    const browser = await signIn(app, person);
    expect((await browser.get<ParticipantView>('/participants/me')).body.id).toBe(participantId);

    const inForce = async () => (await office.get<Page<ParticipantView>>('/participants?status=in_force')).body.items;
    expect((await inForce()).map(({ id }) => id)).toContain(participantId);
    const ended = await office.post(`/participants/${participantId}/termination`, {
      ground: '11-6(6)',
      effectiveOn: '2026-03-02',
      evidence: 'Sentence no. 1',
    });
    expect(ended.status).toBe(200);

    expect((await browser.get('/participants/me')).status).toBe(401);
    expect((await inForce()).map(({ id }) => id)).not.toContain(participantId);
    await expect(makeAccount(app, { roles: ['participant'], participantId })).rejects.toMatchObject({
      driverError: { constraint: 'accounts_need_powers' },
    });
  });
});
