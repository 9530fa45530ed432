import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { locales } from '@shared/locale';
import type { PlanView } from '@shared/plans/plan.contract';

/** The plan on paper, and for the calendars of those who may see it. */
@Component({
  selector: 'app-plan-documents',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <h2>{{ 'plans.tab.documents' | transloco }}</h2>
    <p>{{ 'plans.documents.care' | transloco }}</p>
    <ul>
      @for (each of documents(); track each.language) {
        <li>
          <a [href]="each.link" target="_blank" rel="noopener">{{
            'plans.documents.pdf.' + each.language | transloco
          }}</a>
        </li>
      }
      <li>
        <a [href]="calendar()" download>{{ 'plans.documents.calendar' | transloco }}</a>
        <div class="quiet">{{ 'plans.documents.calendarHint' | transloco }}</div>
      </li>
    </ul>
  `,
})
export class PlanDocuments {
  readonly plan = input.required<PlanView>();

  protected readonly documents = computed(() =>
    locales.map((language) => ({
      language,
      link: `/api/v1/plans/${this.plan().id}/document?language=${language}`,
    })),
  );
  protected readonly calendar = computed(() => `/api/v1/plans/${this.plan().id}/calendar`);
}
