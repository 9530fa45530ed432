import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CompetenceView } from '@shared/capacity/competence.contract';
import { competenceNames } from '@shared/capacity/competence-names';
import type { Page } from '@shared/page';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** What somebody holds and held, by what it rests on; what ended stays, with its reason. */
@Component({
  selector: 'app-competence-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, PageTable, PageTableCell, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './competence-list.html',
})
export class CompetenceList {
  readonly competences = input.required<readonly CompetenceView[]>();
  readonly emptyText = input.required<string>();
  readonly end = output<CompetenceView>();

  protected readonly names = competenceNames;
  protected readonly page = computed((): Page<CompetenceView> => ({ items: this.competences(), nextCursor: null }));
  protected readonly columns = computed(() => {
    const mayEnd = this.competences().some(({ actions }) => actions.length > 0);
    const named = ['competence', 'basis', 'validity', 'state', ...(mayEnd ? ['acts'] : [])];
    return named.map((name) => ({ name, heading: 'capacity.field.' + name }));
  });

  protected mayEnd({ actions }: CompetenceView): boolean {
    return actions.some(({ name, allowed }) => name === 'end' && allowed);
  }
}
