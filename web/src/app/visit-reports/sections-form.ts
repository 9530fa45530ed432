import { ChangeDetectionStrategy, Component, ElementRef, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { Attempt } from '../http/attempt';
import { ProblemBanner } from '../ui/problem-banner';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { SectionDispute } from './section-dispute';
import { type SectionsDraft, sectionTexts } from './sections-draft';
import { changedMeanwhile, VisitReportsApi } from './visit-reports-api';

/** Every heading of the form with a place to write; two writers meet in a choice, never in a loss. */
@Component({
  selector: 'app-sections-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, ProblemBanner, ReaderTextPipe, SectionDispute, TranslocoPipe],
  templateUrl: './sections-form.html',
  styleUrl: './sections-form.css',
})
export class SectionsForm {
  readonly report = input.required<VisitReportView>();
  readonly draft = input.required<SectionsDraft>();
  readonly changed = output<VisitReportView>();

  private readonly api = inject(VisitReportsApi);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly attempt = new Attempt();

  protected async save(): Promise<void> {
    const draft = this.draft();
    if (draft.isDisputed()) return this.goToDispute();
    const [{ id }, version, sent] = [this.report(), draft.version(), draft.texts()];
    const request = this.api.writeSections({ id, version }, { sections: sectionTexts(sent) });
    const report = await this.attempt.make(request);
    if (report) {
      draft.saved(sent, report);
      return this.changed.emit(report);
    }
    const current = changedMeanwhile(this.attempt.problem());
    if (current && current.version > version) await this.meet(current);
  }

  /** Where the two wrote in different sections there is nothing to choose, and the joined text is saved at once. */
  private async meet(current: VisitReportView): Promise<void> {
    this.attempt.forget();
    this.draft().meet(current);
    this.changed.emit(current);
    await this.save();
  }

  private goToDispute(): void {
    setTimeout(() => this.element.nativeElement.querySelector<HTMLElement>('app-section-dispute button')?.focus());
  }
}
