import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { locales } from '@shared/locale';
import type { PlanView } from '@shared/plans/plan.contract';
import { EmptyState } from '../ui/empty-state';

/** The plan on paper, and for the calendars of those who may see it. */
@Component({
  selector: 'app-plan-documents',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, TranslocoPipe],
  template: `
    <h2>{{ 'plans.tab.documents' | transloco }}</h2>
    <p>{{ 'plans.documents.care' | transloco }}</p>
    @if (isDecided()) {
      <ul>
        @for (each of documents(); track each.language) {
          <li>
            <a [href]="each.link" target="_blank" rel="noopener">{{
              'plans.documents.pdf.' + each.language | transloco
            }}</a>
          </li>
        }
        @if (isInForce()) {
          <li>
            <a [href]="calendar()" download>{{ 'plans.documents.calendar' | transloco }}</a>
            <div class="quiet">{{ 'plans.documents.calendarHint' | transloco }}</div>
          </li>
        }
      </ul>
      @if (!isInForce()) {
        <p class="quiet">{{ 'plans.documents.replaced' | transloco }}</p>
      }
    } @else {
      <app-empty-state [text]="'plans.documents.draft' | transloco" />
    }
  `,
})
export class PlanDocuments {
  readonly plan = input.required<PlanView>();

  /** What the Council has decided is printed; only what is in force goes into calendars. */
  protected readonly isDecided = computed(() => this.plan().status !== 'draft');
  protected readonly isInForce = computed(() => this.plan().status === 'approved');
  protected readonly documents = computed(() =>
    locales.map((language) => ({
      language,
      link: `/api/v1/plans/${this.plan().id}/document?language=${language}`,
    })),
  );
  protected readonly calendar = computed(() => `/api/v1/plans/${this.plan().id}/calendar`);
}
