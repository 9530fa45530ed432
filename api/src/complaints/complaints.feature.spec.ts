import type { Actor } from '@shared/actor';
import type { ComplaintView, SealedTextView } from '@shared/complaints/complaint.contract';
import { open, unlock } from '@shared/complaints/sealing';
import type { Page } from '@shared/page';
import { type TestApp, testApp } from '../../test/app';
import {
  complaintBody,
  makeComplaint,
  makeOfficeKey,
  officePassphrase,
  transferComplaint,
} from '../../test/make/complaints';
import { makePlace } from '../../test/make/places';
import { UnitOfWork, type Work } from '../platform/database';
import { ComplaintRegister } from './complaint-register';

const canary = 'КАНАРЕЙКА: мені ұрды, ₸';

describe('messages and complaints', () => {
  let app: TestApp;
  const office = () => app.as(['office']);
  const participant = (accountId = 'participant-1') =>
    app.as(['participant'], { accountId, participantId: accountId, name: 'Асель' });
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    await makeOfficeKey(app);
  });
  beforeEach(() => app.clock.set('2026-03-02'));
  afterAll(() => app.close());

  describe('when received are registered (11-5(4))', () => {
    it('with number, time, receiver, channel, kind and place', async () => {
      const place = await makePlace(app);
      const body = await complaintBody(app, {
        kind: 'message',
        channel: 'in_person',
        receivedAt: '2026-03-01T23:30:00+05:00',
        placeId: place.id,
        concernsTorture: true,
      });
      const answer = await participant().post<ComplaintView>('/complaints', body);
      expect(answer).toMatchObject({
        status: 201,
        body: {
          number: expect.stringMatching(/^2026-\d{4}$/),
          kind: 'message',
          channel: 'in_person',
          receivedAt: '2026-03-01T18:30:00.000Z',
          registeredAt: '2026-03-02T05:00:00.000Z',
          receivedBy: { accountId: 'participant-1', name: 'Асель' },
          place: { id: place.id, name: place.name },
          concernsTorture: true,
          status: 'registered',
          transfer: null,
          version: 1,
          actions: [{ name: 'transfer', allowed: true }],
        },
      });
      const trace = await app.sql('select action, provision, detail from audit_entries where subject_id = $1', [
        answer.body.id,
      ]);
      expect(trace).toMatchObject([{ action: 'complaint.register', provision: '11-5(4)' }]);
      expect(JSON.stringify(trace)).not.toContain('Асель');
    });

    it('in one sequence a year without gaps, however many come at once and whatever is refused in between', async () => {
      app.clock.set('2031-01-05');
      const body = await complaintBody(app);
      const bad = { ...body, placeId: '00000000-0000-4000-8000-000000000000' };
      const answers = await Promise.all(
        [body, bad, body, body, bad, body].map((b) => office().post<ComplaintView>('/complaints', b)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 422, 422]);
      const numbers = answers.filter(({ status }) => status === 201).map(({ body: { number } }) => number);
      expect(numbers.sort()).toEqual(['2031-0001', '2031-0002', '2031-0003', '2031-0004']);
      app.clock.set('2032-01-05');
      expect((await makeComplaint(app)).number).toBe('2032-0001');
    });

    it('once, when the request is repeated with its key', async () => {
      const body = await complaintBody(app);
      const send = () => office().post<ComplaintView>('/complaints', body, { idempotencyKey: 'sent-by-a-bad-network' });
      expect((await send()).body.id).toBe((await send()).body.id);
    });

    it('not before they were received', async () => {
      const answer = await office().post(
        '/complaints',
        await complaintBody(app, { receivedAt: '2026-03-02T10:00:01+05:00' }),
      );
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'COMPLAINT.RECEIVED_IN_THE_FUTURE', provision: '11-5(4)' },
      });
      expect(
        (await office().post('/complaints', await complaintBody(app, { receivedAt: '2026-02-30T10:00:00Z' }))).status,
      ).toBe(422);
      expect(
        (await office().post('/complaints', await complaintBody(app, { receivedAt: '2026-03-01T10:00:00' }))).status,
      ).toBe(422);
    });

    it('at a place that is in the register', async () => {
      const answer = await office().post(
        '/complaints',
        await complaintBody(app, { placeId: '00000000-0000-4000-8000-000000000000' }),
      );
      expect(answer).toMatchObject({ status: 422, body: { code: 'PLACE.UNKNOWN', fields: [{ field: 'placeId' }] } });
      const visit = await office().post(
        '/complaints',
        await complaintBody(app, { visitId: '00000000-0000-4000-8000-000000000000' }),
      );
      expect(visit).toMatchObject({ status: 422, body: { code: 'COMPLAINT.VISIT_UNKNOWN' } });
    });
  });

  describe('are sealed in the browser (11-10(1))', () => {
    it('and refused in plain text, whatever it is dressed in', async () => {
      const armour = '-----BEGIN AGE ENCRYPTED FILE-----\nplain\n-----END AGE ENCRYPTED FILE-----';
      for (const sealedText of [canary, '', armour]) {
        const answer = await office().post('/complaints', await complaintBody(app, { sealedText }));
        expect(answer).toMatchObject({
          status: 422,
          body: { code: 'COMPLAINT.NOT_SEALED', provision: '11-10(1)', fields: [{ field: 'sealedText' }] },
        });
        expect(answer.text).not.toContain(canary);
      }
      const long = await office().post('/complaints', await complaintBody(app, { text: 'х'.repeat(40_000) }));
      expect(long).toMatchObject({ status: 422, body: { fields: [{ field: 'sealedText' }] } });
    });

    it('so that the database holds nothing of what was said, and the office opens it with its passphrase', async () => {
      const { id } = await makeComplaint(app, { text: canary });
      const dump = await app.sql<{ row: string }>(`
        select row_to_json(c)::text as row from complaints c union all select row_to_json(a)::text from audit_entries a
        union all select row_to_json(k)::text from office_keys k union all select row_to_json(i)::text from idempotency_keys i`);
      const bytes = dump.map(({ row }) => row).join('\n');
      for (const secret of [
        canary,
        Buffer.from(canary).toString('base64').slice(4, -4),
        officePassphrase,
        'AGE-SECRET-KEY',
      ]) {
        expect(bytes).not.toContain(secret);
      }
      const { body } = await office().get<SealedTextView>(`/complaints/${id}/sealed-text`);
      const identity = await unlock(body.officeKey.sealedIdentity ?? '', officePassphrase);
      expect(await open(body.sealedText, identity)).toBe(canary);
    });

    it('and carried by no list and no page', async () => {
      const { id } = await makeComplaint(app);
      for (const path of ['/complaints', `/complaints/${id}`])
        expect((await office().get(path)).text).not.toContain('BEGIN AGE');
    });

    it('and each opening is written down with the reading (11-10(2))', async () => {
      const { id } = await makeComplaint(app);
      await app.as(['ombudsman']).get(`/complaints/${id}/sealed-text`);
      const trace = await app.sql(
        `select actor_id, provision from audit_entries where action = 'complaint.open' and subject_id = $1`,
        [id],
      );
      expect(trace).toEqual([{ actor_id: 'test-ombudsman', provision: '11-10(2)' }]);
      expect((await participant().get(`/complaints/${id}/sealed-text`)).status).toBe(403);
    });
  });

  describe('are transferred to the Ombudsman (11-5(4))', () => {
    const transfer = { transferredOn: '2026-03-02', act: '№ 12', recipient: 'Уполномоченный' };

    it('once, with date, act and recipient', async () => {
      const { id } = await makeComplaint(app);
      const path = `/complaints/${id}/transfer`;
      const done = await office().post<ComplaintView>(path, transfer, { ifMatch: 1 });
      expect(done).toMatchObject({ status: 200, body: { status: 'transferred', transfer, version: 2 } });
      expect(done.body.actions).toMatchObject([
        { name: 'transfer', allowed: false, refusal: { code: 'COMPLAINT.ALREADY_TRANSFERRED', provision: '11-5(4)' } },
      ]);
      const again = await office().post(path, transfer, { ifMatch: 2 });
      expect(again).toMatchObject({
        status: 409,
        body: { code: 'COMPLAINT.ALREADY_TRANSFERRED', provision: '11-5(4)' },
      });
      const trace = await app.sql(
        `select detail from audit_entries where action = 'complaint.transfer' and subject_id = $1`,
        [id],
      );
      expect(trace).toEqual([{ detail: { transferredOn: '2026-03-02' } }]);
    });

    it('by the version that was seen, and by one of two who try at once', async () => {
      const { id } = await makeComplaint(app);
      const path = `/complaints/${id}/transfer`;
      expect((await office().post(path, transfer)).status).toBe(428);
      expect((await office().post(path, transfer, { ifMatch: 7 })).body.code).toBe('CONFLICT.STALE');
      const both = await Promise.all([1, 1].map((ifMatch) => office().post(path, transfer, { ifMatch })));
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('not before they were received and not on a day to come', async () => {
      const { id } = await makeComplaint(app, { receivedAt: '2026-03-01T23:30:00+05:00' });
      const on = (transferredOn: string) =>
        office().post(`/complaints/${id}/transfer`, { ...transfer, transferredOn }, { ifMatch: 1 });
      expect(await on('2026-02-28')).toMatchObject({
        status: 422,
        body: { code: 'COMPLAINT.TRANSFERRED_BEFORE_RECEIVED' },
      });
      expect((await on('2026-03-03')).body.code).toBe('REQUEST.DATE_IN_THE_FUTURE');
      expect((await on('2026-03-01')).status).toBe(200);
    });
  });

  describe('in the database', () => {
    const update = (id: string, set: string) => app.sql(`update complaints set ${set} where id = $1`, [id]);

    it('are never deleted', async () => {
      const { id } = await makeComplaint(app);
      await expect(app.sql('delete from complaints where id = $1', [id])).rejects.toMatchObject({
        constraint: 'complaints_never_deleted',
      });
      await expect(app.sql('truncate complaints cascade')).rejects.toMatchObject({
        constraint: 'complaints_never_deleted',
      });
    });

    it('do not change once registered, and not at all once transferred', async () => {
      const made = await makeComplaint(app);
      for (const set of [
        `number = '2026-9999'`,
        `kind = 'message'`,
        `received_by = 'x'`,
        `received_by_name = 'x'`,
        'concerns_torture = true',
      ]) {
        await expect(update(made.id, set)).rejects.toMatchObject({ constraint: 'registered_complaint_is_fixed' });
      }
      await transferComplaint(app, made);
      await expect(update(made.id, `transfer_act = 'another'`)).rejects.toMatchObject({
        constraint: 'registered_complaint_is_fixed',
      });
    });

    it('hold no plain text, no time to come and no half of a transfer', async () => {
      const { id } = await makeComplaint(app);
      const copy = (column: string, value: string) =>
        app.sql(
          `insert into complaints select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 'x', $2::text, ${value}))).*
           from complaints c where id = $1`,
          [id, column],
        );
      await expect(copy('sealed_text', `'they beat me'`)).rejects.toThrow('complaints_sealed_text_check');
      await expect(copy('sealed_text', `'-----BEGIN AGE ENCRYPTED FILE-----they beat me'`)).rejects.toThrow(
        'complaints_sealed_text_check',
      );
      await expect(copy('received_at', `'2026-03-02T05:00:01Z'`)).rejects.toThrow('complaints_received_at_check');
      await expect(copy('kind', `'rumour'`)).rejects.toThrow('complaints_kind_check');
      await expect(copy('channel', `'owl'`)).rejects.toThrow('complaints_channel_check');
      await expect(copy('status', `'transferred'`)).rejects.toThrow('complaints_transferred_check');
      await expect(update(id, `status = 'transferred', transferred_on = '2026-03-02'`)).rejects.toThrow(
        'complaints_transferred_check',
      );
      const early = `status = 'transferred', transferred_on = '2026-03-01', transfer_act = 'a', transfer_recipient = 'b'`;
      await expect(update(id, early)).rejects.toThrow('complaints_transferred_on_check');
    });
  });

  describe('are seen', () => {
    it('by a participant who registered them, and by no other participant', async () => {
      const mine = await makeComplaint(app, { by: participant('me') });
      const theirs = await makeComplaint(app, { by: participant('somebody') });
      const list = await participant('me').get<Page<ComplaintView>>('/complaints');
      expect(list.body.items.map(({ id }) => id)).toEqual([mine.id]);
      expect((await participant('me').get(`/complaints/${mine.id}`)).status).toBe(200);
      const absent = await participant('me').get('/complaints/00000000-0000-4000-8000-000000000000', same);
      const notMine = await participant('me').get(`/complaints/${theirs.id}`, same);
      expect(notMine).toMatchObject({ status: 404, text: absent.text });
      const transfer = { transferredOn: '2026-03-02', act: 'a', recipient: 'b' };
      expect((await participant('me').post(`/complaints/${theirs.id}/transfer`, transfer, { ifMatch: 1 })).status).toBe(
        404,
      );
      await transferComplaint(app, mine, { by: participant('me') });
    });

    it('by no authority, administrator or member of the Council, by any route, there or not', async () => {
      const { id } = await makeComplaint(app);
      for (const role of ['authority', 'administrator', 'council'] as const) {
        const reader = app.as([role], { authorityId: '00000000-0000-4000-8000-000000000001' });
        for (const at of [id, '00000000-0000-4000-8000-000000000000']) {
          for (const path of [`/complaints/${at}`, `/complaints/${at}/sealed-text`, '/complaints']) {
            expect((await reader.get(path)).status).toBe(403);
          }
          expect((await reader.post(`/complaints/${at}/transfer`, {}, { ifMatch: 1 })).status).toBe(403);
        }
      }
      expect((await app.anonymous.get(`/complaints/${id}`)).status).toBe(401);
    });

    it('in a list, the newest registration first, by state, kind and place', async () => {
      app.clock.set('2040-01-01');
      const place = await makePlace(app);
      const first = await makeComplaint(app, { placeId: place.id, kind: 'message' });
      app.clock.set('2040-01-02');
      const second = await makeComplaint(app, { placeId: place.id });
      await transferComplaint(app, first);
      const numbers = async (query: string) =>
        (await office().get<Page<ComplaintView>>(`/complaints?place=${place.id}&${query}`)).body.items.map(
          ({ number }) => number,
        );
      expect(await numbers('')).toEqual([second.number, first.number]);
      expect(await numbers('status=transferred')).toEqual([first.number]);
      expect(await numbers('kind=complaint')).toEqual([second.number]);
    });
  });

  describe('for later features', () => {
    const ask = <T>(
      actor: Actor | null,
      question: (register: ComplaintRegister, work: Work) => Promise<T>,
    ): Promise<T> =>
      app.nest.get(UnitOfWork).read(actor as Actor, (work) => question(app.nest.get(ComplaintRegister), work));

    it('tell what is still open, to each as much as may be seen', async () => {
      const reader = participant('open-ones');
      const opened = await makeComplaint(app, { by: reader });
      await transferComplaint(app, await makeComplaint(app, { by: reader }));
      const mine = await ask(reader.actor, (register, work) => register.untransferred(work));
      expect(mine.map(({ id }) => id)).toEqual([opened.id]);
      const all = await ask(office().actor, (register, work) => register.untransferred(work));
      expect(all.map(({ id }) => id)).toContain(opened.id);
      expect(all.every(({ status }) => status === 'registered')).toBe(true);
    });

    it('name messages by id and the complaints of a visit, whoever registered them', async () => {
      const message = await makeComplaint(app, { kind: 'message', by: participant('x') });
      const found = await ask(participant('y').actor, (register, work) => register.byIds(work, [message.id]));
      expect(found).toMatchObject([{ id: message.id, kind: 'message', status: 'registered' }]);
      expect(Object.keys(found[0] ?? {})).not.toContain('sealedText');
      expect(await ask(office().actor, (register, work) => register.complaintsOfVisit(work, message.id))).toEqual([]);
    });
  });

  const same = { headers: { 'x-correlation-id': 'the-same-for-both' } };
});
