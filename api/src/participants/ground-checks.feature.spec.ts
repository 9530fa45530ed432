import { GROUNDS } from '@shared/law/grounds';
import type { ApplicationView } from '@shared/participants/application.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { makeApplication } from '../../test/make/participants';
import { ActsService } from '../acts';

describe('An application', () => {
  let app: TestApp;
  let office: Client;
  const check = { declaredClear: true, evidence: 'Certificate no. 1', result: 'clear', checkedOn: '2026-03-02' };

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.set('2026-03-02'));

  const recordCheck = (view: ApplicationView, code: string, change: object = {}, ifMatch = view.version) =>
    office.put<ApplicationView & { code: string }>(
      `/applications/${view.id}/grounds/${code}`,
      { ...check, ...change },
      { ifMatch },
    );

  describe('is checked against the grounds', () => {
    it('of the law, the same in the database, by the same days', async () => {
      const rows = await app.sql(
        'select code, provision, valid_from, valid_to from disqualification_grounds order by code',
      );
      expect(rows).toEqual(
        GROUNDS.map((row) => ({
          code: row.id,
          provision: row.provision,
          valid_from: row.validFrom,
          valid_to: row.validTo,
        })).sort((a, b) => (a.code < b.code ? -1 : 1)),
      );
    });

    it('that are in force on the day, each with its provision, its words and its state', async () => {
      const application = await makeApplication(app);
      expect(application.grounds.map((ground) => [ground.provision, ground.state])).toEqual(
        GROUNDS.slice(0, 8).map((row) => [row.provision, 'open']),
      );
      expect(application.actions).toMatchObject([
        { name: 'record-ground-check', allowed: true },
        { name: 'change', allowed: true },
        { name: 'change-address', allowed: true },
        { name: 'select', allowed: false, refusal: { code: 'APPLICATION.GROUND_OPEN', provision: '11-3(1)(1)' } },
        { name: 'refuse', allowed: true },
        { name: 'send-letter', allowed: false, refusal: { code: 'STATE.NOT_ALLOWED' } },
      ]);
      app.clock.set('2026-03-03');
      const later = (await office.get<ApplicationView>(`/applications/${application.id}`)).body;
      expect(later.grounds.map((ground) => ground.code).slice(8)).toEqual([
        'order-2026-03-03(1)',
        'order-2026-03-03(2)',
      ]);
      expect(later.grounds[8]).toMatchObject({
        provision: '11-3',
        text: { en: 'A person who is not a citizen of Kazakhstan cannot be a participant.' },
        basis: { en: 'Order on the selection of participants of 3 March 2026' },
      });
    });

    it('each with a declaration, evidence, a day, a result and who checked', async () => {
      const application = await makeApplication(app);
      const { status, body } = await recordCheck(application, '11-3(1)(4)', { declaredClear: false, result: 'met' });
      expect([status, body.version]).toEqual([200, 2]);
      expect(body.grounds.find((ground) => ground.code === '11-3(1)(4)')).toMatchObject({
        state: 'met',
        check: {
          declaredClear: false,
          evidence: 'Certificate no. 1',
          result: 'met',
          checkedOn: '2026-03-02',
          checkedBy: 'Test',
        },
      });
      const replaced = await recordCheck(body, '11-3(1)(4)');
      expect(replaced.body.grounds[3]?.state).toBe('clear');
      const entries = await app.sql<{ detail: object }>(
        `select detail from audit_entries where action = 'application.record-ground-check' and subject_id = $1`,
        [application.id],
      );
      expect(entries.map((entry) => entry.detail)).toEqual(
        Array(2).fill({ ground: '11-3(1)(4)', checkedOn: '2026-03-02' }),
      );
    });

    it('and nothing is collected on a ground that is unknown, not yet in force, or without evidence', async () => {
      const application = await makeApplication(app);
      expect((await recordCheck(application, '11-3(9)')).status).toBe(404);
      expect((await recordCheck(application, 'order-2026-03-03(1)')).body.code).toBe('APPLICATION.GROUND_NOT_IN_FORCE');
      expect((await recordCheck(application, '11-3(1)(1)', { evidence: ' ' })).body.code).toBe('REQUEST.INVALID');
      expect((await recordCheck(application, '11-3(1)(1)', { checkedOn: '2026-03-03' })).body.code).toBe(
        'REQUEST.DATE_IN_THE_FUTURE',
      );
      expect((await recordCheck(application, '11-3(1)(1)', {}, 9)).body).toMatchObject({
        code: 'CONFLICT.STALE',
        current: { id: application.id, version: 1 },
      });
      await expect(
        app.sql(
          `insert into ground_checks (application_id, ground_code, number, declared_clear, evidence, result, checked_on, checked_by, created_at)
           values ($1, 'order-2026-03-03(1)', 1, true, 'x', 'clear', '2026-03-02', 'x', now())`,
          [application.id],
        ),
      ).rejects.toMatchObject({ constraint: 'ground_checks_in_force' });
    });

    it('in a ledger: a new check supersedes the earlier one, which stays', async () => {
      const application = await makeApplication(app);
      const first = (await recordCheck(application, '11-3(1)(1)', { evidence: 'No. 1', result: 'met' })).body;
      const { body } = await recordCheck(first, '11-3(1)(1)', { evidence: 'No. 2' });
      expect(body.grounds[0]).toMatchObject({
        state: 'clear',
        check: { evidence: 'No. 2' },
        history: [{ evidence: 'No. 2' }, { evidence: 'No. 1', result: 'met' }],
      });
      const change = `update ground_checks set result = 'clear' where application_id = $1`;
      await expect(app.sql(change, [application.id])).rejects.toMatchObject({
        constraint: 'ground_checks_append_only',
      });
      await expect(
        app.sql(
          `insert into ground_checks (application_id, ground_code, number, declared_clear, evidence, result, checked_on, checked_by, created_at)
           values ($1, '11-3(1)(1)', 2, true, 'x', 'clear', '2026-03-02', 'x', now())`,
          [application.id],
        ),
      ).rejects.toMatchObject({ constraint: 'ground_checks_number_key' });
    });

    it('by evidence that runs out: the ground is open on the day after, whatever an older check said', async () => {
      const application = await makeApplication(app);
      const lasting = (await recordCheck(application, '11-3(1)(1)')).body;
      await recordCheck(lasting, '11-3(1)(1)', { goodUntil: '2026-03-31' });
      const stateOn = async (day: string) => {
        app.clock.set(day);
        return (await office.get<ApplicationView>(`/applications/${application.id}`)).body.grounds[0]?.state;
      };
      expect([await stateOn('2026-03-31'), await stateOn('2026-04-01')]).toEqual(['clear', 'open']);
    });

    it('by evidence that does not run out before its check', async () => {
      const application = await makeApplication(app);
      const { body } = await recordCheck(application, '11-3(1)(1)', { goodUntil: '2026-03-01' });
      expect(body).toMatchObject({ code: 'APPLICATION.EVIDENCE_ENDS_BEFORE_CHECK', fields: [{ field: 'goodUntil' }] });
      await expect(
        app.sql(
          `insert into ground_checks (application_id, ground_code, number, declared_clear, evidence, result, checked_on, good_until, checked_by, created_at)
           values ($1, '11-3(1)(1)', 1, true, 'x', 'clear', '2026-03-02', '2026-03-01', 'x', now())`,
          [application.id],
        ),
      ).rejects.toMatchObject({ constraint: 'ground_checks_good_until_check' });
    });

    it('by evidence that is good for as long as the order on selection says, and no longer (11-2(2))', async () => {
      const order = jest.spyOn(app.nest.get(ActsService), 'parametersOn').mockResolvedValue({ evidenceMonths: 3 });
      const application = await makeApplication(app);
      const { body } = await recordCheck(application, '11-3(1)(1)');
      expect(body.grounds[0]?.check?.goodUntil).toBe('2026-06-02');
      expect(order.mock.calls.map(([, ...asked]) => asked)).toContainEqual(['selection_order', '2026-03-02']);
      const longer = await recordCheck(body, '11-3(1)(1)', { goodUntil: '2026-06-03' });
      expect(longer.body).toMatchObject({ code: 'APPLICATION.EVIDENCE_GOOD_TOO_LONG', provision: '11-2(2)' });
      expect((await recordCheck(body, '11-3(1)(1)', { goodUntil: '2026-05-01' })).status).toBe(200);
      order.mockRestore();
    });
  });
});
