import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, ElementRef, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { KnownConflictView } from '@shared/conflicts/known-conflict.contract';
import type { Texts } from '@shared/locale';
import type { Page } from '@shared/page';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import { Language } from '../language/language';
import { addressQuery } from '../ui/address-query';
import { ConfirmAct } from '../ui/confirm-act';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { DeclareConflictForm } from './declare-conflict-form';
import { EndConflictDialog } from './end-conflict-dialog';

/** A participant's own conflicts known beforehand (11-5(3)): nobody else has this page, or another like it. */
@Component({
  selector: 'app-my-conflicts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConfirmAct,
    DeclareConflictForm,
    EndConflictDialog,
    LoadState,
    LocalDatePipe,
    PageTable,
    PageTableCell,
    ProblemBanner,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './my-conflicts.html',
  styleUrl: './conflicts.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class MyConflicts implements Unsaved {
  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly form = viewChild(DeclareConflictForm);
  private readonly ending = viewChild.required(EndConflictDialog);
  private readonly deleting = viewChild.required<ConfirmAct>('deleting');
  private readonly done = viewChild.required<ElementRef<HTMLElement>>('done');

  protected readonly query = addressQuery();
  protected readonly rows = httpResource<Page<KnownConflictView>>(() => ({
    url: '/api/v1/conflicts',
    params: this.query.params(),
    headers: { 'Accept-Language': this.language.active() },
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<KnownConflictView> | undefined, Page<KnownConflictView> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly chosen = signal<KnownConflictView | null>(null);
  protected readonly deletion = new Attempt();
  /** Key of what was done last. */
  protected readonly said = signal('');

  protected readonly columns = [
    { name: 'subject', heading: 'conflicts.column.subject' },
    { name: 'kind', heading: 'conflicts.field.kind' },
    { name: 'since', heading: 'conflicts.column.since' },
    { name: 'until', heading: 'conflicts.column.until' },
    { name: 'acts', heading: 'conflicts.column.acts' },
  ];

  isUnsaved(): boolean {
    return this.form()?.isUnsaved() ?? false;
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected subjectOf({ place, authority }: KnownConflictView): Texts {
    return (place ?? authority)?.name ?? { kk: '–', ru: '–', en: '–' };
  }

  protected mayEnd({ actions }: KnownConflictView): boolean {
    return actions.some(({ name, allowed }) => name === 'end' && allowed);
  }

  protected askToEnd(row: KnownConflictView): void {
    this.chosen.set(row);
    this.ending().ask();
  }

  protected askToDelete(row: KnownConflictView): void {
    this.chosen.set(row);
    this.deleting().ask();
  }

  protected async delete(): Promise<void> {
    const row = this.chosen();
    if (!row) return;
    const request = this.http.delete(`/api/v1/conflicts/${row.id}`, { observe: 'response' });
    if (!(await this.deletion.make(request))) return;
    this.deleting().close();
    this.tell('conflicts.deleted');
  }

  protected tell(key: string): void {
    this.said.set(key);
    this.rows.reload();
    this.done().nativeElement.focus();
  }
}
