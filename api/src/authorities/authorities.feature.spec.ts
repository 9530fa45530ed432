import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import { type TestApp, testApp } from '../../test/app';
import { makeAuthority } from '../../test/make/authorities';
import { nextBin } from '../../test/make/bins';

describe('authorities', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  it('are registered by the office and read by those who work with them, never by an authority itself', async () => {
    const made = await makeAuthority(app, { code: 'MIA', nameKk: 'Ішкі істер министрлігі' });
    expect(made).toMatchObject({ code: 'MIA', name: { kk: 'Ішкі істер министрлігі' }, version: 1 });
    for (const role of ['ombudsman', 'office', 'council', 'participant'] as const) {
      expect((await app.as([role]).get(`/authorities/${made.id}`)).status).toBe(200);
    }
    expect((await app.as(['authority'], { authorityId: made.id }).get(`/authorities/${made.id}`)).status).toBe(403);
    expect((await app.as(['council']).post('/authorities', {})).status).toBe(403);
  });

  it('are listed by code, page by page', async () => {
    await makeAuthority(app, { code: 'AAA' });
    const first = await app.as(['council']).get<Page<AuthorityView>>('/authorities?limit=1');
    expect(first.body.items.map(({ code }) => code)).toEqual(['AAA']);
    const next = await app
      .as(['council'])
      .get<Page<AuthorityView>>(`/authorities?limit=1&cursor=${first.body.nextCursor}`);
    expect(next.body.items[0]?.code).not.toBe('AAA');
  });

  it('have a code of their own', async () => {
    const { code } = await makeAuthority(app);
    const answer = await app.as(['office']).post('/authorities', { code, nameKk: 'а', nameRu: 'б', nameEn: 'c' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'AUTHORITY.CODE_TAKEN' } });
  });

  it('have a BIN of their own, with its checksum, or none', async () => {
    const { bin } = await makeAuthority(app);
    const names = { nameKk: 'а', nameRu: 'б', nameEn: 'c' };
    const taken = await app.as(['office']).post('/authorities', { code: 'TAKEN', ...names, bin });
    expect(taken).toMatchObject({ status: 409, body: { code: 'AUTHORITY.BIN_TAKEN' } });
    const wrong = await app
      .as(['office'])
      .post('/authorities', { code: 'WRONG', ...names, bin: '123456789012' }, { locale: 'ru' });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'REQUEST.INVALID', fields: [{ field: 'bin' }] } });
    expect((await app.as(['office']).post('/authorities', { code: 'NONE', ...names })).status).toBe(201);
    await expect(app.sql(`update authorities set bin = '123456789012' where code = 'NONE'`)).rejects.toThrow(
      'authorities_bin_check',
    );
  });

  it('change by the version that the writer saw, and say what stands when it is no longer that', async () => {
    const made = await makeAuthority(app);
    const office = app.as(['office']);
    const changed = await office.patch(`/authorities/${made.id}`, { nameEn: 'New name' }, { ifMatch: 1 });
    expect(changed).toMatchObject({ status: 200, body: { name: { en: 'New name', ru: made.name.ru }, version: 2 } });
    const stale = await office.patch(`/authorities/${made.id}`, { bin: nextBin() }, { ifMatch: 1 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'CONFLICT.STALE', current: { version: 2 } } });
    expect((await office.patch(`/authorities/${made.id}`, {})).status).toBe(428);
    expect((await office.patch(`/authorities/${made.id}`, { nameKk: null }, { ifMatch: 2 })).status).toBe(422);
    expect((await office.patch(`/authorities/${made.id}`, { code: 'OTHER' }, { ifMatch: 2 })).status).toBe(422);
  });

  it('leave a trace of each change', async () => {
    const made = await makeAuthority(app);
    await app.as(['office']).patch(`/authorities/${made.id}`, { nameEn: 'Another' }, { ifMatch: 1 });
    const entries = await app.sql('select action, detail from audit_entries where subject_id = $1 order by seq', [
      made.id,
    ]);
    expect(entries).toMatchObject([
      { action: 'authority.create' },
      { action: 'authority.change', detail: { changed: ['nameEn'] } },
    ]);
  });

  it('tell the office what it may do, and the others nothing', async () => {
    const made = await makeAuthority(app);
    expect(made.actions).toEqual([{ name: 'change', allowed: true }]);
    expect((await app.as(['council']).get(`/authorities/${made.id}`)).body.actions).toEqual([]);
  });
});
