import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { AnnualReportSummary } from '@shared/annual-reports/annual-report.contract';
import type { DecisionSubject } from '@shared/council/council.contract';
import type { GroupSummary } from '@shared/groups/group.contract';
import type { Page } from '@shared/page';
import type { ApplicationSummary } from '@shared/participants/application.contract';
import type { PlanSummary } from '@shared/plans/plan.contract';
import type { VisitProposalView } from '@shared/visit-proposals/visit-proposal.contract';
import type { ReportFormView } from '@shared/visit-reports/visit-report.contract';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { localDate } from '../ui/local-date.pipe';

interface Choice {
  readonly id: string;
  readonly label: string;
}

type Rows =
  | Page<ApplicationSummary | PlanSummary | GroupSummary | AnnualReportSummary | VisitProposalView>
  | readonly ReportFormView[];

/** Where the records stand on which the Council has yet to decide. */
const lists: Readonly<Record<Exclude<DecisionSubject, 'other'>, string>> = {
  selection: '/api/v1/applications?status=submitted&limit=200',
  visit_plan: '/api/v1/plans?status=draft&limit=200',
  visit_group: '/api/v1/groups?status=drawn&limit=200',
  visit_proposal: '/api/v1/visit-proposals?status=proposed&limit=200',
  report_form: '/api/v1/report-forms',
  annual_report: '/api/v1/annual-reports?limit=200',
};

/** The record that an agenda item is about, chosen among those that wait for a decision; a search narrows a long list. */
@Component({
  selector: 'app-subject-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, LoadState, TranslocoPipe],
  template: `
    @if (rows.hasValue()) {
      @if (all().length > 10) {
        <label for="subject-search">{{ 'council.newItem.search' | transloco }}</label>
        <input id="subject-search" #words type="search" [value]="search()" (input)="search.set(words.value)" />
      }
      <app-field name="subjectId" [label]="'council.newItem.record' | transloco" [problem]="problem()">
        <select #chosen appControl required (change)="choose.emit(chosen.value)">
          <option value="" [selected]="subjectId() === ''">{{ 'council.newItem.choose' | transloco }}</option>
          @for (choice of found(); track choice.id) {
            <option [value]="choice.id" [selected]="choice.id === subjectId()">{{ choice.label }}</option>
          }
        </select>
      </app-field>
      <p class="quiet" role="status">{{ 'council.newItem.found' | transloco: { count: found().length } }}</p>
    } @else {
      <app-load-state [of]="rows" />
    }
  `,
})
export class SubjectChoice {
  readonly subjectType = input.required<Exclude<DecisionSubject, 'other'>>();
  readonly subjectId = input.required<string>();
  readonly problem = input<ShownProblem | null>(null);
  readonly choose = output<string>();

  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly search = signal('');
  protected readonly rows = httpResource<Rows>(() => lists[this.subjectType()]);
  protected readonly all = computed(() => (this.rows.hasValue() ? this.choicesOf(this.rows.value()) : []));
  /** What is chosen stays in the list, whatever is searched for. */
  protected readonly found = computed(() => {
    const words = this.search().trim().toLocaleLowerCase();
    return this.all().filter(({ id, label }) => id === this.subjectId() || label.toLocaleLowerCase().includes(words));
  });

  private choicesOf(rows: Rows): Choice[] {
    const locale = this.language.active();
    const said = (name: string, params: object) =>
      this.transloco.translate<string>('council.candidate.' + name, params, locale);
    const items = 'items' in rows ? rows.items : rows;
    return items.flatMap((row) => {
      const { id } = row;
      if ('fullName' in row) return { id, label: `${row.fullName} (${row.organisation})` };
      if ('visitCount' in row) return { id, label: said('plan', { year: row.year, edition: row.edition }) };
      if ('messageCount' in row) return { id, label: said(row.kind, { place: row.place.name[locale] }) };
      if ('place' in row)
        return {
          id,
          label: `${row.place.name[locale]}, ${localDate(row.startsOn, locale)} – ${localDate(row.endsOn, locale)}`,
        };
      if ('year' in row) return row.status === 'draft' ? { id, label: said('report', { year: row.year }) } : [];
      return row.approvedOn === null ? { id, label: said('form', { edition: row.edition }) } : [];
    });
  }
}
