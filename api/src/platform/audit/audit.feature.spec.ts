import { Client } from 'pg';
import { type TestApp, testApp } from '../../../test/app';
import { UnitOfWork } from '../database';
import { verifyAuditChain } from './verify-chain';

describe('the audit trail', () => {
  let app: TestApp;
  let client: Client;

  beforeEach(async () => {
    app = await testApp();
    client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    for (const n of [1, 2, 3]) await record(`act.${n}`);
  });
  afterEach(async () => {
    await client.end();
    await app.close();
  });

  const record = (action: string): Promise<void> => {
    const { actor } = app.as(['office']);
    if (!actor) throw new Error('no actor');
    return app.nest.get(UnitOfWork).run(actor, (work) => {
      work.audit({
        action,
        subject: { type: 'thing', id: '1' },
        provision: '11-10(2)',
        detail: { letters: 'әі | "\\', n: 1 },
      });
      return Promise.resolve();
    });
  };

  it('is whole when nobody touched it', async () => {
    expect(await verifyAuditChain(client)).toMatchObject({ isWhole: true, entries: 3 });
  });

  it('refuses every change, deletion and emptying', async () => {
    const refused = { constraint: 'audit_entries_append_only' };
    await expect(client.query(`update audit_entries set action = 'x' where seq = 2`)).rejects.toMatchObject(refused);
    await expect(client.query('delete from audit_entries where seq = 2')).rejects.toMatchObject(refused);
    await expect(client.query('truncate audit_entries')).rejects.toMatchObject(refused);
  });

  it.each([
    [`update audit_entries set detail = '{"n": 2}' where seq = 2`, 2, 'changed'],
    [`update audit_entries set actor_id = 'somebody else' where seq = 1`, 1, 'changed'],
    [`delete from audit_entries where seq = 2`, 2, 'missing'],
    [`update audit_entries set previous_hash = repeat('0', 64) where seq = 3`, 3, 'unlinked'],
  ])('names the first broken entry after: %s', async (sabotage, brokenAt, why) => {
    await client.query('alter table audit_entries disable trigger audit_entries_append_only');
    await client.query(sabotage);
    expect(await verifyAuditChain(client)).toEqual({ isWhole: false, brokenAt, why });
  });

  it('leaves no entry of an act that failed', async () => {
    const { actor } = app.as(['office']);
    if (!actor) throw new Error('no actor');
    const failing = app.nest.get(UnitOfWork).run(actor, (work) => {
      work.audit({ action: 'act.failed', subject: { type: 'thing', id: '1' } });
      throw new Error('the change did not happen');
    });
    await expect(failing).rejects.toThrow('the change did not happen');
    expect(await verifyAuditChain(client)).toMatchObject({ isWhole: true, entries: 3 });
  });
});
