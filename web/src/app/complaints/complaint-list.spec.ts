import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { complaintOf } from '../../test/complaint';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { ComplaintList } from './complaint-list';
import { complaintsTexts } from './complaints.texts';

describe('The register of messages and complaints', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;

  beforeEach(async () => {
    const routes = [{ path: 'office/complaints', component: ComplaintList }];
    TestBed.configureTestingModule({ providers: [...webProviders(), provideRouter(routes)] });
    await speak('ru', complaintsTexts);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/complaints?status=registered');
  });

  it('shows what the address asks for, each by its number, and narrows through the address', async () => {
    const call = server.expectOne('/api/v1/complaints?status=registered');
    call.flush({ items: [complaintOf()], nextCursor: null });
    await harness.fixture.whenStable();
    const table = harness.routeNativeElement?.querySelector('table');
    expect(table?.querySelector('a')?.getAttribute('href')).toBe('/office/complaints/c1');
    expect(textOf(table)).toContain('03.03.2026 01:30');
    const kind = harness.routeNativeElement?.querySelector<HTMLSelectElement>('#filter-kind');
    if (kind) kind.value = 'message';
    kind?.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(TestBed.inject(Router).url).toBe('/office/complaints?status=registered&kind=message');
  });
});
