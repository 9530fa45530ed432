import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MyDrawView } from '@shared/groups/draw.contract';
import { visitKindById } from '@shared/law/visit-kinds';
import type { Page } from '@shared/page';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { ChancePipe } from './chance.pipe';

/** The lots in which a participant was, with the chance in each: of visits that have begun, and of one's own groups. */
@Component({
  selector: 'app-my-draws',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChancePipe,
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    PageTable,
    PageTableCell,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './my-draws.html',
})
export class MyDraws {
  protected readonly kindOf = visitKindById;
  protected readonly query = addressQuery();
  protected readonly draws = httpResource<Page<MyDrawView>>(() => ({
    url: '/api/v1/groups/my-draws',
    params: this.query.params(),
  }));
  protected readonly columns = [
    { name: 'days', heading: 'groups.field.days' },
    { name: 'kind', heading: 'groups.field.kind' },
    { name: 'chance', heading: 'groups.mine.chance' },
    { name: 'outcome', heading: 'groups.mine.outcome' },
  ];
}
