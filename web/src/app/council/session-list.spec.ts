import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { decisionOf, sessionOf } from '../../test/council';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { councilTexts } from './council.texts';
import { DecisionList } from './decision-list';
import { SessionList } from './session-list';

describe('The registers of the Council', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement;

  async function open(address: string): Promise<void> {
    const routes = [
      { path: 'sessions', component: SessionList },
      { path: 'decisions', component: DecisionList },
    ];
    TestBed.configureTestingModule({ providers: [...webProviders(), provideRouter(routes)] });
    await speak('kk', councilTexts);
    server = TestBed.inject(HttpTestingController);
    const known = TestBed.inject(Session).load();
    server.expectOne('/api/v1/session').flush({ actor: null, permissions: ['council.read', 'council.manage'] });
    await known;
    harness = await RouterTestingHarness.create(address);
  }

  it('show the sessions that the address asks for, and narrow through the address', async () => {
    await open('/sessions?status=planned');
    const rows = [sessionOf({ status: 'planned' }), sessionOf({ id: 's2', kind: 'written', closesOn: '2026-03-05' })];
    server.expectOne('/api/v1/council/sessions?status=planned').flush({ items: rows, nextCursor: null });
    await harness.fixture.whenStable();
    const table = page()?.querySelector('table');
    expect(table?.querySelector('a')?.getAttribute('href')).toBe('/office/council/sessions/s1');
    expect(textOf(table)).toContain('Алда');
    expect(textOf(table)).toContain('02.03.2026 – 05.03.2026');
    expect(textOf(page()?.querySelector('.head a'))).toBe('Отырыс шақыру');
    const kind = page()?.querySelector<HTMLSelectElement>('#filter-kind');
    if (kind) kind.value = 'written';
    kind?.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(TestBed.inject(Router).url).toBe('/sessions?status=planned&kind=written');
  });

  it('show the decisions with what has taken their place', async () => {
    await open('/decisions?year=2026&outcome=adopted');
    const rows = [decisionOf({ supersededBy: { id: 'd2', number: '2026-9/1' } })];
    server.expectOne('/api/v1/council/decisions?outcome=adopted&year=2026').flush({ items: rows, nextCursor: null });
    await harness.fixture.whenStable();
    const table = page()?.querySelector('table');
    expect(table?.querySelector('a')?.getAttribute('href')).toBe('/office/council/decisions/d1');
    expect(textOf(table)).toContain('Қабылданды № 2026-9/1 шешім алмастырған');
  });
});
