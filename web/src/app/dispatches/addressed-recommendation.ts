import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AddressedRecommendation } from '@shared/recommendations/recommendation.contract';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { writtenIn } from './written-in';

/** A recommendation with what the body states and what the mechanism found, side by side and never merged. */
@Component({
  selector: 'app-addressed-recommendation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, TranslocoPipe],
  template: `
    @let it = recommendation();
    <article>
      <h3>{{ 'dispatches.recommendation' | transloco: { position: it.position } }}</h3>
      <p class="body" [lang]="language()">{{ it.body[language()] }}</p>
      <div class="sides">
        <section class="stated">
          <h4>{{ 'dispatches.stated' | transloco }}</h4>
          @if (it.stated; as stated) {
            <p>
              <strong>{{ 'recommendation.status.' + stated.status | transloco }}</strong>&ngsp;
              <span class="quiet">{{ stated.statedOn | localDate }}</span>
            </p>
            <p class="words">{{ stated.measures }}</p>
          } @else {
            <p class="quiet">{{ 'dispatches.notStated' | transloco }}</p>
          }
        </section>
        <section class="assessed">
          <h4>{{ 'dispatches.assessed' | transloco }}</h4>
          @for (assessment of it.assessments; track assessment.id) {
            <p>
              <strong>{{ 'recommendation.status.' + assessment.status | transloco }}</strong>&ngsp;
              <span class="quiet">{{ assessment.assessedOn | localDate }}</span>
            </p>
            <p class="words">{{ assessment.grounds }}</p>
          } @empty {
            <p class="quiet">{{ 'dispatches.notAssessed' | transloco }}</p>
          }
        </section>
      </div>
    </article>
  `,
  styles: `
    article {
      padding-bottom: 1rem;
      border-bottom: 1px solid var(--line);
    }
    .body,
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
      gap: 1rem;
    }
    section {
      padding: 0.5rem 1rem;
      border: 1px solid var(--line);
      border-radius: 0.5rem;
      break-inside: avoid;
    }
    .assessed {
      border-style: dashed;
    }
    h4 {
      margin: 0 0 0.25rem;
      color: var(--quiet);
      font-size: 1rem;
    }
    p {
      margin: 0 0 0.5rem;
    }
    strong {
      margin-inline-end: 0.5rem;
    }
  `,
})
export class AddressedRecommendationCard {
  readonly recommendation = input.required<AddressedRecommendation>();

  protected readonly language = writtenIn();
}
