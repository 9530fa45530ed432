import type { Page } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import { type TestApp, testApp } from '../../test/app';
import { makeAuthority } from '../../test/make/authorities';
import { makePlace } from '../../test/make/places';

/** Kazakh texts mix Latin i into Cyrillic words; names are typed in capitals, with other quotes, with other alphabets. */
describe('the search for a place', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    const { id: authorityId } = await makeAuthority(app);
    const names = [
      ['Ұлттық алдын алу тетiгi', 'Дом ребёнка «Үміт» № 7', 'Umit infant home'],
      ['Көкшетау қаласының орталығы', 'УСТЬ-КАМЕНОГОРСКИЙ центр', 'Oskemen centre'],
      ['Өзге ұйым', 'Иная организация', 'Another place'],
    ];
    for (const [nameKk = '', nameRu = '', nameEn = ''] of names)
      await makePlace(app, { authorityId, nameKk, nameRu, nameEn });
  });
  afterAll(() => app.close());

  it.each([
    ['тетігі', 1],
    ['тетiгi', 1],
    ['ТЕТІГІ', 1],
    ['TETIГI', 1],
    ['алу ұлттық', 1],
    ['ребенка', 1],
    ['РЕБЁНКА №7', 1],
    ['"үміт"', 1],
    ['үmim', 0],
    ['Yсть каменогорский', 1],
    ['усть-каменогорский', 1],
    ['ӨСКЕМЕН', 0],
    ['OSKEMEN', 1],
    ['ОSКEМEN', 1],
    ['КӨКШЕТАУ', 1],
    ['Kѳкшетау', 1],
    ['KƟKШETAУ', 1],
    ['home umit', 1],
  ])('finds what «%s» means in any of the three languages: %i', async (words, count) => {
    const { body } = await app.as(['office']).get<Page<PlaceView>>(`/places?q=${encodeURIComponent(words)}`);
    expect(body.items).toHaveLength(count);
  });
});
