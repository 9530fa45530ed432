import { type TestApp, testApp } from '../../../test/app';
import { RouteTable } from '../http';

describe('the OpenAPI document', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  it('describes every route of the live router', async () => {
    const { body } = await app.anonymous.get<{ openapi: string; paths: Record<string, object> }>(
      '/api/docs/openapi.json',
    );
    expect(body.openapi).toBe('3.1.0');
    for (const { method, path } of app.nest.get(RouteTable, { strict: false }).routes()) {
      expect(body.paths[path.replace(/:(\w+)/g, '{$1}')]).toHaveProperty(method.toLowerCase());
    }
  });

  it('names each request class once, so that no schema hides another', () => {
    const classes = new Set(
      app.nest
        .get(RouteTable, { strict: false })
        .routes()
        .flatMap((route) => [route.body, route.query].filter(Boolean)),
    );
    const names = [...classes].map((type) => type?.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a viewer that loads nothing from elsewhere', async () => {
    const page = await app.anonymous.get('/api/docs');
    expect(page.text).toContain('/api/docs/swagger-ui-bundle.js');
    expect(page.text).not.toMatch(/https?:\/\//);
    expect((await app.anonymous.get('/api/docs/swagger-ui-bundle.js')).status).toBe(200);
  });
});
