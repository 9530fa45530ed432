import { HttpClient, HttpErrorResponse, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { RecordSpending, type SpendingRecorded, type SpendingSubject } from '@shared/budget/budget.contract';
import type { Page } from '@shared/page';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { today } from '../language/today';
import { MonthPipe } from '../plans/month.pipe';
import { tiynOf } from '../plans/tenge-text';
import { addressQuery } from '../ui/address-query';
import { EmptyState } from '../ui/empty-state';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { TengePipe } from '../ui/tenge.pipe';

/** How the request names what was chosen. */
const names = { planned_visit: 'plannedVisitId', proposal: 'proposalId', visit: 'visitId' } as const;

/** A spending and the one visit that it was for, found by the name of its place. */
@Component({
  selector: 'app-spending-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    Field,
    FieldControl,
    LoadState,
    MatButton,
    MonthPipe,
    ProblemBanner,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './spending-form.html',
  styleUrl: './budget.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class SpendingForm implements Unsaved {
  readonly year = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();
  private readonly url = computed(() => `/api/v1/budget/${encodeURIComponent(this.year())}`);

  protected readonly query = addressQuery('q');
  protected readonly found = httpResource<Page<SpendingSubject>>(() => ({
    url: `${this.url()}/subjects`,
    params: this.query.params(),
  }));
  protected readonly hasNoMoney = computed(() => {
    const error = this.found.error();
    return error instanceof HttpErrorResponse && error.status === 404;
  });
  protected readonly subjects = computed(() => (this.found.hasValue() ? this.found.value().items : []));
  /** The only one found is meant; of several, the reader says which. */
  protected readonly chosen = linkedSignal(() => (this.subjects().length === 1 ? this.subjects()[0]?.id : '') ?? '');
  private readonly subject = computed(() => this.subjects().find(({ id }) => id === this.chosen()));
  protected readonly subjectField = computed(() => names[this.subject()?.subject ?? 'planned_visit']);
  protected readonly amount = signal('');
  protected readonly spentOn = signal(today());
  protected readonly note = signal('');
  protected readonly saving = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.saving.problem());
  protected readonly fieldNames = computed(() => {
    const locale = this.language.active();
    const named = (name: string) => this.transloco.translate<string>('budget.field.' + name, {}, locale);
    const plain = ['amountTiyn', 'spentOn', 'note'].map((name) => [name, named(name)]);
    return Object.fromEntries([...plain, ...Object.values(names).map((name) => [name, named('subject')])]) as Record<
      string,
      string
    >;
  });
  private isSaved = false;

  isUnsaved(): boolean {
    return !this.isSaved && (this.amount() !== '' || this.note() !== '');
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected search(event: Event, q: string): void {
    event.preventDefault();
    this.query.filterBy({ q: q.trim() });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const subject = this.subject();
    const note = this.note().trim();
    const body: RecordSpending = {
      ...(subject && { [names[subject.subject]]: subject.id }),
      amountTiyn: tiynOf(this.amount()),
      spentOn: this.spentOn(),
      ...(note && { note }),
    };
    this.foundHere.set(formProblem(RecordSpending, body, this.language.active()));
    if (this.foundHere()) return;
    const saved = await this.saving.make(
      this.http.post<SpendingRecorded>(`${this.url()}/spendings`, body, this.key.for(body)),
    );
    if (!saved) return;
    this.isSaved = true;
    await this.router.navigate(['/office/budget', this.year()], { queryParams: { kind: 'spent' } });
  }
}
