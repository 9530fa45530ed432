import { TERMINATIONS } from '@shared/law/terminations';
import type { Page } from '@shared/page';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { administrator, makeAccount } from '../../test/make/accounts';
import { makeParticipant } from '../../test/make/participants';
import { UnitOfWork, type Work } from '../platform/database';
import { DomainEvents } from '../platform/events';
import { ParticipantsService, powersEnded } from '.';

describe('A participant', () => {
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

  const terminate = (id: string, change: object = {}) =>
    office.post<ParticipantView & { code: string; provision: string }>(`/participants/${id}/termination`, {
      ground: '11-6(2)',
      effectiveOn: '2026-03-02',
      evidence: 'Application of 1 March 2026',
      ...change,
    });
  const during = <T>(act: (work: Work, participants: ParticipantsService) => Promise<T>): Promise<T> =>
    app.nest.get(UnitOfWork).read(administrator, (work) => act(work, app.nest.get(ParticipantsService)));
  const inForceOn = async (day: string): Promise<string[]> =>
    (await during((work, participants) => participants.participantsInForceOn(work, day))).map(({ id }) => id);

  it('is in force from the first to the last day of the mandate', async () => {
    const { id } = await makeParticipant(app, { decidedOn: '2026-02-02', mandateTo: '2026-03-15' });
    const days = ['2026-02-01', '2026-02-02', '2026-03-15', '2026-03-16'];
    const has = (day: string) => during((work, participants) => participants.hasPowersOn(work, id, day));
    expect(await Promise.all(days.map(has))).toEqual([false, true, true, false]);
    expect(await Promise.all(days.map(async (day) => (await inForceOn(day)).includes(id)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    app.clock.set('2026-03-16');
    const { body } = await office.get<ParticipantView>(`/participants/${id}`);
    expect(body).toMatchObject({ status: 'expired', actions: [{ name: 'terminate', allowed: false }] });
  });

  it('is drawn by id and category alone', async () => {
    const { id } = await makeParticipant(app, { category: 'doctor' });
    const drawn = await during((work, participants) => participants.participantsInForceOn(work, '2026-03-02'));
    expect(drawn.find((row) => row.id === id)).toEqual({ id, category: 'doctor' });
    expect(drawn.map((row) => row.id)).toEqual(drawn.map((row) => row.id).sort());
  });

  it('is called by name in the documents of later features', async () => {
    const { id, fullName } = await makeParticipant(app);
    expect(await during((work, participants) => participants.namesOf(work, [id, id]))).toEqual(
      new Map([[id, fullName]]),
    );
  });

  it('is listed by category and state, and read by those who may', async () => {
    const { id } = await makeParticipant(app, { category: 'social_worker' });
    const list = async (query: string) =>
      (await office.get<Page<ParticipantView>>(`/participants?${query}`)).body.items.map((view) => view.id);
    expect(await list('category=social_worker&status=in_force')).toEqual([id]);
    expect(await list('category=social_worker&status=terminated')).toEqual([]);
    expect(await list('category=social_worker&status=expired')).toEqual([]);
    expect((await app.as(['council']).get(`/participants/${id}`)).status).toBe(200);
    expect((await app.as(['authority']).get(`/participants/${id}`)).status).toBe(403);
    expect((await app.as(['council']).post(`/participants/${id}/termination`, {})).status).toBe(403);
  });

  describe('loses the powers (11-6)', () => {
    it.each(TERMINATIONS)('on $id, one of 11-6(*)', async ({ id: ground }) => {
      const { id } = await makeParticipant(app);
      const citation = ground === '11-6(7)' ? { citation: 'Law on public monitoring, art. 4' } : {};
      const { status, body } = await terminate(id, { ground, ...citation });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        status: 'terminated',
        version: 2,
        termination: { ground, effectiveOn: '2026-03-02' },
      });
      expect(
        await app.sql(
          `select provision from audit_entries where action = 'participant.terminate' and subject_id = $1`,
          [id],
        ),
      ).toEqual([{ provision: ground }]);
    });

    it('from that day on, with the access at once, and keeps the past', async () => {
      const { id } = await makeParticipant(app, { decidedOn: '2026-02-02' });
      const account = await makeAccount(app, { roles: ['participant'], participantId: id });
      await terminate(id, { effectiveOn: '2026-02-20' });
      const isInForce = async (day: string) => (await inForceOn(day)).includes(id);
      expect([await isInForce('2026-02-19'), await isInForce('2026-02-20')]).toEqual([true, false]);
      const accounts = await app.sql('select closed_at is not null as closed from accounts where id = $1', [
        account.accountId,
      ]);
      expect(accounts).toEqual([{ closed: true }]);
      expect(heard).toContainEqual({ participantId: id, effectiveOn: '2026-02-20' });
    });

    it('with everything that follows, or not at all', async () => {
      const { id } = await makeParticipant(app);
      let isBroken = true;
      app.nest.get(DomainEvents).on(powersEnded, async () => {
        if (isBroken) throw new Error('a group could not let go');
      });
      expect((await terminate(id)).status).toBe(500);
      isBroken = false;
      expect((await office.get<ParticipantView>(`/participants/${id}`)).body).toMatchObject({
        status: 'in_force',
        version: 1,
      });
      expect((await terminate(id)).status).toBe(200);
    });

    it('once, on a day that has come, within the mandate, with evidence and, for 11-6(7), a citation', async () => {
      const { id } = await makeParticipant(app);
      const refused = [
        await terminate(id, { effectiveOn: '2026-03-03' }),
        await terminate(id, { effectiveOn: '2026-03-01' }),
        await terminate(id, { ground: '11-6(7)' }),
        await terminate(id, { ground: '11-6(8)' }),
        await terminate(id, { evidence: ' ' }),
      ];
      expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
        [422, 'REQUEST.DATE_IN_THE_FUTURE'],
        [409, 'PARTICIPANT.NO_POWERS_TO_END'],
        [422, 'PARTICIPANT.CITATION_REQUIRED'],
        [422, 'REQUEST.INVALID'],
        [422, 'REQUEST.INVALID'],
      ]);
      await terminate(id);
      const again = await terminate(id);
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
      await expect(insert('11-6(8)', '2026-03-02', null)).rejects.toMatchObject({
        constraint: 'terminations_ground_check',
      });
      await expect(insert('11-6(7)', '2026-03-02', null)).rejects.toMatchObject({
        constraint: 'terminations_citation_check',
      });
      await expect(insert('11-6(1)', '2026-03-02', null, ' ')).rejects.toMatchObject({
        constraint: 'terminations_evidence_check',
      });
      await expect(insert('11-6(1)', '2026-03-01', null)).rejects.toMatchObject({
        constraint: 'terminations_must_end_a_mandate',
      });
      await insert('11-6(1)', '2026-03-02', null);
      await expect(insert('11-6(1)', '2026-03-02', null)).rejects.toMatchObject({
        constraint: 'terminations_participant_id_key',
      });
      await expect(app.sql(`update terminations set ground = '11-6(2)'`)).rejects.toMatchObject({
        constraint: 'terminations_append_only',
      });
      await expect(app.sql('delete from participants')).rejects.toMatchObject({
        constraint: 'participants_never_deleted',
      });
    });
  });
});
