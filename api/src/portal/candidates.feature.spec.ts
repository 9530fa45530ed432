import type { PublicCall } from '@shared/portal/open-call.contract';
import { testApp, type TestApp } from '../../test/app';
import { makeAnnouncedCall, makeCall } from '../../test/make/calls';

describe('A candidate without an account', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
  });
  afterAll(() => app.close());

  const calls = () => app.anonymous.get<PublicCall[]>('/api/public/v1/calls');

  it('finds the calls that are announced and not over, without an id of any record', async () => {
    await makeCall(app);
    const closed = await makeAnnouncedCall(app);
    await app.as(['office']).post(`/calls/${closed.id}/closing`, {}, { ifMatch: closed.version });
    await makeAnnouncedCall(app, { closesOn: '2026-03-31' });
    await makeAnnouncedCall(app, { closesOn: '2026-03-15', opensOn: '2026-03-10' });
    const { status, body, text, headers } = await calls();
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=60']);
    expect(body.map(({ number, closesOn }) => [number, closesOn])).toEqual([
      ['3/2026', '2026-03-15'],
      ['2/2026', '2026-03-31'],
    ]);
    expect(body[1]).toEqual({
      number: '2/2026',
      title: { kk: 'Қатысушылыққа кандидаттарды іріктеу', ru: 'Отбор кандидатов в участники' },
      basis: 'Приказ № 3',
      categories: [
        { category: 'lawyer', wanted: 2 },
        { category: 'doctor', wanted: null },
      ],
      competences: ['law', 'psychiatry'],
      regions: [
        { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai' },
        { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty' },
      ],
      termMonths: null,
      documents: [
        { kind: 'application_form', note: null },
        { kind: 'cv', note: { kk: 'с фотографией не нужно', ru: 'с фотографией не нужно' } },
      ],
      opensOn: '2026-03-02',
      closesOn: '2026-03-31',
    });
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    app.clock.set('2026-03-16');
    expect((await calls()).body.map(({ number }) => number)).toEqual(['2/2026']);
  });

  it('opens no letter without a link, and is refused like everybody who asks too often', async () => {
    const open = (body: object, address: string) =>
      app.anonymous.post<{ code: string }>('/api/public/v1/letters', body, { headers: { 'x-forwarded-for': address } });
    expect((await open({ token: 'x', iinEnd: '0000' }, '203.0.113.9')).body.code).toBe('LETTER.NOT_OPENED');
    expect((await open({ token: 'x' }, '203.0.113.9')).body.code).toBe('REQUEST.INVALID');
    for (let at = 0; at < 298; at += 1) await open({}, '203.0.113.9');
    expect((await open({ token: 'x', iinEnd: '0000' }, '203.0.113.9')).status).toBe(429);
  });
});
