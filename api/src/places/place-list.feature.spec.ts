import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import { type TestApp, testApp } from '../../test/app';
import { makeAuthority } from '../../test/make/authorities';
import { makePlace } from '../../test/make/places';

describe('places', () => {
  let app: TestApp;
  let authority: AuthorityView;
  const office = () => app.as(['office']);
  const list = async (query: string) => {
    const { status, body } = await office().get<Page<PlaceView>>(
      `/places?limit=200&authority=${authority.id}&${query}`,
    );
    expect(status).toBe(200);
    return body.items.map(({ name }) => name.en);
  };
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
  });
  beforeEach(async () => {
    authority = await makeAuthority(app);
  });
  afterAll(() => app.close());

  describe('in a list', () => {
    const visits: readonly (readonly [string, string | null])[] = [
      ['Overdue', '2022-03-01'],
      ['Today', '2022-03-02'],
      ['Soon', '2022-09-02'],
      ['In time', '2022-09-03'],
      ['Never', null],
    ];
    const makeAll = async () => {
      for (const [nameEn, lastPeriodicVisitOn] of visits)
        await makePlace(app, { authorityId: authority.id, nameEn, lastPeriodicVisitOn });
    };

    it('are found by where they stand in the four years (11-7(1)(1))', async () => {
      await makeAll();
      expect(await list('due=overdue')).toEqual(['Overdue']);
      expect(await list('due=never')).toEqual(['Never']);
      expect(await list('due=soon')).toEqual(['Soon', 'Today']);
      expect(await list('due=all&sort=due')).toEqual(['Never', 'Overdue', 'Today', 'Soon', 'In time']);
    });

    it('come page by page in the order of the due day, none lost and none twice', async () => {
      await makeAll();
      await makePlace(app, { authorityId: authority.id, nameEn: 'Never 2' });
      const seen: string[] = [];
      const pageAfter = (cursor: string) =>
        office().get<Page<PlaceView>>(
          `/places?sort=due&limit=1&authority=${authority.id}${cursor && `&cursor=${cursor}`}`,
        );
      let cursor: string | null = '';
      while (cursor !== null) {
        const { items, nextCursor }: Page<PlaceView> = (await pageAfter(cursor)).body;
        seen.push(...items.map(({ name }) => name.en));
        cursor = nextCursor;
      }
      expect(seen.slice(0, 2).sort()).toEqual(['Never', 'Never 2']);
      expect(seen.slice(2)).toEqual(['Overdue', 'Today', 'Soon', 'In time']);
    });

    it('follow the Kazakh alphabet where the reader reads Kazakh', async () => {
      for (const nameKk of ['Ғани', 'Әли', 'Бала', 'Алма']) await makePlace(app, { authorityId: authority.id, nameKk });
      const { body } = await app
        .as(['office'], { locale: 'kk' })
        .get<Page<PlaceView>>(`/places?authority=${authority.id}`);
      expect(body.items.map(({ name }) => name.kk)).toEqual(['Алма', 'Әли', 'Бала', 'Ғани']);
    });

    it('are found by words of any name or the BIN, whatever alphabet a look-alike came from', async () => {
      const { bin } = await makePlace(app, {
        authorityId: authority.id,
        nameKk: 'Ұлттық тетік орталығы',
        nameEn: 'Centre',
      });
      await makePlace(app, { authorityId: authority.id, nameEn: 'Other 50% place' });
      for (const q of ['тетiк', 'ТЕТІК', 'орталығы ұлттық', 'centre', bin ?? '']) {
        expect(await list(`q=${encodeURIComponent(q)}`)).toEqual(['Centre']);
      }
      expect(await list(`q=${encodeURIComponent('тетік жоқ')}`)).toEqual([]);
      expect(await list(`q=${encodeURIComponent('50% pl')}`)).toEqual(['Other 50% place']);
      expect(await list('q=%25%25')).toHaveLength(2);
    });

    it('are filtered by region and type, and refuse a filter that is not there', async () => {
      await makePlace(app, { authorityId: authority.id, regionIso: 'KZ-10', nameEn: 'A' });
      await makePlace(app, { authorityId: authority.id, type: 'orphanage', nameEn: 'B' });
      expect(await list('region=KZ-10')).toEqual(['A']);
      expect(await list('type=orphanage')).toEqual(['B']);
      expect((await office().get('/places?colour=red')).status).toBe(422);
      expect((await office().get('/places?cursor=broken')).status).toBe(422);
    });
  });
});
