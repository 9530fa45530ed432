import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Page } from '@shared/page';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { addressQuery } from './address-query';
import { PageTable, PageTableCell } from './page-table';

interface Row {
  readonly id: string;
  readonly name: string;
}

@Component({
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageTable, PageTableCell],
  template: `
    <app-page-table
      caption="Rows"
      emptyText="None"
      [columns]="[{ name: 'name', heading: 'app.name' }]"
      [page]="page()"
      [cursor]="query.cursor()"
    >
      <ng-template appCell="name" [of]="page().items" let-row>{{ row.name }}</ng-template>
    </app-page-table>
  `,
})
class RowList {
  readonly query = addressQuery('q', 'region');
  readonly page = computed<Page<Row>>(() =>
    this.query.filters().q === 'none'
      ? { items: [], nextCursor: null }
      : { items: [{ id: '1', name: `row after ${this.query.cursor() || 'nothing'}` }], nextCursor: 'c2' },
  );
}

describe('A list whose filters and page are in the address', () => {
  let harness: RouterTestingHarness;
  let list: RowList;
  const element = () => harness.routeNativeElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'rows', component: RowList }])],
    });
    await speak('en');
    harness = await RouterTestingHarness.create();
    list = await harness.navigateByUrl('/rows?q=a&region=75', RowList);
    await harness.fixture.whenStable();
  });

  it('shows the rows and asks the API for what the address says', () => {
    expect(list.query.params()).toEqual({ q: 'a', region: '75' });
    expect(textOf(element()?.querySelector('tbody'))).toContain('row after nothing');
  });

  it('goes to the next page by a link that keeps the filters, and back to the first', async () => {
    element()?.querySelector<HTMLAnchorElement>('nav a')?.click();
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/rows?q=a&region=75&cursor=c2');
    expect(textOf(element()?.querySelector('tbody'))).toContain('row after c2');
    const [first] = [...(element()?.querySelectorAll<HTMLAnchorElement>('nav a') ?? [])];
    expect(first?.getAttribute('href')).toBe('/rows?q=a&region=75');
  });

  it('begins at the first page when a filter changes, and drops a filter that is emptied', async () => {
    await harness.navigateByUrl('/rows?q=a&region=75&cursor=c2');
    list.query.filterBy({ region: '' });
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/rows?q=a');
  });

  it('says so when there is nothing to show', async () => {
    await harness.navigateByUrl('/rows?q=none');
    await harness.fixture.whenStable();
    expect(textOf(element())).toContain('None');
    expect(element()?.querySelector('table')).toBeNull();
  });
});
