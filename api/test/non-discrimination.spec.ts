import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Role, permissions } from '@shared/permissions';
import { exclusionReasons } from '@shared/groups/reasons';
import { placeColumns } from '@shared/places/place-import.contract';
import type { Problem } from '@shared/problem';
import { RouteTable, type Route } from '../src/platform/http';
import { type Client, type TestApp, testApp } from './app';
import { circumstances, namesACircumstance, spellings } from './circumstances';

/**
 * 11-8(2): no filter, sort, field or default on what somebody is, anywhere in the product. The one exception is the sealed
 * answers that a participant gives freely, which no other part of the product can reach.
 */
const root = join(__dirname, '../..');
/** The language in which a document is written, of the document and not of anybody. */
const documentLanguage = new Set([
  'PdfQuery.language',
  'MinutesQuery.language',
  'PlanPaperQuery.language',
  'CreateVisitReport.language',
  'VisitReportView.language',
  'visit_reports.language',
  'annual_report_prints.language',
  'prints.language',
]);
/** A need that a member knows a field of work (11-1(4)), not that a member is anything. */
const fieldsOfWork = new Set(['GroupNeeds.disability']);
const voluntaryContract = new Set(['GiveVoluntaryData']);

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
}

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const sourcesIn = (...folders: string[]): [string, string][] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|mjs|html|json)$/.test(name))
      .map((name): [string, string] => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')]),
  );

