import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DossierRecommendation } from '@shared/dossiers/dossier.contract';
import { EmptyState } from '../ui/empty-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { DossierItem } from './dossier-item';

/** What was recommended; what the authority states and what the mechanism found stand side by side and are never mixed. */
@Component({
  selector: 'app-dossier-recommendations',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DossierItem, EmptyState, LocalDatePipe, ReaderTextPipe, RouterLink, TranslocoPipe],
  template: `
    @if (recommendations().length > 0) {
      <ol>
        @for (item of recommendations(); track item.id) {
          <li>
            <app-dossier-item [item]="item">
              <dl>
                <div>
                  <dt>{{ 'visitReports.field.authority' | transloco }}</dt>
                  <dd>{{ item.authority | readerText }}</dd>
                </div>
                <div>
                  <dt>{{ 'dossiers.recommendation.annualReport' | transloco }}</dt>
                  <dd>
                    @if (item.annualReportYear === null) {
                      {{ 'dossiers.recommendation.notYet' | transloco }}
                    } @else if (item.dispatchId) {
                      <a [routerLink]="['/office/dispatches', item.dispatchId]">{{ item.annualReportYear }}</a>
                    } @else {
                      {{ item.annualReportYear }}
                    }
                  </dd>
                </div>
                @for (side of sides; track side) {
                  <div>
                    <dt>{{ 'dossiers.recommendation.' + side | transloco }}</dt>
                    <dd>
                      @if (item[side]; as word) {
                        <strong>{{ 'recommendation.status.' + word.status | transloco }}</strong>&ngsp;<time
                          [attr.datetime]="word.on"
                          >{{ word.on | localDate }}</time
                        >
                      } @else {
                        {{ 'dossiers.recommendation.nothing' | transloco }}
                      }
                    </dd>
                  </div>
                }
              </dl>
            </app-dossier-item>
          </li>
        }
      </ol>
    } @else {
      <app-empty-state [text]="'dossiers.recommendation.none' | transloco" />
    }
  `,
  styleUrl: './dossier-list.css',
})
export class DossierRecommendations {
  readonly recommendations = input.required<readonly DossierRecommendation[]>();

  protected readonly sides = ['stated', 'assessed'] as const;
}
