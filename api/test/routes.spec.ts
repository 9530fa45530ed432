import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasPermission, roles } from '@shared/permissions';
import { RouteTable, type Route } from '../src/platform/http';
import { type TestApp, testApp } from './app';

const checkedIn = join(__dirname, 'routes.md');

describe('the table of routes and roles', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  /** Run with UPDATE_ROUTES=1 after a deliberate change, and read the difference before committing it. */
  it('is the live router', () => {
    const live = tableOf(app.nest.get(RouteTable, { strict: false }).routes());
    if (process.env['UPDATE_ROUTES']) writeFileSync(checkedIn, live);
    expect(live).toBe(readFileSync(checkedIn, 'utf8'));
  });

  it('holds for every route and role: who is not named is refused, whoever is nobody must sign in', async () => {
    for (const route of app.nest.get(RouteTable, { strict: false }).routes()) {
      if (route.access === 'public') continue;
      const path = route.path.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000');
      expect([route.path, (await call(app.anonymous, route, path)).status]).toEqual([route.path, 401]);
      for (const role of roles) {
        if (route.access === 'signed-in' || hasPermission([role], route.access)) continue;
        expect([role, route.method, route.path, (await call(app.as([role]), route, path)).status]).toEqual([
          role,
          route.method,
          route.path,
          403,
        ]);
      }
    }
  });
});

const call = (client: TestApp['anonymous'], route: Route, path: string) => {
  if (route.method === 'GET') return client.get(path);
  return route.method === 'DELETE'
    ? client.delete(path)
    : client[route.method.toLowerCase() as 'post' | 'put' | 'patch'](path);
};

function tableOf(routes: readonly Route[]): string {
  const rows = routes.map(({ method, path, access }) => {
    const cells = roles.map((role) =>
      access === 'public' || access === 'signed-in' || hasPermission([role], access) ? 'yes' : '-',
    );
    return `| ${method} ${path} | ${access} | ${access === 'public' ? 'yes' : '-'} | ${cells.join(' | ')} |`;
  });
  return [
    '# Who may call which route',
    '',
    'Generated from the live router and compared with it by a test. Rows and fields are scoped further by each feature.',
    '',
    `| route | access | nobody | ${roles.join(' | ')} |`,
    `| --- | --- | --- | ${roles.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n');
}