describe('no circumstance of 11-8(2)', () => {
  let app: TestApp;
  let routes: readonly Route[];
  let document: Document;

  beforeAll(async () => {
    app = await testApp();
    routes = app.nest.get(RouteTable, { strict: false }).routes();
    document = (await app.anonymous.get<Document>('/api/docs/openapi.json')).body;
  });
  afterAll(() => app.close());

  const readers = ({ access }: Route): Client[] => {
    if (access === 'public') return [app.anonymous];
    const roles: readonly Role[] = access === 'signed-in' ? ['office'] : permissions[access];
    return roles.map((role) => app.as([role]));
  };
  const addressOf = ({ path }: Route): string =>
    path.replace(/:\w+/g, (name) => (name === ':year' ? '2025' : '00000000-0000-4000-8000-000000000000'));
  const queried = (): Route[] => routes.filter(({ method, query }) => method === 'GET' && query);
  const refusedFields = async (client: Client, address: string): Promise<string[]> => {
    const { status, body } = await client.get<Problem>(address);
    expect([address, status, body.code]).toEqual([address, 422, 'REQUEST.INVALID']);
    return (body.fields ?? []).map(({ field }) => field);
  };

  it('narrows a list: each is refused by name, to whoever may read the list, and never passed over in silence', async () => {
    expect(queried().length).toBeGreaterThan(15);
    for (const route of queried()) {
      const asked = spellings.filter((name) => !documentLanguage.has(`${route.query?.name}.${name}`));
      const query = asked.map((name) => `${encodeURIComponent(name)}=x`).join('&');
      for (const reader of readers(route)) {
        const fields = await refusedFields(reader, `${addressOf(route)}?${query}`);
        expect([route.path, asked.filter((name) => !fields.includes(name))]).toEqual([route.path, []]);
      }
    }
  });

  it.each(['sort', 'order', 'orderBy', 'sortBy'])('puts a list in order by ?%s=', async (parameter) => {
    for (const route of queried()) {
      for (const name of circumstances) {
        const fields = await refusedFields(
          readers(route)[0] ?? app.anonymous,
          `${addressOf(route)}?${parameter}=${name}`,
        );
        expect([route.path, name, fields.includes(parameter)]).toEqual([route.path, name, true]);
      }
    }
  });

  it('changes an answer of a route that takes no query', async () => {
    const plain = routes.filter(({ method, path, query }) => method === 'GET' && !query && !path.includes(':'));
    const same = { headers: { 'x-correlation-id': 'the-same-for-both' } };
    const query = spellings.map((name) => `${encodeURIComponent(name)}=x`).join('&');
    for (const route of plain) {
      const [reader] = readers(route);
      const [asked, unasked] = [
        await reader?.get(`${addressOf(route)}?${query}`, same),
        await reader?.get(addressOf(route), same),
      ];
      expect([route.path, asked?.status, asked?.text]).toEqual([route.path, unasked?.status, unasked?.text]);
    }
  });

  it('stands among the values by which a list may be sorted', () => {
    const sorts = queried().flatMap(
      ({ query }) => document.components.schemas[query?.name ?? '']?.properties?.['sort'] ?? [],
    );
    expect(sorts.length).toBeGreaterThan(0);
    expect(
      sorts.flatMap((sort) => sort.enum ?? ['any']).filter((value) => value === 'any' || namesACircumstance(value)),
    ).toEqual([]);
  });

  it('is a field of a request, but for the answers that a participant gives freely', () => {
    const schemas = Object.entries(document.components.schemas);
    expect(schemas.length).toBeGreaterThan(50);
    const fields = schemas.flatMap(([name, schema]) =>
      Object.keys(schema.properties ?? {}).map((field) => `${name}.${field}`),
    );
    const found = fields.filter(
      (field) => namesACircumstance(field.split('.')[1] ?? '') && !documentLanguage.has(field),
    );
    const voluntary = found.filter((field) => voluntaryContract.has(field.split('.')[0] ?? ''));
    expect(voluntary).toHaveLength(5);
    expect(found.filter((field) => !voluntary.includes(field) && !fieldsOfWork.has(field))).toEqual([]);
  });

  it('is a field of an answer or of any other shape that the contracts name', () => {
    // Files of names say in three languages what a place is or somebody has learnt; their keys are no fields.
    const contracts = sourcesIn('shared/src').filter(
      ([path]) => path.endsWith('.ts') && !/\.spec\.ts$|-names\.ts$|\/voluntary-data\//.test(path),
    );
    const found = contracts.flatMap(([path, text]) =>
      [...text.matchAll(/^\s*(?:@.*\)\s*)?(?:readonly )?(\w+)[?!]?: /gm)]
        .map(([, name]) => name ?? '')
        .filter((name) => namesACircumstance(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([
      'shared/src/annual-reports/annual-report.contract.ts: language',
      'shared/src/council/session.contract.ts: language',
      'shared/src/plans/plan.contract.ts: language',
      'shared/src/visit-reports/visit-report.contract.ts: language',
      'shared/src/visit-reports/visit-report.contract.ts: language',
    ]);
  });

  it('is a column of the database, but for the sealed answers', async () => {
    const columns = await app.sql<{ schema: string; column: string }>(`
      select n.nspname as schema, format('%s.%s', c.relname, a.attname) as column
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'v', 'm', 'p')
        and n.nspname not in ('pg_catalog', 'information_schema')`);
    expect(columns.length).toBeGreaterThan(200);
    const found = columns.filter(
      ({ column }) => namesACircumstance(column.split('.')[1] ?? '') && !documentLanguage.has(column),
    );
    expect(found.filter(({ schema }) => schema !== 'voluntary')).toEqual([]);
    expect(found.map(({ column }) => column).sort()).toEqual(
      ['age_band', 'disability', 'first_language', 'settlement', 'sex'].map((name) => `answers.${name}`),
    );
  });

  it('is a reason for leaving somebody out of a group: the list is closed in the database as in the code', async () => {
    const [row] = await app.sql<{ rule: string }>(
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = 'group_exclusions_reason_check'`,
    );
    const listed = [...(row?.rule ?? '').matchAll(/'(\w+)'/g)].map(([, reason]) => reason);
    expect(listed.sort()).toEqual([...exclusionReasons].sort());
    expect(listed).toEqual(
      expect.arrayContaining(['not_eligible', 'powers_ended', 'recused', 'unavailable', 'already_engaged']),
    );
    expect(listed.filter((reason) => namesACircumstance(reason ?? ''))).toEqual([]);
  });

  it('comes in with an import of places: a column of that name is refused by it', async () => {
    expect(placeColumns.filter(namesACircumstance)).toEqual([]);
    for (const name of circumstances) {
      const answer = await app.as(['office']).post('/places/import', `${[...placeColumns, name].join(',')}\n`, {
        headers: { 'content-type': 'text/csv; charset=utf-8' },
      });
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'PLACE_IMPORT.COLUMNS_UNKNOWN', params: { columns: name.toLowerCase() } },
      });
    }
  });

  it('is the name of a control or a filter on a screen, but for the page of the voluntary answers', () => {
    const screens = sourcesIn('web/src/app').filter(
      ([path]) => /\.(ts|html)$/.test(path) && !/\.spec\.ts$|\/voluntary-data\//.test(path),
    );
    expect(screens.length).toBeGreaterThan(100);
    const found = screens.flatMap(([path, text]) =>
      [...text.matchAll(/(?:name|formControlName)="([\w.-]+)"|addressQuery\(([^)]*)\)|\[?name\]?: '(\w+)'/g)]
        .flatMap(([, control, query, name]) => [control, ...(query?.match(/\w+/g) ?? []), name])
        .filter((name) => name && namesACircumstance(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('can be asked for in the sealed schema by any file but those that keep it', () => {
    const speaks = /\bvoluntary\.[a-z]|\bnpm_voluntary|['"]voluntary['"]|\bschema voluntary\b/;
    const own =
      /^api\/src\/voluntary-data\/|^migrations\/\d+-create-voluntary-data\.ts$|^api\/test\/non-discrimination\.spec\.ts$/;
    const files = sourcesIn('api/src', 'api/test', 'shared/src', 'web/src', 'migrations', 'tools').filter(([, text]) =>
      speaks.test(text),
    );
    expect(files.map(([path]) => path).filter((path) => own.test(path)).length).toBeGreaterThan(2);
    expect(files.map(([path]) => path).filter((path) => !own.test(path))).toEqual([]);
  });
});
