import { ChangeDetectionStrategy, Component, computed, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CouncilMemberView } from '@shared/council/council.contract';
import { today } from '../language/today';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { DepartureDialog } from './departure-dialog';
import { seatStateOn } from './sitting';

@Component({
  selector: 'app-member-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DepartureDialog, LocalDatePipe, MatButton, PageTable, PageTableCell, TranslocoPipe],
  templateUrl: './member-table.html',
  styles: `
    button {
      height: auto;
      min-height: 2.75rem;
      padding-block: 0.5rem;
      white-space: normal;
    }
  `,
})
export class MemberTable {
  readonly caption = input.required<string>();
  readonly emptyText = input.required<string>();
  readonly members = input.required<readonly CouncilMemberView[]>();
  readonly changed = output<void>();

  private readonly departure = viewChild.required(DepartureDialog);

  protected readonly leaving = signal<CouncilMemberView | null>(null);
  protected readonly rows = computed(() =>
    this.members().map((member) => ({
      ...member,
      state: seatStateOn(today(), member),
      mayDepart: member.actions.some(({ name, allowed }) => name === 'record-departure' && allowed),
    })),
  );
  protected readonly page = computed(() => ({ items: this.rows(), nextCursor: null }));
  protected readonly columns = computed(() =>
    ['name', 'basis', 'term', 'state', ...(this.rows().some(({ mayDepart }) => mayDepart) ? ['act'] : [])].map(
      (name) => ({ name, heading: 'councilMembers.column.' + name }),
    ),
  );

  protected ask(member: CouncilMemberView): void {
    this.leaving.set(member);
    this.departure().ask();
  }
}
