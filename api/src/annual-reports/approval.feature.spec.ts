import type { AnnualReportView } from '@shared/annual-reports/annual-report.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import {
  approveAnnualReport,
  chapters,
  financialReport,
  makeApprovedAnnualReport,
  makeCompleteDraft,
  prepareAnnualReport,
  propose,
  recommend,
} from '../../test/make/annual-reports';
import { makeAuthority } from '../../test/make/authorities';
import { decide } from '../../test/make/council';

describe('The annual report', () => {
  let app: TestApp;
  let office: Client;
  /** Each test takes a year of its own: a year has one report. */
  let year = 2031;

  beforeAll(async () => {
    app = await testApp({ today: '2030-03-04' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());
  beforeEach(() => {
    year -= 1;
  });

  const open = async (id: string) => (await office.get<AnnualReportView>(`/annual-reports/${id}`)).body;
  const rejected = async (sql: string, params: unknown[]): Promise<string> => {
    const failure: unknown = await app.sql(sql, params).catch((error: unknown) => error);
    return (failure as { driverError?: { constraint?: string } }).driverError?.constraint ?? 'nothing was refused';
  };

  describe('at its approval (11-9(2))', () => {
    const approve = (id: string, decisionId: string) => office.post(`/annual-reports/${id}/approval`, { decisionId });

    it('is refused while one of the three obligatory parts is missing, which it names', async () => {
      const { id } = await prepareAnnualReport(app, year);
      const reason = (view: AnnualReportView) => view.actions.find(({ name }) => name === 'approve')?.refusal?.code;
      const decisionId = await decide(app, { subjectType: 'annual_report', subjectId: id });
      const refusals = [reason(await open(id)), (await approve(id, decisionId)).body.code];
      await recommend(app, id, (await makeAuthority(app)).id);
      refusals.push((await approve(id, decisionId)).body.code);
      const { version } = await propose(app, id);
      refusals.push((await approve(id, decisionId)).body.code);
      expect(refusals).toEqual([
        'ANNUAL_REPORT.RECOMMENDATIONS_MISSING',
        'ANNUAL_REPORT.RECOMMENDATIONS_MISSING',
        'ANNUAL_REPORT.PROPOSALS_MISSING',
        'ANNUAL_REPORT.FINANCIAL_REPORT_MISSING',
      ]);
      await office.put(`/annual-reports/${id}/financial-report`, financialReport, { ifMatch: version });
      const complete = await open(id);
      expect(complete.completeness).toEqual({ recommendations: true, proposals: true, financialReport: true });
      expect(complete.actions.find(({ name }) => name === 'approve')).toEqual({ name: 'approve', allowed: true });
    });

    const approveInSql = `update annual_reports set status = 'approved', decision_id = $2, approved_on = $3, content = 'x',
      sha256 = encode(sha256('x'), 'hex') where id = $1`;

    it.each([
      ['annual_recommendations', 'delete from annual_recommendations where annual_report_id = $1'],
      ['legislative_proposals', 'delete from legislative_proposals where annual_report_id = $1'],
      ['financial_report', 'update annual_reports set financial_report = null where id = $1'],
    ])('is refused by the database too without %s', async (_, remove) => {
      const { id } = await makeCompleteDraft(app, { year });
      await app.sql(remove, [id]);
      const decisionId = await decide(app, { subjectType: 'annual_report', subjectId: id });
      expect(await rejected(approveInSql, [id, decisionId, '2030-03-04'])).toBe('annual_report_must_be_complete');
    });

    it('needs the adopted decision of the Council on this very report', async () => {
      const { id } = await makeCompleteDraft(app, { year });
      const rejectedDecision = await decide(app, { subjectType: 'annual_report', subjectId: id }, '2030-03-04', [
        'against',
      ]);
      const other = await decide(app, { subjectType: 'other' });
      for (const decisionId of [rejectedDecision, other]) {
        expect((await approve(id, decisionId)).body).toMatchObject({
          code: 'COUNCIL.DECISION_REQUIRED',
          provision: '11-9(3)',
        });
        expect(await rejected(approveInSql, [id, decisionId, '2030-03-04'])).toBe(
          'annual_report_needs_council_decision',
        );
      }
      const adopted = await decide(app, { subjectType: 'annual_report', subjectId: id });
      expect(await rejected(approveInSql, [id, adopted, '2030-03-03'])).toBe('annual_reports_approved_with_council');
    });

    it('is refused when it changed after the votes', async () => {
      const { id } = await makeCompleteDraft(app, { year });
      const decisionId = await decide(app, { subjectType: 'annual_report', subjectId: id });
      app.clock.set(new Date('2030-03-04T06:00:00Z'));
      await propose(app, id);
      expect((await approve(id, decisionId)).body.code).toBe('ANNUAL_REPORT.CHANGED_SINCE_VOTE');
      expect(await rejected(approveInSql, [id, decisionId, '2030-03-04'])).toBe('annual_report_must_be_as_voted_on');
      expect((await approveAnnualReport(app, id)).status).toBe('approved');
      app.clock.set('2030-03-04');
    });

    it('freezes the content that the SHA-256 is of, and never changes again', async () => {
      const report = await makeApprovedAnnualReport(app, { year });
      const [row] = await app.sql<{ content: string; computed: string }>(
        `select content, encode(sha256(convert_to(content, 'UTF8')), 'hex') as computed from annual_reports where id = $1`,
        [report.id],
      );
      expect(report).toMatchObject({ status: 'approved', approvedOn: '2030-03-04', sha256: row?.computed });
      expect(JSON.parse(row?.content ?? '')).toMatchObject({ year, chapters, financialReport: { spentTiyn: 550_000 } });
      const { id } = report;
      const { id: authorityId } = await makeAuthority(app);
      const answers = [
        await office.put(`/annual-reports/${id}/chapters`, { chapters: [] }, { ifMatch: report.version }),
        await office.post(`/annual-reports/${id}/compilation`),
        await office.post(`/annual-reports/${id}/recommendations`, { authorityId, body: { kk: 'а', ru: 'а' } }),
      ];
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
        answers.map(() => [409, 'STATE.NOT_ALLOWED']),
      );
      const changes = [
        `update annual_reports set chapters = '[]' where id = $1`,
        `update annual_reports set content = 'x', sha256 = encode(sha256('x'), 'hex') where id = $1`,
        `update annual_reports set status = 'draft', decision_id = null, approved_on = null, content = null, sha256 = null where id = $1`,
        `update annual_recommendations set body_kk = 'x' where annual_report_id = $1`,
        `delete from legislative_proposals where annual_report_id = $1`,
        `insert into annual_recommendations (annual_report_id, position, authority_id, body_kk, body_ru)
           select $1, 99, authority_id, 'x', 'x' from annual_recommendations where annual_report_id = $1 limit 1`,
      ];
      for (const change of changes) expect(await rejected(change, [id])).toBe('approved_annual_report_is_fixed');
      expect(await rejected('delete from annual_reports where id = $1', [id])).toBe('annual_reports_never_deleted');
      expect(await rejected(`update annual_report_prints set sha256 = 'x' where annual_report_id = $1`, [id])).toBe(
        'annual_report_prints_append_only',
      );
      const audit = await app.sql('select provision, detail from audit_entries where action = $1 and subject_id = $2', [
        'annual-report.approve',
        id,
      ]);
      expect(audit).toEqual([
        { provision: '11-9(3)', detail: expect.objectContaining({ sha256: report.sha256 }) as object },
      ]);
    });
  });

  describe('as a PDF', () => {
    it('is printed once on approval, in both languages, and marked as a draft before', async () => {
      const draft = await makeCompleteDraft(app, { year });
      const pdf = (language: string) => office.get(`/annual-reports/${draft.id}/pdf?language=${language}`);
      expect((await pdf('ru')).text.slice(0, 5)).toBe('%PDF-');
      await approveAnnualReport(app, draft.id);
      for (const language of ['kk', 'ru']) {
        const answer = await pdf(language);
        expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
          200,
          'application/pdf',
          'no-store',
        ]);
        expect(answer.text.slice(0, 5)).toBe('%PDF-');
        expect((await pdf(language)).text).toBe(answer.text);
      }
      expect((await pdf('en')).status).toBe(422);
      const prints = await app.sql('select language from annual_report_prints where annual_report_id = $1 order by 1', [
        draft.id,
      ]);
      expect(prints).toEqual([{ language: 'kk' }, { language: 'ru' }]);
    });
  });
});
