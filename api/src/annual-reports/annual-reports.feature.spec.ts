import type { AnnualReportSummary, AnnualReportView } from '@shared/annual-reports/annual-report.contract';
import type { Page } from '@shared/page';
import { type Client, type TestApp, testApp } from '../../test/app';
import {
  approveAnnualReport,
  chapters,
  financialReport,
  makeCompleteDraft,
  prepareAnnualReport,
  propose,
  recommend,
} from '../../test/make/annual-reports';
import { makeAuthority } from '../../test/make/authorities';
import { freeze, makeDraft, makeLockedReport, sign } from '../../test/make/visit-reports';

describe('The annual report', () => {
  let app: TestApp;
  let office: Client;
  /** Each test takes a year of its own: a year has one report. */
  let year = 2026;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
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

  describe('compiled from the year’s visit reports (11-9(1))', () => {
    it('uses those that every member signed, lists the others with the reason, and counts the visits', async () => {
      const locked = await makeLockedReport(app);
      const draft = await makeDraft(app);
      const report = await prepareAnnualReport(app, 2026);
      expect(report.sources).toEqual([
        expect.objectContaining({ visitReportId: locked.report.id, isUsed: true, reason: null }),
        expect.objectContaining({
          visitReportId: draft.report.id,
          visitNumber: draft.visit.number,
          isUsed: false,
          reason:
            '02.03.2026 күніне есепке барлық мүшелер қол қоймаған / на 02.03.2026 отчет подписан не всеми членами группы',
        }),
      ]);
      const { version } = report;
      const put = await office.put<AnnualReportView>(`/annual-reports/${report.id}/financial-report`, financialReport, {
        ifMatch: version,
      });
      expect(put.body.financialReport).toEqual({ ...financialReport, visits: 2, spentTiyn: 550_000 });

      const [source] = locked.report.recommendations;
      const { id: authorityId } = await makeAuthority(app);
      const traced = await recommend(app, report.id, authorityId, [source?.id ?? '']);
      expect(traced.recommendations[0]?.sourceIds).toEqual([source?.id]);
      const [unsigned] = draft.report.recommendations;
      const foreign = await office.post(`/annual-reports/${report.id}/recommendations`, {
        ...{ authorityId, body: { kk: 'а', ru: 'а' }, sourceIds: [source?.id, unsigned?.id] },
      });
      expect(foreign).toMatchObject({
        status: 422,
        body: { code: 'ANNUAL_REPORT.SOURCE_NOT_USED', provision: '11-9(1)', params: { count: 1 } },
      });
      const insert = `insert into annual_recommendations (annual_report_id, position, authority_id, body_kk, body_ru, source_ids)
        values ($1, 9, $2, 'а', 'а', $3)`;
      expect(await rejected(insert, [report.id, authorityId, [unsigned?.id]])).toBe(
        'annual_recommendation_traces_to_sources',
      );
      expect(
        await rejected('update annual_report_sources set is_used = true, reason = null where annual_report_id = $1', [
          report.id,
        ]),
      ).toBe('used_source_must_be_locked');
    });

    it('is compiled again while it is a draft, and keeps what was written', async () => {
      const [{ id } = { id: '' }] = (await office.get<Page<AnnualReportSummary>>('/annual-reports')).body.items;
      const later = await makeLockedReport(app);
      const { status, body } = await office.post<AnnualReportView>(`/annual-reports/${id}/compilation`);
      expect(status).toBe(200);
      expect(body.sources.filter(({ isUsed }) => isUsed).map(({ visitReportId }) => visitReportId)).toContain(
        later.report.id,
      );
      expect([body.sources.length, body.financialReport?.visits, body.recommendations.length]).toEqual([3, 3, 1]);
    });

    it('lists in a later year what was signed too late for its own', async () => {
      app.clock.set('2025-06-02');
      const late = await makeDraft(app);
      const own = await makeCompleteDraft(app, { year: 2025 });
      await approveAnnualReport(app, own.id);
      app.clock.set('2026-03-02');
      let frozen = await freeze(app, late.members[0] ?? '', late.report);
      for (const member of late.members) frozen = await sign(app, member, frozen);
      expect(frozen.status).toBe('locked');
      const [{ id } = { id: '' }] = (await office.get<Page<AnnualReportSummary>>('/annual-reports')).body.items;
      const { body } = await office.post<AnnualReportView>(`/annual-reports/${id}/compilation`);
      expect(body.sources.find(({ visitReportId }) => visitReportId === late.report.id)).toMatchObject({
        isUsed: false,
        reason: expect.stringContaining('после утверждения доклада за 2025 год') as string,
      });
      year = 2025;
    });

    it('is one for a year that has begun', async () => {
      await prepareAnnualReport(app, year);
      const again = await office.post('/annual-reports', { year });
      expect([again.status, again.body.code]).toEqual([409, 'ANNUAL_REPORT.EXISTS']);
      const insert = `insert into annual_reports (year, statistics, changed_at, created_at) values ($1, '{}', now(), now())`;
      expect(await rejected(insert, [year])).toBe('annual_reports_year_key');
      const toCome = await office.post('/annual-reports', { year: 2027 });
      expect([toCome.status, toCome.body.code, toCome.body.provision]).toEqual([
        422,
        'ANNUAL_REPORT.YEAR_TO_COME',
        '11-9(1)',
      ]);
    });
  });

  describe('while it is written', () => {
    it('takes chapters as a whole, each once, over the version that the writer saw', async () => {
      const { id, version } = await prepareAnnualReport(app, year);
      const path = `/annual-reports/${id}/chapters`;
      const put = await office.put<AnnualReportView>(path, { chapters }, { ifMatch: version });
      expect([put.status, put.body.chapters]).toEqual([200, chapters]);
      const stale = await office.put(path, { chapters: [] }, { ifMatch: version });
      expect([stale.status, stale.body.code]).toEqual([409, 'CONFLICT.STALE']);
      const twice = await office.put(path, { chapters: [chapters[0], chapters[0]] }, { ifMatch: put.body.version });
      expect([twice.status, twice.body.code]).toEqual([422, 'ANNUAL_REPORT.CHAPTER_TWICE']);
      expect((await open(id)).chapters).toEqual(chapters);
    });

    it('closes the gap that a removed part leaves', async () => {
      const { id } = await prepareAnnualReport(app, year);
      const { id: authorityId } = await makeAuthority(app);
      const first = (await recommend(app, id, authorityId)).recommendations[0];
      await recommend(app, id, authorityId);
      await propose(app, id);
      const removed = await office.delete<AnnualReportView>(`/annual-reports/${id}/recommendations/${first?.id}`);
      expect(removed.body.recommendations.map(({ position }) => position)).toEqual([1]);
      const [proposal] = removed.body.proposals;
      const empty = await office.delete<AnnualReportView>(`/annual-reports/${id}/proposals/${proposal?.id}`);
      expect([empty.status, empty.body.proposals]).toEqual([200, []]);
      expect((await office.delete(`/annual-reports/${id}/proposals/${proposal?.id}`)).status).toBe(404);
    });

    it('is written by the office, read by the Council and the Ombudsman, and by no authority and no participant', async () => {
      const { id } = await prepareAnnualReport(app, year);
      expect((await app.as(['council']).get(`/annual-reports/${id}`)).status).toBe(200);
      expect((await app.as(['ombudsman']).post(`/annual-reports/${id}/compilation`)).status).toBe(403);
      expect((await app.as(['authority']).get(`/annual-reports/${id}`)).status).toBe(403);
      expect((await app.as(['participant']).get('/annual-reports')).status).toBe(403);
    });
  });
});
