import type { Actor } from '@shared/actor';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { PlaceView } from '@shared/places/place.contract';
import { type TestApp, testApp } from '../../test/app';
import { makeAuthority } from '../../test/make/authorities';
import { makePlace } from '../../test/make/places';
import { UnitOfWork } from '../platform/database';
import { PlacesService } from './places.service';

describe('places', () => {
  let app: TestApp;
  let authority: AuthorityView;
  const office = () => app.as(['office']);
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
  });
  beforeEach(async () => {
    authority = await makeAuthority(app);
  });
  afterAll(() => app.close());

  describe('for other features', () => {
    const places = () => app.nest.get(PlacesService);
    const unit = () => app.nest.get(UnitOfWork);
    const actor = () => office().actor as Actor;

    it('take note of a periodic visit and never go back (11-7(1)(1))', async () => {
      const { id } = await makePlace(app, { authorityId: authority.id, lastPeriodicVisitOn: '2021-01-10' });
      await unit().run(actor(), (work) => places().recordPeriodicVisit(work, id, '2026-03-01'));
      await unit().run(actor(), (work) => places().recordPeriodicVisit(work, id, '2025-01-01'));
      const { body } = await office().get<PlaceView>(`/places/${id}`);
      expect(body).toMatchObject({ due: { lastPeriodicVisitOn: '2026-03-01', dueOn: '2030-03-01' }, version: 2 });
    });

    it('answer with their facts, or refuse the field that named what is not there', async () => {
      const { id } = await makePlace(app, { authorityId: authority.id });
      const facts = await unit().read(actor(), (work) => places().placeFacts(work, id));
      expect(facts).toMatchObject({ id, regionIso: 'KZ-75', closedOn: null, underMandateFrom: '2019-04-01' });
      await expect(unit().read(actor(), (work) => places().placeFacts(work, authority.id))).rejects.toMatchObject({
        code: 'PLACE.UNKNOWN',
        details: { field: 'placeId' },
      });
      expect(await unit().read(actor(), (work) => places().dueCounts(work))).toMatchObject({
        never: expect.any(Number),
      });
    });
  });
});
