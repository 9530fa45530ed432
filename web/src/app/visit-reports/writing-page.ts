import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import type { Observable } from 'rxjs';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import { ActionsBar } from '../ui/actions-bar';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { FindingForm } from './finding-form';
import { ItemList } from './item-list';
import { RecommendationForm } from './recommendation-form';
import { type ItemKind, type ReportDraft, ReportDrafts } from './report-drafts';
import { SectionsForm } from './sections-form';
import { addressOf, VisitReportsApi } from './visit-reports-api';

/** Where a member writes the draft: sections, findings, recommendations. One new item at a time, each kept until sent. */
@Component({
  selector: 'app-writing-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    EmptyState,
    FindingForm,
    ItemList,
    LoadState,
    MatButton,
    ProblemBanner,
    ReaderTextPipe,
    RecommendationForm,
    RouterLink,
    SectionsForm,
    TranslocoPipe,
  ],
  templateUrl: './writing-page.html',
  styleUrl: './writing-page.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class WritingPage implements Unsaved {
  readonly id = input.required<string>();

  private readonly api = inject(VisitReportsApi);
  private readonly drafts = inject(ReportDrafts);

  protected readonly report = httpResource<VisitReportView>(() => addressOf(this.id()));
  protected readonly draft = computed(() => this.drafts.of(this.id()));
  protected readonly attempts = { finding: new Attempt(), recommendation: new Attempt() } as const;
  /** Opens at the item that was left half written, if there is one. */
  protected readonly adding = linkedSignal<ReportDraft, ItemKind | null>({
    source: this.draft,
    computation: (draft) => untracked(() => draft.itemUnderWay()),
  });
  /** What the state of the report says against writing; empty while it may be written. */
  protected readonly against = computed(() => {
    const actions = this.report.hasValue() ? this.report.value().actions : [];
    return actions.filter(({ name, allowed }) => name === 'write' && !allowed);
  });
  protected readonly mayWrite = computed(
    () =>
      this.report.hasValue() && this.report.value().actions.some(({ name, allowed }) => name === 'write' && allowed),
  );

  constructor() {
    effect(() => {
      if (!this.report.hasValue()) return;
      const [draft, report] = [this.draft(), this.report.value()];
      untracked(() => draft.sections.meet(report));
    });
  }

  isUnsaved(): boolean {
    return this.draft().isWritingUnsaved();
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected async addFinding(): Promise<void> {
    const { finding } = this.draft();
    if (await this.change('finding', this.api.addFinding(this.id(), finding()))) {
      finding.set({});
      this.adding.set(null);
    }
  }

  protected async addRecommendation(): Promise<void> {
    const { recommendation } = this.draft();
    if (await this.change('recommendation', this.api.addRecommendation(this.id(), recommendation()))) {
      recommendation.set({});
      this.adding.set(null);
    }
  }

  protected removeFinding(item: string): void {
    void this.change('finding', this.api.removeFinding(this.id(), item));
  }

  protected removeRecommendation(item: string): void {
    void this.change('recommendation', this.api.removeRecommendation(this.id(), item));
  }

  private async change(kind: ItemKind, request: Observable<VisitReportView>): Promise<boolean> {
    const report = await this.attempts[kind].make(request);
    if (report) this.report.set(report);
    return report !== undefined;
  }
}
