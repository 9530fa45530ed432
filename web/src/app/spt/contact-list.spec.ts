import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { sptContactOf } from '../../test/spt-contact';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { ContactList } from './contact-list';
import { sptTexts } from './spt.texts';

describe('The log of contacts with the Subcommittee', () => {
  it('shows what the address asks for and narrows through the address', async () => {
    const routes = [{ path: 'office/spt', component: ContactList }];
    TestBed.configureTestingModule({ providers: [...webProviders(), provideRouter(routes)] });
    await speak('en', sptTexts);
    const server = TestBed.inject(HttpTestingController);
    const harness = await RouterTestingHarness.create('/office/spt?kind=letter');
    server
      .expectOne('/api/v1/spt?kind=letter')
      .flush({ items: [sptContactOf({ isCorrected: true })], nextCursor: null });
    await harness.fixture.whenStable();
    const table = harness.routeNativeElement?.querySelector('table');
    expect(table?.querySelector('a')?.getAttribute('href')).toBe('/office/spt/s1');
    expect(textOf(table)).toContain('Letter, from the Subcommittee');
    expect(textOf(table)).toContain('Corrected by a later entry');
    expect(textOf(table)).toContain('Open to the Ombudsman and the office');
    const year = harness.routeNativeElement?.querySelector<HTMLSelectElement>('#filter-year');
    const wanted = year?.options[2]?.value ?? '';
    if (year) year.value = wanted;
    year?.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(TestBed.inject(Router).url).toBe(`/office/spt?kind=letter&year=${wanted}`);
  });
});
