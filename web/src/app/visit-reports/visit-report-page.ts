import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import { Language } from '../language/language';
import { ActionsBar } from '../ui/actions-bar';
import { ConfirmAct } from '../ui/confirm-act';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { ReportBody } from './report-body';
import { ReportDrafts } from './report-drafts';
import { ReportHead } from './report-head';
import { ReportSigners } from './report-signers';
import { ReportSigning } from './report-signing';
import { addressOf, changedMeanwhile, VisitReportsApi } from './visit-reports-api';

/** The report as a member reads it, with what the member may do: write, freeze, sign, dissent, reopen. */
@Component({
  selector: 'app-visit-report-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    ConfirmAct,
    LoadState,
    ProblemBanner,
    ReportBody,
    ReportHead,
    ReportSigners,
    ReportSigning,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './visit-report-page.html',
  styleUrl: './visit-report-page.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class VisitReportPage implements Unsaved {
  readonly id = input.required<string>();

  private readonly api = inject(VisitReportsApi);
  private readonly drafts = inject(ReportDrafts);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly signing = viewChild(ReportSigning);
  private readonly signers = viewChild(ReportSigners);
  private readonly confirmation = viewChild(ConfirmAct);

  protected readonly report = httpResource<VisitReportView>(() => addressOf(this.id()));
  protected readonly draft = computed(() => this.drafts.of(this.id()));
  protected readonly attempt = new Attempt();
  protected readonly signAttempt = new Attempt();
  /** What the open dialog would do. */
  protected readonly asked = signal<'freeze' | 'reopen'>('freeze');
  protected readonly maySign = computed(
    () => this.report.hasValue() && this.report.value().actions.some(({ name, allowed }) => name === 'sign' && allowed),
  );
  /** A refused signature is told where it was asked for, or here when it can be asked for no more. */
  protected readonly problem = computed(
    () => this.attempt.problem() ?? (this.maySign() ? null : this.signAttempt.problem()),
  );
  protected readonly pdf = computed(() => `${addressOf(this.id())}/pdf`);

  constructor() {
    // Refusals are written by the server in the language of the question.
    const language = inject(Language).active;
    let spoken = language();
    effect(() => {
      if (language() === spoken) return;
      spoken = language();
      untracked(() => this.report.reload());
    });
  }

  isUnsaved(): boolean {
    return this.draft().isDissentUnsaved();
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected act(name: string): void {
    if (name === 'write') void this.router.navigate(['/office/visit-reports', this.id(), 'write']);
    else if (name === 'sign') this.signing()?.focus();
    else if (name === 'freeze' || name === 'reopen') {
      this.asked.set(name);
      this.confirmation()?.ask();
    }
  }

  protected async confirm(): Promise<void> {
    const report = this.report.value();
    if (!report) return;
    const request = this.asked() === 'freeze' ? this.api.freeze(report) : this.api.reopen(report);
    const changed = (await this.attempt.make(request)) ?? changedMeanwhile(this.attempt.problem());
    this.confirmation()?.close();
    if (changed) this.report.set(changed);
  }

  protected showSigned(report: VisitReportView): void {
    this.report.set(report);
    afterNextRender(() => this.signers()?.showEvidence(), { injector: this.injector });
  }
}
