import type { Page } from '@shared/page';
import type { RiskTermView, RunVisitView } from '@shared/plans/run-visit.contract';
import { testApp, type TestApp } from '../../test/app';
import { approveAnnualReport, makeCompleteDraft, recommend } from '../../test/make/annual-reports';
import { makeAuthority } from '../../test/make/authorities';
import { makeComplaint } from '../../test/make/complaints';
import { made } from '../../test/make/made';
import { makeRun } from '../../test/make/plan-runs';
import { makePlace } from '../../test/make/places';
import { makeDraft, makeLockedReport } from '../../test/make/visit-reports';

describe('What each feature tells the planner of the risk at places', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp({ today: '2026-02-09' });
  });
  afterAll(() => app.close());

  async function termsOf(placeId: string): Promise<ReadonlyMap<string, RiskTermView>> {
    const run = await makeRun(app, { fromYear: 2030, years: 1, assumed: [{ year: 2030, amountTiyn: 100 }] });
    const { items } = made(await app.as(['council']).get<Page<RunVisitView>>(`/plan-runs/${run.id}/visits?limit=200`));
    const visit = items.find(({ place }) => place.id === placeId);
    return new Map((visit?.terms ?? []).map((term) => [term.term, term]));
  }

  it('is how many recommendations of signed reports are open, and not those of drafts', async () => {
    const { visit } = await makeLockedReport(app);
    expect((await termsOf(visit.place.id)).get('open_recommendations')).toMatchObject({ count: 1, isCounted: true });
    const draft = await makeDraft(app);
    expect((await termsOf(draft.visit.place.id)).get('open_recommendations')).toMatchObject({ count: 0, points: 0 });
  });

  it('counts a recommendation no more once it was last found implemented', async () => {
    const { report, visit } = await makeLockedReport(app);
    const [source] = report.recommendations;
    const annual = await makeCompleteDraft(app, { year: 2026, authorityIds: [] });
    await recommend(app, annual.id, (await makeAuthority(app)).id, [source?.id ?? '']);
    const { recommendations } = await approveAnnualReport(app, annual.id);
    const id = recommendations.find(({ sourceIds }) => sourceIds.length > 0)?.id;
    const assess = async (status: string, grounds = 'Seen on a visit.') =>
      made(
        await app.as(['office']).post(`/annual-recommendations/${id}/assessments`, {
          ...{ status, grounds, assessedOn: app.clock.today() },
        }),
      );
    const open = async () => (await termsOf(visit.place.id)).get('open_recommendations')?.count;
    await assess('implemented');
    expect(await open()).toBe(0);
    app.clock.set('2026-02-10');
    await assess('not_implemented');
    expect(await open()).toBe(1);
  });

  it('is how many complaints came from a place within the months that the settings say, and not which they are', async () => {
    const place = await makePlace(app);
    await makeComplaint(app, { placeId: place.id });
    await makeComplaint(app, { placeId: place.id, receivedAt: '2025-02-10T00:00:00+05:00' });
    await makeComplaint(app, { placeId: place.id, receivedAt: '2025-02-09T23:59:00+05:00' });
    await makeComplaint(app);
    const complaints = (await termsOf(place.id)).get('complaints');
    expect(complaints).toEqual({ term: 'complaints', count: 2, points: 2, isCounted: true });
  });

  it('says of incidents that nobody counts them yet', async () => {
    const place = await makePlace(app);
    expect((await termsOf(place.id)).get('incidents')).toMatchObject({ count: 0, isCounted: false });
  });
});
