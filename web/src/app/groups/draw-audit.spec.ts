import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { DrawAuditView } from '@shared/groups/draw.contract';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { DrawAudit } from './draw-audit';
import { groupsTexts } from './groups.texts';

const view: DrawAuditView = {
  from: '2026-01-01',
  to: '2026-03-31',
  draws: 12,
  refills: 2,
  dissolved: 1,
  abandoned: [{ reason: 'contributor_silent', many: 1 }],
  exclusions: [{ reason: 'unavailable', source: 'office', many: 3 }],
  participants: [
    { id: 'p1', fullName: 'Асель А.', lots: 12, expected: 2.4, observed: 3 },
    { id: 'p2', fullName: 'Берик Б.', lots: 12, expected: 2.4, observed: 2 },
  ],
  gini: 0.02,
  giniOfEngagements: 0.1,
  smallestChance: '1/5',
  pValue: 0.42,
  verdict: 'no_sign',
};

describe('The audit of draws', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement;
  const ask = () => server.expectOne('/api/v1/groups/audit?from=2026-01-01&to=2026-03-31');

  beforeEach(async () => {
    // jsdom has no canvas, with which the library measures texts; without one it reckons.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const routes = [{ path: 'office/groups/audit', component: DrawAudit }];
    TestBed.configureTestingModule({ providers: [...webProviders(), provideRouter(routes)] });
    await speak('ru', groupsTexts);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/groups/audit?from=2026-01-01&to=2026-03-31');
  });

  it('says in words what the figures mean, and has a table with all that the picture shows', async () => {
    ask().flush(view);
    await harness.fixture.whenStable();
    expect(textOf(page()?.querySelector('.verdict'))).toContain('Признаков отклонения нет');
    const rows = [...(page()?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(textOf));
    expect(rows).toEqual([
      ['Асель А.', '12', '2,4', '3'],
      ['Берик Б.', '12', '2,4', '2'],
    ]);
    expect(textOf(page())).toContain('член Совета не раскрыл секрет: 1');
    expect(textOf(page())).toMatch(/ \(.*аппарат.*\): 3/);
  });

  it('draws the picture as an image with words instead of it, a point for each participant', async () => {
    document.body.style.fontFamily = 'system-ui, "Noto Sans"';
    ask().flush(view);
    const image = await until(
      () => page()?.querySelector('img'),
      () => harness.fixture.detectChanges(),
    );
    expect(image.getAttribute('alt')).toContain('точка на каждого участника');
    const svg = decodeURIComponent(image.getAttribute('src')?.split(',')[1] ?? '');
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull();
    expect(svg.match(/fill-opacity="[\d.]+"/g)).toHaveLength(2);
  });

  it('asks for another period through the address, and for none that is no day', async () => {
    ask().flush(view);
    await harness.fixture.whenStable();
    const to = page()?.querySelector<HTMLInputElement>('#audit-to');
    for (const [day, url] of [
      ['', 'to=2026-03-31'],
      ['2026-06-30', 'to=2026-06-30'],
    ] as const) {
      if (to) to.value = day;
      to?.dispatchEvent(new Event('change'));
      await new Promise((resolve) => setTimeout(resolve));
      expect(TestBed.inject(Router).url).toContain(url);
    }
  });
});
