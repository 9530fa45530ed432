import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionSubject } from '@shared/council/council.contract';

/** Where the record that the Council decides on is read; a matter without a page is named only. */
const pages: Readonly<Partial<Record<DecisionSubject, string>>> = {
  selection: '/office/applications',
  visit_plan: '/office/plans',
  visit_group: '/office/groups',
  visit_proposal: '/office/visit-proposals',
};

/** What is decided on, in words, and the way to it. */
@Component({
  selector: 'app-subject-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoPipe],
  template: `
    @if (page(); as page) {
      <a [routerLink]="[page, subjectId()]">{{ 'council.subject.' + subjectType() | transloco }}</a>
    } @else {
      {{ 'council.subject.' + subjectType() | transloco }}
    }
  `,
})
export class SubjectLink {
  readonly subjectType = input.required<DecisionSubject>();
  readonly subjectId = input.required<string | null>();

  protected readonly page = computed(() => (this.subjectId() === null ? undefined : pages[this.subjectType()]));
}
