import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PublicRecommendation } from '@shared/portal/portal.contract';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** Each recommendation with what the authority states and what the mechanism found, side by side and never merged. */
@Component({
  selector: 'app-report-recommendations',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, ReaderTextPipe, TranslocoPipe],
  template: `
    @for (it of recommendations(); track it.position) {
      <article>
        <h3>{{ it.position }}. {{ it.authority | readerText }}</h3>
        <p [lang]="language()">{{ it.body[language()] }}</p>
        <dl>
          <div>
            <dt>{{ 'portal.recommendation.stated' | transloco }}</dt>
            <dd>
              @if (it.statedStatus; as status) {
                {{ 'recommendation.status.' + status | transloco }}
                <span class="quiet">{{ it.statedOn | localDate }}</span>
              } @else {
                {{ 'portal.recommendation.notStated' | transloco }}
              }
            </dd>
          </div>
          <div>
            <dt>{{ 'portal.recommendation.assessed' | transloco }}</dt>
            <dd>
              @if (it.assessedStatus; as status) {
                {{ 'recommendation.status.' + status | transloco }}
              } @else {
                {{ 'portal.recommendation.notAssessed' | transloco }}
              }
            </dd>
          </div>
        </dl>
      </article>
    }
  `,
  styles: `
    article {
      padding: 0.25rem 0 1rem;
      border-bottom: 1px solid var(--line);
      break-inside: avoid;
    }
    h3 {
      margin-top: 1rem;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 2rem;
      margin: 0;
    }
    dl > div {
      flex: 1 1 14rem;
    }
    dt {
      color: var(--quiet);
    }
    dd {
      margin: 0;
      font-weight: 500;
    }
    dd .quiet {
      font-weight: 400;
    }
  `,
})
export class ReportRecommendations {
  readonly recommendations = input.required<readonly PublicRecommendation[]>();
  readonly language = input.required<'kk' | 'ru'>();
}
