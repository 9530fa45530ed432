import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { PopulationView } from '@shared/places/place-history.contract';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';

interface PopulationRow extends PopulationView {
  readonly id: string;
  /** Persons held for a hundred places of room; null where the room is not known. */
  readonly percent: number | null;
}

/** Persons held over time against the room for them, the latest first. */
@Component({
  selector: 'app-dossier-populations',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, LocalNumberPipe, PageTable, PageTableCell, TranslocoPipe],
  template: `
    <app-page-table
      [caption]="'dossiers.people.caption' | transloco"
      [columns]="columns"
      [page]="page()"
      [emptyText]="'dossiers.people.none' | transloco"
    >
      <ng-template appCell="asOf" [of]="rows()" let-row>
        <time [attr.datetime]="row.asOf">{{ row.asOf | localDate }}</time>
      </ng-template>
      <ng-template appCell="held" [of]="rows()" let-row>{{ row.personsHeld | localNumber }}</ng-template>
      <ng-template appCell="capacity" [of]="rows()" let-row>
        {{ row.capacity === null ? ('dossiers.unknown' | transloco) : (row.capacity | localNumber) }}
      </ng-template>
      <ng-template appCell="percent" [of]="rows()" let-row>
        @if (row.percent !== null) {
          {{ row.percent | localNumber }} %
          @if (row.percent > 100) {
            <strong>{{ 'dossiers.people.crowded' | transloco }}</strong>
          }
        } @else {
          –
        }
      </ng-template>
      <ng-template appCell="source" [of]="rows()" let-row>
        {{ row.source ?? ('dossiers.unknown' | transloco) }}
      </ng-template>
    </app-page-table>
  `,
})
export class DossierPopulations {
  readonly populations = input.required<readonly PopulationView[]>();

  protected readonly rows = computed((): readonly PopulationRow[] =>
    this.populations()
      .map((row) => ({
        ...row,
        id: row.asOf,
        percent: row.capacity ? Math.round((row.personsHeld / row.capacity) * 100) : null,
      }))
      .reverse(),
  );
  protected readonly page = computed((): Page<PopulationRow> => ({ items: this.rows(), nextCursor: null }));
  protected readonly columns = ['asOf', 'held', 'capacity', 'percent', 'source'].map((name) => ({
    name,
    heading: `dossiers.people.${name}`,
  }));
}
