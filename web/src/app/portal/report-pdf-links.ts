import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { reportPdf } from './portal-api';

/** The report as it was approved, in both of its languages. */
@Component({
  selector: 'app-report-pdf-links',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <a class="button" hreflang="kk" type="application/pdf" [href]="pdf(year(), 'kk')">{{
      'portal.report.pdfKk' | transloco
    }}</a>
    <a class="button" hreflang="ru" type="application/pdf" [href]="pdf(year(), 'ru')">{{
      'portal.report.pdfRu' | transloco
    }}</a>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
  `,
})
export class ReportPdfLinks {
  readonly year = input.required<number>();
  protected readonly pdf = reportPdf;
}
