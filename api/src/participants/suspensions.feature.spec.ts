import type { Page } from '@shared/page';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { Browser, codeOf, makeAccount, signIn } from '../../test/make/accounts';
import { makeParticipant } from '../../test/make/participants';
import { renew } from '../../test/make/renewals';
import { terminate } from '../../test/make/terminations';
import { DomainEvents } from '../platform/events';
import { powersEnded, powersRestored, powersSuspended } from '.';

describe('While a ground of 11-3 is examined', () => {
  let app: TestApp;
  let office: Client;
  const heard: { event: string; participantId: string; effectiveOn: string }[] = [];

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-10', accounts: 'both' });
    office = app.as(['office']);
    for (const event of [powersSuspended, powersRestored, powersEnded])
      app.nest.get(DomainEvents).on(event, async (_, of) => void heard.push({ event: event.eventName, ...of }));
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.set('2026-03-10'));

  type Body = ParticipantView & { code: string };
  const suspend = (id: string, change: object = {}) =>
    office.post<Body>(`/participants/${id}/suspension`, {
      ground: '11-3(1)(2)',
      basis: 'Letter no. 5 of 9 March 2026',
      from: '2026-03-10',
      ...change,
    });
  const lift = (id: string, outcome: 'cleared' | 'established', change: object = {}) =>
    office.post<Body>(`/participants/${id}/suspension/lifting`, {
      outcome,
      on: '2026-03-10',
      evidence: 'Letter no. 6',
      ...change,
    });
  const powersOn = (id: string, ...days: string[]) =>
    Promise.all(
      days.map(
        async (day) => (await app.sql('select participant_has_powers_on($1, $2) as has', [id, day]))[0]?.['has'],
      ),
    );
  const eventsOf = (id: string) => heard.filter(({ participantId }) => participantId === id).map(({ event }) => event);

  it('there are no powers and nobody is signed in, until the ground is cleared', async () => {
    const { id } = await makeParticipant(app, { decidedOn: '2026-03-03' });
    const person = await makeAccount(app, { roles: ['participant'], participantId: id });
    const browser = await signIn(app, person);
    const { status, body } = await suspend(id, { from: '2026-03-05' });
    expect([status, body.status, body.version]).toEqual([200, 'suspended', 2]);
    expect(body.suspensions).toMatchObject([
      {
        startsOn: '2026-03-05',
        outcome: null,
        detail: { ground: '11-3(1)(2)', basis: 'Letter no. 5 of 9 March 2026' },
      },
    ]);
    expect(await powersOn(id, '2026-03-04', '2026-03-05', '2026-12-31')).toEqual([true, false, false]);
    expect((await browser.get('/participants/me')).status).toBe(401);
    const barred = new Browser(app, person.address);
    await barred.password(person);
    expect((await barred.code(codeOf(person, 1))).body).toMatchObject({ status: 403, code: 'ACCOUNT.SUSPENDED' });

    app.clock.set('2026-03-20');
    expect((await lift(id, 'cleared', { on: '2026-03-18' })).body).toMatchObject({
      status: 'in_force',
      suspensions: [{ outcome: 'cleared', liftedOn: '2026-03-18', detail: { evidence: 'Letter no. 6' } }],
    });
    expect(await powersOn(id, '2026-03-17', '2026-03-18')).toEqual([false, true]);
    const again = await signIn(app, person, 1);
    expect((await again.get<ParticipantView>('/participants/me')).body.id).toBe(id);
    expect(eventsOf(id)).toEqual(['participant.powers-suspended', 'participant.powers-restored']);
    const acts = `select action, provision from audit_entries where subject_id = $1 and action like 'participant.%' order by seq`;
    expect(await app.sql(acts, [id])).toEqual([
      { action: 'participant.suspend', provision: '11-3' },
      { action: 'participant.restore', provision: '11-3' },
    ]);
    // A second examination is another suspension.
    expect((await suspend(id, { from: '2026-03-20' })).status).toBe(200);
  });

  it('and it is established, membership is barred from that day on and no mandate follows', async () => {
    const participant = await makeParticipant(app, { decidedOn: '2026-03-03', mandateTo: '2026-12-31' });
    const { id } = participant;
    const person = await makeAccount(app, { roles: ['participant'], participantId: id });
    await suspend(id);
    expect((await renew(app, participant)).body).toMatchObject({ code: 'PARTICIPANT.BARRED', provision: '11-3' });
    const { body } = await lift(id, 'established');
    expect(body).toMatchObject({ status: 'terminated', termination: null });
    expect(await powersOn(id, '2026-03-09', '2026-03-10', '2026-12-31')).toEqual([true, false, false]);
    expect(eventsOf(id)).toEqual(['participant.powers-suspended', 'participant.powers-ended']);
    expect(await app.sql('select from accounts where id = $1 and closed_at is null', [person.accountId])).toEqual([]);
    expect((await lift(id, 'cleared')).body).toMatchObject({ code: 'PARTICIPANT.NOT_SUSPENDED' });
    expect((await suspend(id)).body).toMatchObject({ code: 'PARTICIPANT.BARRED' });
    const listed = await office.get<Page<ParticipantView>>('/participants?status=terminated&limit=200');
    expect(listed.body.items.map((view) => view.id)).toContain(id);
    // The end of powers may be recorded beside it, citing the law (11-6(7)).
    expect((await terminate(app, id, { ground: '11-6(7)', citation: 'Social Code, art. 145' })).status).toBe(200);
  });

  it('which ground it is is told to the office, the Ombudsman and the participant, not to the Council', async () => {
    const { id, as } = await makeParticipant(app);
    await suspend(id);
    const detailOf = async (client: Client, path = `/participants/${id}`) =>
      (await client.get<ParticipantView>(path)).body.suspensions[0]?.detail?.ground;
    expect(await detailOf(app.as(['ombudsman']))).toBe('11-3(1)(2)');
    expect(await detailOf(as, '/participants/me')).toBe('11-3(1)(2)');
    expect(await detailOf(app.as(['council']))).toBeUndefined();
    expect((await app.as(['council']).get<ParticipantView>(`/participants/${id}`)).body.status).toBe('suspended');
    const details = await app.sql(`select detail::text from audit_entries where subject_id = $1`, [id]);
    expect(JSON.stringify(details)).not.toContain('11-3(1)(2)');
  });

  it('is refused twice, before the mandate, for a day to come, on a ground not yet in force, and without a paper', async () => {
    const { id } = await makeParticipant(app, { decidedOn: '2026-03-02' });
    const codeOfAnswer = async (change: object) => (await suspend(id, change)).body.code;
    expect(await codeOfAnswer({ from: '2026-03-11' })).toBe('REQUEST.DATE_IN_THE_FUTURE');
    expect(await codeOfAnswer({ from: '2026-03-01' })).toBe('PARTICIPANT.NO_POWERS_TO_SUSPEND');
    expect(await codeOfAnswer({ from: '2026-03-02', ground: 'order-2026-03-03(1)' })).toBe(
      'APPLICATION.GROUND_NOT_IN_FORCE',
    );
    expect(await codeOfAnswer({ basis: ' ' })).toBe('REQUEST.INVALID');
    expect(await codeOfAnswer({ ground: '11-3(9)' })).toBe('REQUEST.INVALID');
    expect((await lift(id, 'cleared')).body.code).toBe('PARTICIPANT.NOT_SUSPENDED');
    await suspend(id);
    expect((await suspend(id)).body).toMatchObject({ code: 'PARTICIPANT.SUSPENDED_ALREADY', provision: '11-3' });
    expect((await lift(id, 'cleared', { on: '2026-03-09' })).body.code).toBe('PARTICIPANT.LIFTED_BEFORE_SUSPENDED');
    expect((await lift(id, 'cleared', { on: '2026-03-11' })).body.code).toBe('REQUEST.DATE_IN_THE_FUTURE');
  });

  it('in the database by the same rules', async () => {
    const { id } = await makeParticipant(app, { decidedOn: '2026-03-02' });
    const insert = (startsOn: string, { ground = '11-3(1)(2)', basis = 'x', outcome = '', lifted = '' } = {}) =>
      app.sql(
        `insert into suspensions (participant_id, ground_code, basis, starts_on, outcome, lifted_on, evidence, created_at)
         values ($1, $2, $3, $4, nullif($5, ''), nullif($6, '')::date, nullif($5, ''), now())`,
        [id, ground, basis, startsOn, outcome, lifted],
      );
    const refused: [string, Promise<unknown>][] = [
      ['suspensions_must_interrupt_powers', insert('2026-03-01')],
      ['suspensions_ground_in_force', insert('2026-03-02', { ground: 'order-2026-03-03(1)' })],
      ['suspensions_basis_check', insert('2026-03-04', { basis: ' ' })],
      ['suspensions_lifted_check', insert('2026-03-04', { outcome: 'cleared' })],
      ['suspensions_lifted_on_check', insert('2026-03-04', { outcome: 'cleared', lifted: '2026-03-03' })],
    ];
    for (const [constraint, attempt] of refused) await expect(attempt).rejects.toMatchObject({ constraint });
    await insert('2026-03-04', { outcome: 'cleared', lifted: '2026-03-06' });
    await insert('2026-03-06');
    await expect(insert('2026-03-03', { outcome: 'cleared', lifted: '2026-03-05' })).rejects.toMatchObject({
      constraint: 'suspensions_never_overlap',
    });
    const update = (set: string) => app.sql(`update suspensions set ${set} where participant_id = $1`, [id]);
    await expect(update(`outcome = 'cleared', lifted_on = '2026-03-09', evidence = 'x'`)).rejects.toMatchObject({
      constraint: 'suspensions_lifted_once',
    });
    await expect(app.sql('delete from suspensions')).rejects.toMatchObject({ constraint: 'suspensions_never_deleted' });
    await expect(makeAccount(app, { roles: ['participant'], participantId: id })).rejects.toMatchObject({
      driverError: { constraint: 'accounts_need_powers' },
    });
  });
});
