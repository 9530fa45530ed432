import type { OfficeKeyView } from '@shared/complaints/office-key.contract';
import { newOfficeKey } from '@shared/complaints/sealing';
import { type TestApp, testApp } from '../../test/app';
import { complaintBody, makeComplaint, makeOfficeKey } from '../../test/make/complaints';

describe('the keys of the office', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  it('are missing at first, and then nothing can be registered', async () => {
    const answer = await app.as(['participant']).get('/office-keys/current');
    expect(answer).toMatchObject({ status: 409, body: { code: 'OFFICE_KEY.MISSING', provision: '11-10(1)' } });
  });

  it('are made by the Ombudsman, read by those who receive complaints, and never seen by the others', async () => {
    const key = await makeOfficeKey(app);
    for (const role of ['office', 'council', 'participant', 'authority', 'administrator'] as const) {
      expect((await app.as([role]).post('/office-keys', {})).status).toBe(403);
    }
    for (const role of ['council', 'authority', 'administrator'] as const) {
      expect((await app.as([role]).get('/office-keys/current')).status).toBe(403);
    }
    const { body } = await app.as(['participant']).get<OfficeKeyView>('/office-keys/current');
    expect(body).toMatchObject({ id: key.id, recipient: key.recipient });
    expect(body.sealedIdentity).toBeUndefined();
    expect((await app.as(['office']).get<OfficeKeyView>('/office-keys/current')).body.sealedIdentity).toBe(
      key.sealedIdentity,
    );
  });

  it('follow one another: the one before is retired and takes no more', async () => {
    const before = await makeOfficeKey(app);
    const body = await complaintBody(app);
    const sealedBefore = await makeComplaint(app);
    const next = await makeOfficeKey(app);
    expect((await app.as(['office']).get<OfficeKeyView>('/office-keys/current')).body.id).toBe(next.id);
    const refused = await app.as(['office']).post('/complaints', body);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'COMPLAINT.KEY_NOT_IN_FORCE', fields: [{ field: 'officeKeyId' }] },
    });
    const opened = await app
      .as(['office'])
      .get<{ officeKey: OfficeKeyView }>(`/complaints/${sealedBefore.id}/sealed-text`);
    expect(opened.body.officeKey).toMatchObject({ id: before.id, sealedIdentity: before.sealedIdentity });
    expect(opened.body.officeKey.retiredAt).not.toBeNull();
  });

  it('are refused with an open identity, with a recipient that is none, and twice', async () => {
    const ombudsman = app.as(['ombudsman']);
    const key = await newOfficeKey('passphrase', 10);
    const open = await ombudsman.post('/office-keys', { ...key, sealedIdentity: 'AGE-SECRET-KEY-1QQQ' });
    expect(open).toMatchObject({ status: 422, body: { code: 'OFFICE_KEY.NOT_SEALED', provision: '11-10(1)' } });
    expect((await ombudsman.post('/office-keys', { ...key, recipient: 'age1nothing' })).body.code).toBe(
      'REQUEST.INVALID',
    );
    expect((await ombudsman.post('/office-keys', key)).status).toBe(201);
    expect((await ombudsman.post('/office-keys', key)).body.code).toBe('OFFICE_KEY.TAKEN');
  });

  it('neither change nor go in the database, and one only is in force', async () => {
    const { id } = await makeOfficeKey(app);
    await expect(app.sql('delete from office_keys where id = $1', [id])).rejects.toThrow(
      'office_keys is never deleted',
    );
    await expect(app.sql(`update office_keys set recipient = 'age1x' where id = $1`, [id])).rejects.toMatchObject({
      constraint: 'office_key_is_fixed',
    });
    await expect(
      app.sql('update office_keys set retired_at = null where retired_at is not null'),
    ).rejects.toMatchObject({ constraint: 'office_key_is_fixed' });
    const second = `insert into office_keys (recipient, sealed_identity, created_at) values ('age1y', '-----BEGIN AGE ENCRYPTED FILE-----', now())`;
    await expect(app.sql(second)).rejects.toThrow('office_keys_in_force_key');
    await expect(app.sql(second.replace('-----BEGIN AGE ENCRYPTED FILE-----', 'AGE-SECRET-KEY-1'))).rejects.toThrow(
      'office_keys_sealed_identity_check',
    );
  });
});
