import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OwnViolation } from '@shared/conduct/violation.contract';
import type { Page } from '@shared/page';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ProvisionChip } from '../ui/provision-chip';

/** What the register says of the reader, with its outcome (11-5(5)). */
@Component({
  selector: 'app-own-violations',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, LocalDatePipe, PageTable, PageTableCell, ProvisionChip, TranslocoPipe],
  template: `
    <h2>{{ 'conduct.own.title' | transloco }}</h2>
    @if (rows.hasValue()) {
      <app-page-table
        [caption]="'conduct.own.caption' | transloco"
        [columns]="columns"
        [page]="page()"
        [emptyText]="'conduct.own.none' | transloco"
      >
        <ng-template appCell="duty" [of]="page().items" let-row>
          {{ 'conduct.duty.' + row.duty | transloco }} <app-provision-chip [provision]="row.duty" />
        </ng-template>
        <ng-template appCell="happenedOn" [of]="page().items" let-row>{{ row.happenedOn | localDate }}</ng-template>
        <ng-template appCell="outcome" [of]="page().items" let-row>
          {{ 'conduct.outcome.' + (row.isCorrected ? 'corrected' : (row.outcome ?? 'open')) | transloco }}
          @if (row.decidedOn; as day) {
            ({{ day | localDate }})
          }
        </ng-template>
      </app-page-table>
    } @else {
      <app-load-state [of]="rows" />
    }
  `,
})
export class OwnViolations {
  protected readonly rows = httpResource<OwnViolation[]>(() => '/api/v1/conduct/violations/mine');
  protected readonly page = computed((): Page<OwnViolation> => ({
    items: this.rows.hasValue() ? this.rows.value() : [],
    nextCursor: null,
  }));
  protected readonly columns = [
    { name: 'duty', heading: 'conduct.field.duty' },
    { name: 'happenedOn', heading: 'conduct.field.happenedOn' },
    { name: 'outcome', heading: 'conduct.field.outcome' },
  ];
}
