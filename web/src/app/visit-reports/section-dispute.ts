import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReportLanguage } from '@shared/visit-reports/visit-report.contract';
import { Paragraphs } from './paragraphs';

/** A section that two members wrote at once: both texts side by side, and the member says which stands. */
@Component({
  selector: 'app-section-dispute',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, Paragraphs, TranslocoPipe],
  template: `
    <p class="why">{{ 'visitReports.dispute.why' | transloco }}</p>
    <div class="texts">
      <section>
        <h3>{{ 'visitReports.dispute.mine' | transloco }}</h3>
        <app-paragraphs [text]="mine()" [lang]="language()" />
        <button type="button" matButton="outlined" (click)="settled.emit(mine())">
          {{ 'visitReports.dispute.keepMine' | transloco }}
        </button>
      </section>
      <section>
        <h3>{{ 'visitReports.dispute.theirs' | transloco }}</h3>
        <app-paragraphs [text]="theirs()" [lang]="language()" />
        <button type="button" matButton="outlined" (click)="settled.emit(theirs())">
          {{ 'visitReports.dispute.takeTheirs' | transloco }}
        </button>
      </section>
    </div>
    <button
      type="button"
      matButton="outlined"
      (click)="
        settled.emit(
          theirs() +
            '

' +
            mine()
        )
      "
    >
      {{ 'visitReports.dispute.both' | transloco }}
    </button>
  `,
  styleUrl: './section-dispute.css',
})
export class SectionDispute {
  readonly mine = input.required<string>();
  readonly theirs = input.required<string>();
  readonly language = input.required<ReportLanguage>();
  readonly settled = output<string>();
}
