import { type TestApp, testApp } from '../../../test/app';

describe('the HTTP ground', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  it('says that it is ready', async () => {
    expect((await app.anonymous.get('/health/ready')).body).toEqual({ status: 'ready' });
  });

  it('answers an unknown address with a problem document in the language of the reader', async () => {
    const answer = await app.anonymous.get('/nothing-here', { locale: 'kk' });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'RECORD.NOT_FOUND', title: 'Мұндай жазба жоқ.', status: 404 });
    expect(answer.headers['x-correlation-id']).toBe(answer.body.correlationId);
  });

  it('refuses a body of 20 MB, and one that is not JSON, with a problem document', async () => {
    const large = await app.as(['office']).post('/authorities', { code: 'x'.repeat(20 * 1024 * 1024) });
    expect(large.body).toMatchObject({ code: 'REQUEST.TOO_LARGE', status: 413 });
    const broken = await app
      .as(['office'])
      .post('/authorities', '{"code":', { headers: { 'content-type': 'application/json' } });
    expect(broken.body).toMatchObject({ code: 'REQUEST.MALFORMED', status: 400 });
  });
});
