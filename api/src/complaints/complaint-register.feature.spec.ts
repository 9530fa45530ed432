import type { Actor } from '@shared/actor';
import { type TestApp, testApp } from '../../test/app';
import { makeComplaint, makeOfficeKey, transferComplaint } from '../../test/make/complaints';
import { UnitOfWork, type Work } from '../platform/database';
import { ComplaintRegister } from './complaint-register';

describe('the register of messages and complaints', () => {
  let app: TestApp;
  const office = () => app.as(['office']);
  const participant = (accountId = 'participant-1') =>
    app.as(['participant'], { accountId, participantId: accountId, name: 'Асель' });
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    await makeOfficeKey(app);
  });
  afterAll(() => app.close());

  describe('in the database holds entries that', () => {
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

  describe('for other features', () => {
    const ask = <T>(
      actor: Actor | null,
      question: (register: ComplaintRegister, work: Work) => Promise<T>,
    ): Promise<T> =>
      app.nest.get(UnitOfWork).read(actor as Actor, (work) => question(app.nest.get(ComplaintRegister), work));

    it('tells what is still open, to each as much as may be seen', async () => {
      const reader = participant('open-ones');
      const opened = await makeComplaint(app, { by: reader });
      await transferComplaint(app, await makeComplaint(app, { by: reader }));
      const mine = await ask(reader.actor, (register, work) => register.untransferred(work));
      expect(mine.map(({ id }) => id)).toEqual([opened.id]);
      const all = await ask(office().actor, (register, work) => register.untransferred(work));
      expect(all.map(({ id }) => id)).toContain(opened.id);
      expect(all.every(({ status }) => status === 'registered')).toBe(true);
    });

    it('names messages by id and the complaints of a visit, whoever registered them', async () => {
      const message = await makeComplaint(app, { kind: 'message', by: participant('x') });
      const found = await ask(participant('y').actor, (register, work) => register.byIds(work, [message.id]));
      expect(found).toMatchObject([{ id: message.id, kind: 'message', status: 'registered' }]);
      expect(Object.keys(found[0] ?? {})).not.toContain('sealedText');
      expect(await ask(office().actor, (register, work) => register.complaintsOfVisit(work, message.id))).toEqual([]);
    });
  });
});
