import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ExpiringCompetence } from '@shared/capacity/capacity.contract';
import { competenceNames } from '@shared/capacity/competence-names';
import type { Page } from '@shared/page';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** Whose competence ends soon, the soonest first. */
@Component({
  selector: 'app-expiring-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, PageTable, PageTableCell, ReaderTextPipe, RouterLink, TranslocoPipe],
  template: `
    <app-page-table
      [caption]="'capacity.expiring.caption' | transloco"
      [columns]="columns"
      [page]="page()"
      [emptyText]="'capacity.expiring.none' | transloco"
    >
      <ng-template appCell="fullName" [of]="rows()" let-row>
        <a [routerLink]="['/office/participants', row.participantId, 'competences']">{{ row.fullName }}</a>
      </ng-template>
      <ng-template appCell="competence" [of]="rows()" let-row>{{ names[row.competence] | readerText }}</ng-template>
      <ng-template appCell="validTo" [of]="rows()" let-row>
        <time [attr.datetime]="row.validTo">{{ row.validTo | localDate }}</time>
      </ng-template>
    </app-page-table>
  `,
})
export class ExpiringTable {
  readonly rows = input.required<readonly ExpiringCompetence[]>();

  protected readonly names = competenceNames;
  protected readonly page = computed((): Page<ExpiringCompetence> => ({ items: this.rows(), nextCursor: null }));
  protected readonly columns = [
    { name: 'fullName', heading: 'capacity.field.participant' },
    { name: 'competence', heading: 'capacity.field.competence' },
    { name: 'validTo', heading: 'capacity.field.validTo' },
  ];
}
