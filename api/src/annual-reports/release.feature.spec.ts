import type { AnnualReportView } from '@shared/annual-reports/annual-report.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import {
  approveAnnualReport,
  dispatchTo,
  makeApprovedAnnualReport,
  makeCompleteDraft,
  publishAnnualReport,
} from '../../test/make/annual-reports';
import { makeAuthority } from '../../test/make/authorities';
import { decide } from '../../test/make/council';

describe('An approved annual report (11-9(3))', () => {
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
  const open = async (id: string) => (await office.get<AnnualReportView>(`/annual-reports/${id}`)).body;
  const bodyOf = (report: AnnualReportView, at = 0) => report.dispatches[at]?.authority.id ?? '';
  const clocks = (report: AnnualReportView) =>
    report.deadlines.map(({ clock, eventOn, statutoryEnd, effectiveEnd, state }) =>
      [clock, eventOn, statutoryEnd, effectiveEnd, state].join(' '),
    );

  it('has one month, moved over the holidays, to be published and to be sent to each body that it addresses', async () => {
    const report = await makeApprovedAnnualReport(app, { year });
    expect(clocks(report)).toEqual([
      'publication 2026-02-09 2026-03-09 2026-03-10 running',
      'dispatch 2026-02-09 2026-03-09 2026-03-10 running',
      'dispatch 2026-02-09 2026-03-09 2026-03-10 running',
    ]);
    expect(report.deadlines.map(({ provision }) => provision)).toEqual(['11-9(3)', '11-9(3)', '11-9(3)']);

    app.clock.set('2026-03-10');
    await publishAnnualReport(app, report.id);
    await dispatchTo(app, report.id, bodyOf(report, 0));
    app.clock.set('2026-03-11');
    const late = await dispatchTo(app, report.id, bodyOf(report, 1));
    expect(clocks(late).map((clock) => clock.split(' ').at(-1))).toEqual(['met', 'met', 'met_late']);
    expect(late).toMatchObject({
      status: 'published',
      publishedOn: '2026-03-10',
      publishedAddress: `http://localhost:3000/reports/${year}`,
    });
    expect(late.actions.find(({ name }) => name === 'dispatch')?.refusal?.code).toBe('DISPATCH.SENT_ALREADY');
  });

  it('runs its month from the day of the decision, also when that is recorded later', async () => {
    const { id } = await makeCompleteDraft(app, { year });
    const decisionId = await decide(app, { subjectType: 'annual_report', subjectId: id }, '2026-01-30');
    const { body } = await office.post<AnnualReportView>(`/annual-reports/${id}/approval`, { decisionId });
    expect(clocks(body)[0]).toBe('publication 2026-01-30 2026-02-28 2026-03-02 running');
  });

  it('is neither sent nor published before its approval', async () => {
    const { id } = await makeCompleteDraft(app, { year });
    const { id: authorityId } = await makeAuthority(app);
    const answers = [
      await office.post(`/annual-reports/${id}/publication`, { publishedOn: '2026-02-09' }),
      await office.post(`/annual-reports/${id}/dispatches`, { authorityId, dispatchedOn: '2026-02-09' }),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'STATE.NOT_ALLOWED'],
      [409, 'STATE.NOT_ALLOWED'],
    ]);
    expect(
      await rejected(`insert into dispatches (annual_report_id, authority_id, created_at) values ($1, $2, now())`, [
        id,
        authorityId,
      ]),
    ).toBe('dispatch_must_be_of_an_approved_report');
    expect(
      await rejected(
        `update annual_reports set status = 'published', published_on = '2026-02-09', published_address = 'x' where id = $1`,
        [id],
      ),
    ).toBe('approved_annual_report_is_fixed');

    await approveAnnualReport(app, id);
    const report = await open(id);
    const early = [
      await office.post(`/annual-reports/${id}/publication`, { publishedOn: '2026-02-08' }),
      await office.post(`/annual-reports/${id}/dispatches`, {
        authorityId: bodyOf(report),
        dispatchedOn: '2026-02-08',
      }),
      await office.post(`/annual-reports/${id}/publication`, { publishedOn: '2026-02-10' }),
      await office.post(`/annual-reports/${id}/dispatches`, {
        authorityId: bodyOf(report),
        dispatchedOn: '2026-02-10',
      }),
    ];
    expect(early.map(({ body }) => [body.code, body.fields?.[0]?.field])).toEqual([
      ['ANNUAL_REPORT.PUBLISHED_BEFORE_APPROVAL', 'publishedOn'],
      ['DISPATCH.BEFORE_APPROVAL', 'dispatchedOn'],
      ['REQUEST.DATE_IN_THE_FUTURE', 'publishedOn'],
      ['REQUEST.DATE_IN_THE_FUTURE', 'dispatchedOn'],
    ]);
    expect(
      await rejected(
        `update annual_reports set status = 'published', published_on = '2026-02-08', published_address = 'x' where id = $1`,
        [id],
      ),
    ).toBe('annual_reports_published_check');
    expect(await rejected(`update dispatches set dispatched_on = '2026-02-08' where annual_report_id = $1`, [id])).toBe(
      'dispatch_must_be_of_an_approved_report',
    );
    expect((await open(id)).status).toBe('approved');
  });

  it('is sent to the bodies that it addresses and to no other, to each once', async () => {
    const report = await makeApprovedAnnualReport(app, { year });
    const { id: stranger } = await makeAuthority(app);
    const send = (authorityId: string) =>
      office.post(`/annual-reports/${report.id}/dispatches`, { authorityId, dispatchedOn: '2026-02-09' });
    expect((await send(stranger)).body).toMatchObject({ code: 'DISPATCH.NOT_ADDRESSED', provision: '11-9(3)' });
    expect((await send(bodyOf(report))).status).toBe(201);
    expect((await send(bodyOf(report))).body).toMatchObject({ code: 'DISPATCH.SENT_ALREADY', status: 409 });
    const insert = `insert into dispatches (annual_report_id, authority_id, created_at) values ($1, $2, now())`;
    expect(await rejected(insert, [report.id, stranger])).toBe('dispatch_must_be_addressed');
    expect(await rejected(insert, [report.id, bodyOf(report)])).toBe('dispatches_annual_report_id_authority_id_key');
    const [sent] = report.dispatches;
    expect(await rejected(`update dispatches set dispatched_on = '2026-02-10' where id = $1`, [sent?.id])).toBe(
      'dispatches_recorded_once',
    );
    expect(await rejected('delete from dispatches where id = $1', [sent?.id])).toBe('dispatches_never_deleted');
  });

  it('is published once, by the Ombudsman or the office', async () => {
    const { id } = await makeApprovedAnnualReport(app, { year });
    const publish = (by: Client) => by.post(`/annual-reports/${id}/publication`, { publishedOn: '2026-02-09' });
    expect((await publish(app.as(['council']))).status).toBe(403);
    expect((await publish(app.as(['ombudsman']))).status).toBe(200);
    expect((await publish(office)).body.code).toBe('STATE.NOT_ALLOWED');
  });
});
