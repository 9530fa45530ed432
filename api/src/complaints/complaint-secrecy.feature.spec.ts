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

const canary = 'КАНАРЕЙКА: мені ұрды, ₸';
const same = { headers: { 'x-correlation-id': 'the-same-for-both' } };

describe('the secrecy of messages and complaints', () => {
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

  describe('is kept by sealing in the browser (11-10(1))', () => {
    it('plain text being refused in plain text, whatever it is dressed in', async () => {
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

    it('the text being in no list and on no page', async () => {
      const { id } = await makeComplaint(app);
      for (const path of ['/complaints', `/complaints/${id}`])
        expect((await office().get(path)).text).not.toContain('BEGIN AGE');
    });

    it('each opening being written down with the reading (11-10(2))', async () => {
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

  describe('gives them to be seen', () => {
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
});
