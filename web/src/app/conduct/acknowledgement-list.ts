import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AcknowledgementRow } from '@shared/conduct/code-of-conduct.contract';
import type { Page } from '@shared/page';
import { addressQuery } from '../ui/address-query';
import { InstantPipe } from '../ui/instant.pipe';
import { LoadState } from '../ui/load-state';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ProvisionChip } from '../ui/provision-chip';
import { ConductTabs } from './conduct-tabs';

/** Who of those with powers has acknowledged the edition in force, and who has not. */
@Component({
  selector: 'app-acknowledgement-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConductTabs, InstantPipe, LoadState, PageTable, PageTableCell, ProvisionChip, RouterLink, TranslocoPipe],
  template: `
    <app-conduct-tabs />
    <h1>{{ 'conduct.acknowledgements.title' | transloco }}</h1>
    <p>{{ 'conduct.acknowledgements.about' | transloco }} <app-provision-chip provision="11-5(1)" /></p>
    <div class="form filter">
      <label for="filter-state">{{ 'conduct.acknowledgements.show' | transloco }}</label>
      <select #state id="filter-state" (change)="query.filterBy({ state: state.value })">
        <option value="">{{ 'conduct.acknowledgements.everybody' | transloco }}</option>
        @for (value of states; track value) {
          <option [value]="value" [selected]="value === query.filters().state">
            {{ 'conduct.acknowledgements.' + value | transloco }}
          </option>
        }
      </select>
    </div>
    @if (page(); as shown) {
      <div [attr.aria-busy]="rows.isLoading()">
        <app-page-table
          [caption]="'conduct.acknowledgements.caption' | transloco"
          [columns]="columns"
          [page]="shown"
          [cursor]="query.cursor()"
          [emptyText]="'conduct.acknowledgements.none' | transloco"
        >
          <ng-template appCell="fullName" [of]="shown.items" let-row>
            <a [routerLink]="['/office/participants', row.id]">{{ row.fullName }}</a>
          </ng-template>
          <ng-template appCell="acknowledgedAt" [of]="shown.items" let-row>
            @if (row.acknowledgedAt; as at) {
              {{ at | instant }}
            } @else {
              {{ 'conduct.acknowledgements.notYet' | transloco }}
            }
          </ng-template>
        </app-page-table>
      </div>
    } @else {
      <app-load-state [of]="rows" />
    }
  `,
  styles: `
    .filter {
      max-width: 24rem;
    }
    @media print {
      .filter {
        display: none;
      }
    }
  `,
})
export class AcknowledgementList {
  protected readonly query = addressQuery('state');
  protected readonly states = ['missing', 'done'] as const;
  protected readonly rows = httpResource<Page<AcknowledgementRow>>(() => ({
    url: '/api/v1/conduct/acknowledgements',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<AcknowledgementRow> | undefined, Page<AcknowledgementRow> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly columns = [
    { name: 'fullName', heading: 'conduct.field.participant' },
    { name: 'acknowledgedAt', heading: 'conduct.field.acknowledgedAt' },
  ];
}
