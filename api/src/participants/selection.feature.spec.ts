import { type GroundId, GROUNDS } from '@shared/law/grounds';
import type { ApplicationView } from '@shared/participants/application.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { decide } from '../../test/make/council';
import { checkGrounds, makeApplication } from '../../test/make/participants';

const before = '2026-03-02';
const since = '2026-03-03';

describe('The selection of a participant', () => {
  let app: TestApp;
  let office: Client;

  beforeAll(async () => {
    app = await testApp({ today: since });
    office = app.as(['office']);
  });
  afterAll(() => app.close());

  const onSelectionOf = (application: ApplicationView, decidedOn = since, votes?: Parameters<typeof decide>[3]) =>
    decide(app, { subjectType: 'selection', subjectId: application.id }, decidedOn, votes);
  const select = (application: ApplicationView, body: object) =>
    office.post<ParticipantView & { code: string; provision: string; params: object; detail: string }>(
      `/applications/${application.id}/selection`,
      body,
    );
  /** Past the API and its rules, as a faulty program or a hand on the database would. */
  const write = (application: ApplicationView, decisionId: string, day = since) =>
    app.sql(`update applications set status = 'selected', decision_id = $2, decided_on = $3 where id = $1`, [
      application.id,
      decisionId,
      day,
    ]);
  const candidate = async (otherwise: Partial<Record<GroundId, 'open' | 'met'>> = {}, day = since) =>
    checkGrounds(app, await makeApplication(app, { submittedOn: day }), otherwise, day);

  it('makes a candidate who is clear of every ground a participant from the day of the decision', async () => {
    const application = await candidate({}, before);
    const decisionId = await onSelectionOf(application, before);
    const selected = await select(application, { decisionId, mandateTo: '2030-03-01' });
    expect(selected).toMatchObject({
      status: 201,
      body: {
        fullName: application.fullName,
        mandateFrom: before,
        mandateTo: '2030-03-01',
        status: 'in_force',
        version: 1,
      },
    });
    const { body } = await office.get<ApplicationView>(`/applications/${application.id}`);
    expect(body).toMatchObject({
      status: 'selected',
      decisionId,
      decidedOn: before,
      judgedOn: before,
      participantId: selected.body.id,
    });
    expect(body.grounds).toHaveLength(8);
    expect(
      await app.sql(`select provision from audit_entries where action = 'application.select' and subject_id = $1`, [
        application.id,
      ]),
    ).toEqual([{ provision: '11-1(3)' }]);
  });

  describe.each(['open', 'met'] as const)('while a ground is %s', (state) => {
    it.each(GROUNDS)(
      'is refused by provision $provision, and by the database itself: $id',
      async ({ id, provision }) => {
        const application = await candidate({ [id]: state });
        const decisionId = await onSelectionOf(application);
        const { status, body } = await select(application, { decisionId });
        expect([status, body.code, body.provision]).toEqual([
          409,
          `APPLICATION.GROUND_${state.toUpperCase()}`,
          provision,
        ]);
        expect(body.params).toMatchObject({ ground: id });
        expect(body.detail).toMatch(/^Social Code, art\. 145/);
        const after = (await office.get<ApplicationView>(`/applications/${application.id}`)).body;
        expect([after.status, after.participantId]).toEqual(['submitted', null]);
        await expect(write(application, decisionId)).rejects.toMatchObject({
          constraint: 'application_must_be_clear_of_grounds',
        });
      },
    );
  });

  describe('is judged on the day of the decision', () => {
    const ofTheOrder = { 'order-2026-03-03(1)': 'open', 'order-2026-03-03(2)': 'open' } as const;

    it('so the grounds of the order count from 3 March 2026 on', async () => {
      const application = await candidate({}, before);
      const { body } = await select(application, { decisionId: await onSelectionOf(application, since) });
      expect([body.code, body.provision, body.params]).toEqual([
        'APPLICATION.GROUND_OPEN',
        '11-3',
        { ground: 'order-2026-03-03(1)', day: since },
      ]);
      const onTheEve = await select(application, { decisionId: await onSelectionOf(application, before) });
      expect(onTheEve.status).toBe(201);
    });

    it('in the database as well', async () => {
      const [old, late] = [await candidate({}, before), await candidate({}, before)];
      await expect(write(late, await onSelectionOf(late))).rejects.toMatchObject({
        constraint: 'application_must_be_clear_of_grounds',
      });
      await expect(write(old, await onSelectionOf(old, before), before)).resolves.toBeDefined();
    });

    it('so a check made later does not count', async () => {
      const late = await checkGrounds(app, await makeApplication(app, { submittedOn: before }), ofTheOrder, since);
      const { body } = await select(late, { decisionId: await onSelectionOf(late, before) });
      expect([body.code, body.provision]).toEqual(['APPLICATION.GROUND_OPEN', '11-3(1)(1)']);
    });

    it('so evidence that has run out by then does not count, nor does a check that was superseded', async () => {
      const application = await candidate();
      const check = { declaredClear: true, evidence: 'No. 2', result: 'clear', checkedOn: since, goodUntil: since };
      const path = `/applications/${application.id}/grounds/${encodeURIComponent('11-3(1)(1)')}`;
      const withdrawn = (await office.put<ApplicationView>(path, check, { ifMatch: application.version })).body;
      app.clock.set('2026-03-04');
      const decisionId = await onSelectionOf(application, '2026-03-04');
      const { body } = await select(withdrawn, { decisionId });
      expect([body.code, body.provision, body.params]).toEqual([
        'APPLICATION.GROUND_OPEN',
        '11-3(1)(1)',
        { ground: '11-3(1)(1)', day: '2026-03-04' },
      ]);
      await expect(write(application, decisionId, '2026-03-04')).rejects.toMatchObject({
        constraint: 'application_must_be_clear_of_grounds',
      });
      app.clock.set(since);
    });

    it('and cites the edition in force on that day', async () => {
      const application = await makeApplication(app, { submittedOn: '2020-02-03' });
      const { body } = await select(application, { decisionId: await onSelectionOf(application, '2020-02-04') });
      expect(body.detail).toMatch(/^Law on special social services, art\. 11-3\(1\)\(1\)/);
    });
  });

  describe('rests on an adopted decision of the Council on this candidate (11-1(3))', () => {
    it('and is refused without one', async () => {
      const [application, other] = [await candidate(), await candidate()];
      const decisions = [
        '7c0a0000-0000-4000-8000-000000000001',
        await onSelectionOf(other),
        await onSelectionOf(application, since, ['against', 'for', 'against']),
        await decide(app, { subjectType: 'visit_plan', subjectId: application.id }),
      ];
      for (const decisionId of decisions) {
        const { status, body } = await select(application, { decisionId });
        expect([status, body.code, body.provision]).toEqual([409, 'COUNCIL.DECISION_REQUIRED', '11-1(3)']);
        await expect(write(application, decisionId)).rejects.toMatchObject({
          constraint: 'selection_needs_council_decision',
        });
      }
    });

    it('taken on the day that is recorded, not before the application, with a mandate that ends later', async () => {
      const application = await candidate();
      const early = await select(application, { decisionId: await onSelectionOf(application, before) });
      expect([early.status, early.body.code]).toEqual([422, 'APPLICATION.DECIDED_BEFORE_SUBMITTED']);
      const decisionId = await onSelectionOf(application);
      expect((await select(application, { decisionId, mandateTo: since })).body.code).toBe(
        'PARTICIPANT.MANDATE_INVALID',
      );
      await expect(write(application, decisionId, '2026-03-04')).rejects.toMatchObject({
        constraint: 'applications_decided_with_council',
      });
    });

    it('once', async () => {
      const application = await candidate();
      const decisionId = await onSelectionOf(application);
      const key = { idempotencyKey: 'select-once' };
      const first = await office.post(`/applications/${application.id}/selection`, { decisionId }, key);
      const repeated = await office.post(`/applications/${application.id}/selection`, { decisionId }, key);
      expect(repeated.body).toEqual(first.body);
      const again = await select(application, { decisionId });
      expect([again.status, again.body.code]).toEqual([409, 'APPLICATION.DECIDED']);
      expect(await app.sql('select from participants where application_id = $1', [application.id])).toHaveLength(1);
    });
  });

  it('is what a mandate comes from, in the database as well', async () => {
    const [undecided, refused, selected] = [await candidate(), await candidate(), await candidate()];
    const rejected = await onSelectionOf(refused, since, ['against']);
    await office.post(`/applications/${refused.id}/refusal`, { decisionId: rejected, provision: '11-1(3)' });
    const decisionId = await onSelectionOf(selected);
    await write(selected, decisionId);
    const insert = ({ id }: ApplicationView, category = 'lawyer') =>
      app.sql<{ id: string }>(
        `insert into participants (application_id, full_name, category, organisation, created_at)
         values ($1, 'A', $2, 'B', now()) returning id`,
        [id, category],
      );
    const without = [insert(undecided), insert(refused), insert(selected, 'doctor')];
    for (const attempt of await Promise.allSettled(without)) {
      expect(attempt).toMatchObject({ status: 'rejected', reason: { constraint: 'participants_must_be_selected' } });
    }
    const [participant] = await insert(selected);
    const mandate = (from: string, of = selected.id) =>
      app.sql(
        `insert into mandates (participant_id, application_id, decision_id, starts_on, created_at)
         values ($1, $2, $3, $4, now())`,
        [participant?.id, of, decisionId, from],
      );
    for (const attempt of await Promise.allSettled([mandate(before), mandate(since, undecided.id)])) {
      expect(attempt).toMatchObject({ status: 'rejected', reason: { constraint: 'mandates_come_from_a_selection' } });
    }
    await expect(mandate(since)).resolves.toBeDefined();
  });
});
