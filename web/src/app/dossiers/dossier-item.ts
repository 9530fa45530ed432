import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DossierFinding, DossierRecommendation } from '@shared/dossiers/dossier.contract';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { Paragraphs } from '../visit-reports/paragraphs';

/** A finding or a recommendation: its theme, the visit it comes from and its text where the reader gets it. */
@Component({
  selector: 'app-dossier-item',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, Paragraphs, TranslocoPipe],
  template: `
    @let it = item();
    <h3>{{ 'visitReports.theme.' + it.theme | transloco }}</h3>
    <p class="quiet">
      {{ 'dossiers.ofVisit' | transloco: { number: it.visitNumber, day: (it.visitedOn | localDate) } }}
    </p>
    @if (it.body !== null) {
      <app-paragraphs [text]="it.body" [lang]="it.writtenIn" />
    } @else {
      <p class="quiet">{{ 'dossiers.withheld' | transloco }}</p>
    }
    <ng-content />
  `,
  styles: `
    h3 {
      margin: 0;
      font-size: 1rem;
    }
    p {
      margin: 0 0 0.5rem;
    }
    @media print {
      h3 {
        break-after: avoid;
      }
    }
  `,
})
export class DossierItem {
  readonly item = input.required<DossierFinding | DossierRecommendation>();
}
