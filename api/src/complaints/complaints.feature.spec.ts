import type { ComplaintView } from '@shared/complaints/complaint.contract';
import { type TestApp, testApp } from '../../test/app';
import { complaintBody, makeComplaint, makeOfficeKey } from '../../test/make/complaints';
import { makePlace } from '../../test/make/places';

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
    it('with number, time, receiver, channel, kind and place, on a visit or off (11-4(1)(6))', async () => {
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
      // Open connections first, so that the two do meet.
      await Promise.all([1, 2, 3].map(() => office().get('/complaints?limit=1')));
      const both = await Promise.all([1, 1].map((ifMatch) => office().post(path, transfer, { ifMatch })));
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(both.find(({ status }) => status === 409)?.body.code).toBe('COMPLAINT.ALREADY_TRANSFERRED');
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
});
