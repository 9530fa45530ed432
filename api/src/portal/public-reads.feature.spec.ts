import type { AnnualReportView } from '@shared/annual-reports/annual-report.contract';
import { type TestApp, testApp } from '../../test/app';
import { dispatchTo, makeApprovedAnnualReport, publishAnnualReport } from '../../test/make/annual-reports';
import { PublicReads } from './public-reads';

describe('The public’s way to the database', () => {
  let app: TestApp;
  let reads: PublicReads;
  let report: AnnualReportView;

  beforeAll(async () => {
    app = await testApp();
    reads = app.nest.get(PublicReads, { strict: false });
    const approved = await makeApprovedAnnualReport(app, { year: 2025 });
    for (const { authority } of approved.dispatches) await dispatchTo(app, approved.id, authority.id);
    report = await publishAnnualReport(app, approved.id);
  });
  afterAll(() => app.close());

  const refusal = async (sql: string): Promise<string> => {
    const failure: unknown = await reads.read((manager) => manager.query(sql)).catch((error: unknown) => error);
    return (failure as { driverError?: { code?: string } }).driverError?.code ?? 'nothing was refused';
  };
  const insufficientPrivilege = '42501';
  const readOnlyTransaction = '25006';

  it('is a role that cannot sign in, owns nothing and belongs to nobody', async () => {
    const [role] = await app.sql(
      `select rolcanlogin, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
              exists (select 1 from pg_auth_members m where m.member = r.oid) as "isMember",
              exists (select 1 from pg_class c where c.relowner = r.oid) as "isOwner"
       from pg_roles r where rolname = 'npm_portal'`,
    );
    expect(Object.values(role ?? {})).toEqual([false, false, false, false, false, false, false]);
  });

  it('reads in one transaction that writes nothing, as that role', async () => {
    const [row] = await reads.read((manager) =>
      manager.query<{ role: string; readonly: string }[]>(
        `select current_user as role, current_setting('transaction_read_only') as readonly`,
      ),
    );
    expect(row).toEqual({ role: 'npm_portal', readonly: 'on' });
    expect(await app.sql('select current_user = session_user as same')).toEqual([{ same: true }]);
    expect(await refusal('create temporary table t (id int)')).toBe(readOnlyTransaction);
  });

  it('reaches the views of the portal and no other table, view or sequence of any schema', async () => {
    const relations = await app.sql<{ name: string; schema: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name, n.nspname as schema
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'v', 'm', 'p', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
       order by name`,
    );
    const hidden = relations.filter(({ schema }) => schema !== 'portal');
    expect(hidden.length).toBeGreaterThan(30);
    expect(hidden.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['public.complaints', 'public.annual_reports']),
    );
    for (const { name } of hidden) {
      expect([name, await refusal(`select 1 from ${name}`)]).toEqual([name, insufficientPrivilege]);
    }
    expect(relations.filter(({ schema }) => schema === 'portal').map(({ name }) => name)).toEqual([
      'portal.annual_reports',
      'portal.calls',
      'portal.clocks',
      'portal.prints',
      'portal.proposals',
      'portal.recommendations',
    ]);
  });

  it.each([
    ['annual_reports', '/annual-reports'],
    ['annual_reports', '/annual-reports/2025'],
    ['recommendations', '/annual-reports/2025'],
    ['proposals', '/annual-reports/2025'],
    ['prints', '/annual-reports/2025/pdf?language=kk'],
    ['clocks', '/authorities'],
    ['calls', '/calls'],
  ])('is the one by which portal.%s is read for %s', async (view, path) => {
    const get = () => app.anonymous.get(`/api/public/v1${path}`);
    expect((await get()).status).toBe(200);
    await app.sql(`revoke select on portal.${view} from npm_portal`);
    const without = await get();
    await app.sql(`grant select on portal.${view} to npm_portal`);
    expect(without.status).toBe(500);
    expect(without.text).not.toContain(report.sha256 ?? '');
  });
});
