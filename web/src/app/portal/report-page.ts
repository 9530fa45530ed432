import { ViewportScroller } from '@angular/common';
import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Language } from '../language/language';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { TengePipe } from '../ui/tenge.pipe';
import { publishedReport } from './portal-api';
import { ReportPdfLinks } from './report-pdf-links';
import { ReportRecommendations } from './report-recommendations';

/** A published annual report as a readable page. */
@Component({
  selector: 'app-report-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    ReportPdfLinks,
    ReportRecommendations,
    RouterLink,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './report-page.html',
  styleUrl: './report-page.css',
})
export class ReportPage {
  readonly year = input.required<string>();

  private readonly language = inject(Language).active;
  protected readonly report = publishedReport(this.year);
  /** The report exists in Kazakh and Russian; a reader of English gets the Russian text, marked as such. */
  protected readonly writtenIn = computed(() => (this.language() === 'kk' ? 'kk' : 'ru'));
  protected readonly isInAnotherLanguage = computed(() => this.language() !== this.writtenIn());

  constructor() {
    const { snapshot } = inject(ActivatedRoute);
    const scroller = inject(ViewportScroller);
    // The router looks for the fragment before the report has come.
    afterRenderEffect(() => {
      if (this.report.hasValue() && snapshot.fragment) scroller.scrollToAnchor(snapshot.fragment);
    });
  }

  protected paragraphs(text: string): readonly string[] {
    return text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  }
}
