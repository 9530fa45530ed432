import { randomUUID } from 'node:crypto';
import type { Page } from '@shared/page';
import type { DispatchSummary, DispatchView } from '@shared/recommendations/recommendation.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { dispatchTo, makeApprovedAnnualReport } from '../../test/make/annual-reports';
import { makeAuthority } from '../../test/make/authorities';
import {
  answer,
  answersTo,
  asAuthority,
  makeDispatch,
  receive,
  type SentReport,
  sentTo,
} from '../../test/make/recommendations';

describe('The recommendations of an annual report', () => {
  let app: TestApp;
  let office: Client;
  let year = 2027;

  beforeAll(async () => {
    app = await testApp();
    office = app.as(['office']);
  });
  afterAll(() => app.close());
  beforeEach(() => {
    app.clock.set('2026-02-09');
    year -= 1;
  });

  const rejected = async (sql: string, params: unknown[]): Promise<string> => {
    const failure: unknown = await app.sql(sql, params).catch((error: unknown) => error);
    return (failure as { driverError?: { constraint?: string } }).driverError?.constraint ?? 'nothing was refused';
  };
  const open = async ({ as, dispatchId }: SentReport) => (await as.get<DispatchView>(`/dispatches/${dispatchId}`)).body;

  describe('for the body that they are addressed to', () => {
    it('are all that it sees, from the day of dispatch on', async () => {
      const [own, other] = [(await makeAuthority(app)).id, (await makeAuthority(app)).id];
      const report = await makeApprovedAnnualReport(app, { year, authorityIds: [own, other, own] });
      const list = async (authorityId: string) =>
        (await asAuthority(app, authorityId).get<Page<DispatchSummary>>('/dispatches')).body;
      expect(await list(own)).toEqual({ items: [], nextCursor: null });

      const sent = sentTo(app, await dispatchTo(app, report.id, own), own);
      const foreign = sentTo(app, report, other);
      expect((await list(own)).items.map(({ id }) => id)).toEqual([sent.dispatchId]);
      const view = await open(sent);
      expect(view).toMatchObject({
        annualReport: { year, approvedOn: '2026-02-09' },
        receivedOn: null,
        deadline: null,
      });
      expect(view.recommendations.map(({ position }) => position)).toEqual([1, 3]);
      expect((await list(other)).items).toEqual([]);

      await dispatchTo(app, report.id, other);
      const absent = randomUUID();
      const correlation = { headers: { 'x-correlation-id': 'the-same-for-both' } };
      for (const path of ['', '/receipt', '/answers'] as const) {
        const body = { '/receipt': { receivedOn: '2026-02-09' }, '/answers': answersTo(app, view), '': undefined }[
          path
        ];
        const ask = (id: string) =>
          path === ''
            ? sent.as.get(`/dispatches/${id}`, correlation)
            : sent.as.post(`/dispatches/${id}${path}`, body, correlation);
        const [ofOthers, ofNobody] = [await ask(foreign.dispatchId), await ask(absent)];
        expect([path, ofOthers.status, ofOthers.text]).toEqual([path, 404, ofNobody.text]);
        expect(ofNobody.text).toContain('RECORD.NOT_FOUND');
      }
      expect((await office.get<Page<DispatchSummary>>('/dispatches')).body.items).toHaveLength(2);
    });
  });

  describe('are received', () => {
    it('on the body’s own day, from which its own three months run (11-11(2))', async () => {
      const sent = await makeDispatch(app, year);
      const view = await receive(app, sent);
      expect(view.deadline).toMatchObject({
        clock: 'answer',
        provision: '11-11(2)',
        eventOn: '2026-02-09',
        statutoryEnd: '2026-05-09',
        effectiveEnd: '2026-05-12',
        state: 'running',
      });
      expect(view.deadline?.steps.length).toBeGreaterThan(3);
      expect(view.actions).toEqual([
        expect.objectContaining({ name: 'recordReceipt', allowed: false }),
        { name: 'answer', allowed: true },
      ]);
    });

    it('once, not before dispatch and not in the future, by the body itself', async () => {
      const sent = await makeDispatch(app, year);
      const path = `/dispatches/${sent.dispatchId}/receipt`;
      const on = (receivedOn: string) => sent.as.post(path, { receivedOn });
      expect((await on('2026-02-08')).body).toMatchObject({ code: 'DISPATCH.RECEIVED_BEFORE_DISPATCH', status: 422 });
      expect((await on('2026-02-10')).body.code).toBe('REQUEST.DATE_IN_THE_FUTURE');
      expect((await office.post(path, { receivedOn: '2026-02-09' })).status).toBe(403);
      await receive(app, sent);
      expect((await on('2026-02-09')).body).toMatchObject({ code: 'DISPATCH.RECEIVED_ALREADY', provision: '11-11(2)' });
      const update = (set: string) => rejected(`update dispatches set ${set} where id = $1`, [sent.dispatchId]);
      expect(await update(`received_on = '2026-02-10'`)).toBe('dispatches_recorded_once');
      expect(await update(`dispatched_on = null`)).toBe('dispatches_recorded_once');
    });

    it('over the version that the body saw, where it names one', async () => {
      const sent = await makeDispatch(app, year);
      const stale = await sent.as.post(
        `/dispatches/${sent.dispatchId}/receipt`,
        { receivedOn: '2026-02-09' },
        { ifMatch: 1 },
      );
      expect([stale.status, stale.body.code]).toEqual([409, 'CONFLICT.STALE']);
      expect((await open(sent)).receivedOn).toBeNull();
    });

    it('never, by the database, of what was not sent', async () => {
      const { id } = await makeApprovedAnnualReport(app, { year });
      const update = (set: string) => rejected(`update dispatches set ${set} where annual_report_id = $1`, [id]);
      expect(await update(`received_on = '2026-02-09'`)).toBe('dispatches_received_check');
      expect(await update(`dispatched_on = '2026-02-10', received_on = '2026-02-09'`)).toBe(
        'dispatches_received_check',
      );
    });
  });

  describe('are answered', () => {
    it('one by one, in writing, which meets the clock', async () => {
      const sent = await makeDispatch(app, year);
      await receive(app, sent);
      app.clock.set('2026-05-12');
      const view = await answer(app, sent);
      expect([view.answeredOn, view.deadline?.state, view.deadline?.metOn]).toEqual([
        '2026-05-12',
        'met',
        '2026-05-12',
      ]);
      expect(view.recommendations[0]?.stated).toEqual({
        status: 'in_progress',
        measures: 'Жоспар бекітілді.',
        statedOn: '2026-05-12',
      });
      const again = await sent.as.post(`/dispatches/${sent.dispatchId}/answers`, answersTo(app, view));
      expect(again.body).toMatchObject({ code: 'ANSWER.GIVEN_ALREADY', status: 409, provision: '11-11(2)' });
      for (const change of [`update stated_measures set measures = 'x'`, 'delete from stated_measures']) {
        expect(await rejected(change, [])).toBe('stated_measures_append_only');
      }
    });

    it('late too, and shown as late', async () => {
      const sent = await makeDispatch(app, year);
      await receive(app, sent);
      app.clock.set('2026-05-13');
      expect((await open(sent)).deadline?.state).toBe('overdue');
      expect((await answer(app, sent)).deadline?.state).toBe('met_late');
    });

    it('wholly: none is missing, none is of others, none is there twice, and never before receipt', async () => {
      const own = (await makeAuthority(app)).id;
      const other = (await makeAuthority(app)).id;
      const report = await makeApprovedAnnualReport(app, { year, authorityIds: [own, other, own] });
      const sent = sentTo(app, await dispatchTo(app, report.id, own), own);
      const body = answersTo(app, await open(sent));
      const [first, second] = body.answers;
      const foreign = { ...first, recommendationId: report.recommendations[1]?.id };
      const give = (answers: unknown[], answeredOn = '2026-02-10') =>
        sent.as.post(`/dispatches/${sent.dispatchId}/answers`, { answeredOn, answers });
      expect((await give([first, second], '2026-02-09')).body).toMatchObject({ code: 'ANSWER.BEFORE_RECEIPT' });
      app.clock.set('2026-02-10');
      await receive(app, sent);
      const refusals = [
        await give([first]),
        await give([first, foreign]),
        await give([first, first]),
        await give([first, second], '2026-02-09'),
        await give([first, second], '2026-02-11'),
      ];
      expect(refusals.map(({ status, body: { code, fields } }) => [status, code, fields?.[0]?.field])).toEqual([
        [422, 'ANSWER.INCOMPLETE', 'answers'],
        [422, 'ANSWER.NOT_ADDRESSED', 'answers'],
        [422, 'ANSWER.RECOMMENDATION_TWICE', 'answers'],
        [422, 'ANSWER.DATED_BEFORE_RECEIPT', 'answeredOn'],
        [422, 'REQUEST.DATE_IN_THE_FUTURE', 'answeredOn'],
      ]);
      expect(await app.sql('select from stated_measures where dispatch_id = $1', [sent.dispatchId])).toEqual([]);

      const insert = `insert into stated_measures (dispatch_id, annual_recommendation_id, status, measures, stated_on, created_at)
        values ($1, $2, 'accepted', 'x', $3, now())`;
      const { dispatchId } = sent;
      expect(await rejected(insert, [dispatchId, foreign.recommendationId, '2026-02-10'])).toBe('answer_needs_receipt');
      expect(await rejected(insert, [dispatchId, first?.recommendationId, '2026-02-09'])).toBe('answer_needs_receipt');
      await app.sql(insert, [dispatchId, first?.recommendationId, '2026-02-10']);
      expect(await rejected(insert, [dispatchId, first?.recommendationId, '2026-02-10'])).toBe(
        'stated_measures_dispatch_id_annual_recommendation_id_key',
      );
      const close = (day: string) =>
        rejected('update dispatches set answered_on = $2 where id = $1', [dispatchId, day]);
      expect(await close('2026-02-10')).toBe('answer_must_be_whole');
      await app.sql(insert, [dispatchId, second?.recommendationId, '2026-02-10']);
      expect(await close('2026-02-09')).toBe('dispatches_answered_check');
    });
  });
});
