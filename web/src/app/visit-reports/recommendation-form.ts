import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, input, model, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import type { CreateReportRecommendation, ReportLanguage } from '@shared/visit-reports/visit-report.contract';
import type { ShownProblem } from '../http/problem';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { ThemeField } from './theme-field';

/** A new recommendation to one authorised state body. */
@Component({
  selector: 'app-recommendation-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, LoadState, MatButton, ReaderTextPipe, ThemeField, TranslocoPipe],
  template: `
    @if (authorities.hasValue()) {
      <form class="form" novalidate (submit)="$event.preventDefault(); add.emit()">
        <app-field name="authorityId" [label]="'visitReports.field.authority' | transloco" [problem]="problem()">
          <select #authority appControl (change)="change({ authorityId: authority.value || undefined })">
            <option value="">{{ 'visitReports.writing.chooseAuthority' | transloco }}</option>
            @for (one of authorities.value().items; track one.id) {
              <option [value]="one.id" [selected]="one.id === value().authorityId">{{ one.name | readerText }}</option>
            }
          </select>
        </app-field>
        <app-theme-field [theme]="value().theme" [problem]="problem()" (themeChange)="change({ theme: $event })" />
        <app-field name="body" [label]="'visitReports.writing.recommendation' | transloco" [problem]="problem()">
          <textarea
            #body
            appControl
            rows="4"
            maxlength="20000"
            [lang]="language()"
            [value]="value().body ?? ''"
            (input)="change({ body: body.value })"
          ></textarea>
        </app-field>
        <button type="submit" matButton="filled" [disabled]="isBusy()" disabledInteractive>
          {{ 'visitReports.writing.addRecommendation' | transloco }}
        </button>
      </form>
    } @else {
      <app-load-state [of]="authorities" />
    }
  `,
  styleUrl: './item-form.css',
})
export class RecommendationForm {
  readonly value = model.required<Partial<CreateReportRecommendation>>();
  readonly language = input.required<ReportLanguage>();
  readonly problem = input<ShownProblem | null>(null);
  readonly isBusy = input(false);
  readonly add = output<void>();

  protected readonly authorities = httpResource<Page<AuthorityView>>(() => ({
    url: '/api/v1/authorities',
    params: { limit: 200 },
  }));

  protected change(part: Partial<CreateReportRecommendation>): void {
    this.value.update((value) => ({ ...value, ...part }));
  }
}
