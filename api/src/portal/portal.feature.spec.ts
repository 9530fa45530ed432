import { randomUUID } from 'node:crypto';
import type { AnnualReportView } from '@shared/annual-reports/annual-report.contract';
import type {
  PublicAnnualReport,
  PublicAnnualReportSummary,
  PublicAuthorityClock,
} from '@shared/portal/portal.contract';
import { type TestApp, testApp } from '../../test/app';
import {
  chapters,
  dispatchTo,
  financialReport,
  makeApprovedAnnualReport,
  publishAnnualReport,
} from '../../test/make/annual-reports';
import { makeAuthority } from '../../test/make/authorities';
import { made } from '../../test/make/made';
import { answer, receive, sentTo } from '../../test/make/recommendations';

const portal = '/api/public/v1';

describe('The public portal', () => {
  let app: TestApp;
  let published: AnnualReportView;
  let ministry: string;

  beforeAll(async () => {
    app = await testApp({ today: '2026-02-09' });
    ministry = (await makeAuthority(app, { nameKk: 'Министрлік', nameRu: 'Министерство', nameEn: 'Ministry' })).id;
    const { id } = await makeApprovedAnnualReport(app, { year: 2025, authorityIds: [ministry] });
    await dispatchTo(app, id, ministry);
    published = await publishAnnualReport(app, id);
    await makeApprovedAnnualReport(app, { year: 2024 });
  });
  afterAll(() => app.close());

  const get = <T>(path: string, headers = {}) => app.anonymous.get<T>(`${portal}${path}`, { headers });
  const summaryOf = (year: number) => ({
    ...{
      year,
      approvedOn: '2026-02-09',
      publishedOn: '2026-02-09',
      publishedAddress: `http://localhost:3000/reports/${year}`,
    },
  });

  it('lists the published reports, to everybody and for a minute', async () => {
    const { status, body, headers } = await get<PublicAnnualReportSummary[]>('/annual-reports');
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=60']);
    expect(body).toEqual([{ ...summaryOf(2025), recommendations: 1, proposals: 1, sources: 0 }]);
  });

  it('shows a published report whole, as it was approved, without an id of any record', async () => {
    const { body, text } = await get<PublicAnnualReport>('/annual-reports/2025');
    expect(body).toEqual({
      ...summaryOf(2025),
      chapters,
      recommendations: [
        {
          position: 1,
          authority: { kk: 'Министрлік', ru: 'Министерство', en: 'Ministry' },
          body: published.recommendations[0]?.body,
          ...{ statedStatus: null, statedOn: null, assessedStatus: null },
        },
      ],
      proposals: [{ position: 1, act: 'Әлеуметтік кодекс', body: published.proposals[0]?.body }],
      financialReport: { ...financialReport, visits: 0, spentTiyn: 550_000 },
      sources: 0,
      sha256: published.sha256,
    });
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it.each(['2024', '2019', '0', '99999', 'soon', '2025%20'])('knows nothing of the year %s', async (year) => {
    for (const path of [`/annual-reports/${year}`, `/annual-reports/${year}/pdf?language=kk`]) {
      const { status, body, headers } = await get<{ code: string }>(path);
      expect([path, status, body.code, headers['cache-control']]).toEqual([path, 404, 'RECORD.NOT_FOUND', 'no-store']);
    }
  });

  it('gives the print of the report, and nothing again to whoever has it', async () => {
    for (const language of ['kk', 'ru']) {
      const path = `/annual-reports/2025/pdf?language=${language}`;
      const { status, text, headers } = await get(path);
      const office = await app.as(['office']).get(`/annual-reports/${published.id}/pdf?language=${language}`);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'application/pdf',
        'public, max-age=86400',
      ]);
      expect(text).toBe(office.text);
      const again = await get(path, { 'if-none-match': String(headers['etag']) });
      expect([again.status, again.text]).toEqual([304, '']);
    }
    expect((await get('/annual-reports/2025/pdf?language=en')).status).toBe(422);
  });

  it('shows how each body answers: its own clock from its own receipt, late answers as late', async () => {
    const clock = async () => (await get<PublicAuthorityClock[]>('/authorities')).body[0];
    const sent = sentTo(app, published, ministry);
    expect(await clock()).toEqual({
      year: 2025,
      authority: { kk: 'Министрлік', ru: 'Министерство', en: 'Ministry' },
      ...{ dispatchedOn: '2026-02-09', receivedOn: null, answeredOn: null, deadline: null },
    });
    await receive(app, sent);
    expect((await clock())?.deadline).toMatchObject({ effectiveEnd: '2026-05-12', state: 'running', daysLeft: 92 });
    app.clock.set('2026-05-13');
    expect((await clock())?.deadline).toMatchObject({ state: 'overdue', daysLeft: -1 });
    const { recommendations } = await answer(app, sent);
    expect((await clock())?.deadline).toMatchObject({ state: 'met_late', metOn: '2026-05-13' });

    const id = recommendations[0]?.id ?? randomUUID();
    const assessment = { status: 'not_implemented', grounds: 'Жасырын негіз', assessedOn: '2026-05-13' };
    made(await app.as(['office']).post(`/annual-recommendations/${id}/assessments`, assessment));
    const report = await get<PublicAnnualReport>('/annual-reports/2025');
    expect(report.body.recommendations[0]).toMatchObject({
      statedStatus: 'in_progress',
      statedOn: '2026-05-13',
      assessedStatus: 'not_implemented',
    });
    expect(report.text).not.toContain('Жоспар бекітілді');
    expect(report.text).not.toContain('Жасырын негіз');
  });

  it('answers so many requests a minute from one address and no more', async () => {
    const from = (address: string) => get<{ code: string }>('/annual-reports', { 'x-forwarded-for': address });
    for (let at = 0; at < 300; at += 1) expect((await from('203.0.113.7')).status).toBe(200);
    const refused = await from('203.0.113.7');
    expect([refused.status, refused.body.code, refused.headers['content-type']]).toEqual([
      429,
      'REQUEST.TOO_MANY',
      'application/problem+json; charset=utf-8',
    ]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await get('/authorities', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(429);
    expect((await from('203.0.113.8')).status).toBe(200);
  });
});
