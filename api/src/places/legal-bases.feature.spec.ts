import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import type { LegalBasisView } from '@shared/places/legal-basis.contract';
import type { PlaceView } from '@shared/places/place.contract';
import { type TestApp, testApp } from '../../test/app';
import { makeAuthority } from '../../test/make/authorities';
import { closePlace, makePlace } from '../../test/make/places';

describe('legal bases', () => {
  let app: TestApp;
  let authority: AuthorityView;
  let serial = 0;
  const office = () => app.as(['office']);
  const make = async (given: object = {}) => {
    const title = `Act ${(serial += 1)}`;
    const body = { kind: 'law', titleKk: `${title} қаз`, titleRu: `${title} рус`, titleEn: title, ...given };
    return (await office().post<LegalBasisView>('/legal-bases', body)).body;
  };
  const list = async () => (await office().get<LegalBasisView[]>('/legal-bases', { locale: 'en' })).body;
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    authority = await makeAuthority(app);
  });
  afterAll(() => app.close());

  it('are a register of acts with title, kind, citation and days of force', async () => {
    const basis = await make({ citation: 'No. 212-VII', inForceFrom: '2023-07-01' });
    expect(basis).toMatchObject({ state: 'in-force', placeCount: 0, citation: 'No. 212-VII', version: 1 });
    const twin = { kind: 'code', titleKk: 'x', titleRu: basis.title.ru, titleEn: 'y' };
    expect((await office().post('/legal-bases', twin)).body.code).toBe('LEGAL_BASIS.TAKEN');
    expect((await office().post('/legal-bases', { ...twin, kind: 'custom' })).status).toBe(422);
    const change = (body: object, ifMatch = 1) => office().patch(`/legal-bases/${basis.id}`, body, { ifMatch });
    expect((await change({ repealedOn: '2023-07-01' })).body).toMatchObject({
      code: 'LEGAL_BASIS.REPEALED_TOO_EARLY',
      provision: '11-1(2)',
    });
    await expect(
      app.sql('update legal_bases set repealed_on = in_force_from where id = $1', [basis.id]),
    ).rejects.toThrow('legal_bases_days_check');
    expect(await change({ repealedOn: '2026-03-02' })).toMatchObject({ status: 200, body: { state: 'repealed' } });
    expect((await change({ kind: 'code' })).body.code).toBe('CONFLICT.STALE');
    await expect(app.sql('delete from legal_bases where id = $1', [basis.id])).rejects.toThrow();
  });

  it('are looked up by the words of a form, or added as a law', async () => {
    const known = await make();
    const place = await makePlace(app, { authorityId: authority.id, legalBasis: ` ${known.title.kk} ` });
    expect(place.legalBases).toMatchObject([{ legalBasis: { id: known.id }, since: '2019-04-01', until: null }]);
    const before = (await list()).length;
    const added = await makePlace(app, { authorityId: authority.id, legalBasis: 'A law unheard of' });
    expect(added.legalBases).toMatchObject([{ legalBasis: { kind: 'law', title: { ru: 'A law unheard of' } } }]);
    await makePlace(app, { authorityId: authority.id, legalBasis: 'A law unheard of' });
    expect(await list()).toHaveLength(before + 1);
    expect((await list()).find(({ id }) => id === added.legalBases[0]?.legalBasis.id)?.placeCount).toBe(2);
    const more = await office().patch<PlaceView>(
      `/places/${added.id}`,
      { legalBasis: known.title.ru },
      { ifMatch: added.version },
    );
    expect(more.body.legalBases).toHaveLength(2);
    const found = await office().get<Page<PlaceView>>(`/places?legalBasis=${known.id}`);
    expect(found.body.items.map(({ id }) => id).sort()).toEqual([place.id, added.id].sort());
  });

  it('alarm when one is repealed, until the place rests on another alone (11-1(2))', async () => {
    const old = await make();
    const successor = await make();
    const place = await makePlace(app, { authorityId: authority.id, legalBasis: old.title.ru });
    const closed = await makePlace(app, { authorityId: authority.id, legalBasis: old.title.ru });
    await closePlace(app, closed, '2026-03-01');
    const alarmed = async () =>
      (await office().get<Page<PlaceView>>('/places?basis=repealed&mandate=all')).body.items.map(({ id }) => id);
    expect(await alarmed()).toEqual([]);
    await office().patch(`/legal-bases/${old.id}`, { repealedOn: '2026-03-01' }, { ifMatch: 1 });
    expect(await alarmed()).toEqual([place.id]);
    expect((await office().get<PlaceView>(`/places/${place.id}`)).body.basisAlarm).toBe('all');

    const home = await office().get<{ sections: { code: string; total: number }[] }>('/home');
    expect(home.body.sections.find(({ code }) => code === 'repealed-bases')).toMatchObject({
      total: 1,
      items: [{ id: place.id, link: `/office/places/${place.id}`, provision: '11-1(2)' }],
    });

    const link = place.legalBases[0]?.id;
    const end = (ifMatch: number) =>
      office().post<PlaceView & { code: string }>(
        `/places/${place.id}/legal-bases/${link}/end`,
        { until: '2026-03-01' },
        { ifMatch },
      );
    expect((await end(1)).body.code).toBe('PLACE.LEGAL_BASIS_MISSING');
    const rest = (ifMatch: number, legalBasisId = successor.id) =>
      office().post<PlaceView & { code: string }>(
        `/places/${place.id}/legal-bases`,
        { legalBasisId, since: '2026-03-01' },
        { ifMatch },
      );
    expect(await rest(1)).toMatchObject({ status: 200, body: { basisAlarm: 'some', version: 2 } });
    expect((await rest(2)).body.code).toBe('PLACE.LEGAL_BASIS_NAMED');
    expect((await rest(2, place.id)).body.code).toBe('LEGAL_BASIS.UNKNOWN');
    expect(await end(2)).toMatchObject({ status: 200, body: { basisAlarm: null, version: 3 } });
    expect((await end(3)).body.code).toBe('PLACE.LEGAL_BASIS_ENDED');
    expect(await alarmed()).toEqual([]);
  });

  it('are held by the database: named once for a day, and one at least without an end', async () => {
    const place = await makePlace(app, { authorityId: authority.id });
    const [basis] = place.legalBases;
    await expect(
      app.sql(
        `insert into place_legal_bases (place_id, legal_basis_id, since, recorded_at) values ($1, $2, '2025-01-01', now())`,
        [place.id, basis?.legalBasis.id],
      ),
    ).rejects.toThrow('place_legal_bases_named_once');
    await expect(
      app.sql(`update place_legal_bases set until = '2026-01-01' where id = $1`, [basis?.id]),
    ).rejects.toThrow('a place rests on no legal basis');
  });

  it('are read by those who read places, and written by the office', async () => {
    expect((await app.as(['participant']).get('/legal-bases')).status).toBe(200);
    expect((await app.as(['authority'], { authorityId: authority.id }).get('/legal-bases')).status).toBe(403);
    expect((await app.as(['council']).post('/legal-bases', {})).status).toBe(403);
  });
});
