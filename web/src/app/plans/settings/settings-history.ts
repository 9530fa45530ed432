import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { PlanningChangeView, PlanningSetting } from '@shared/plans/planning-settings.contract';
import { EmptyState } from '../../ui/empty-state';
import { InstantPipe } from '../../ui/instant.pipe';
import { LoadState } from '../../ui/load-state';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { TengePipe } from '../../ui/tenge.pipe';
import { isMoney, settingWords } from './setting-words';

/** Who set which value of a topic when, from what and why, the latest first. */
@Component({
  selector: 'app-settings-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, InstantPipe, LoadState, TranslocoPipe],
  template: `
    <h2>{{ 'plans.settings.history' | transloco }}</h2>
    @if (rows.hasValue()) {
      <ol reversed>
        @for (row of rows.value().items; track row.id) {
          <li>
            {{ row.setAt | instant }}, {{ row.setByName }}: {{ wordsOf(row.of) }},
            <del>{{ shown(row.setting, row.before) }}</del> → <ins>{{ shown(row.setting, row.value) }}</ins>
            <div class="quiet">{{ row.reason }}</div>
          </li>
        }
      </ol>
      @if (rows.value().items.length === 0) {
        <app-empty-state [text]="'plans.settings.noHistory' | transloco" />
      }
    } @else {
      <app-load-state [of]="rows" />
    }
  `,
  providers: [LocalNumberPipe, TengePipe],
})
export class SettingsHistory {
  readonly setting = input.required<PlanningSetting>();
  /** A new edition brings new rows. */
  readonly edition = input.required<number>();

  private readonly figures = inject(LocalNumberPipe);
  private readonly tenge = inject(TengePipe);

  protected readonly wordsOf = settingWords();
  protected readonly rows = httpResource<Page<PlanningChangeView>>(() => {
    this.edition();
    return { url: '/api/v1/planning-settings/history', params: { setting: this.setting(), limit: 50 } };
  });

  protected shown(setting: PlanningSetting, value: number | null): string {
    if (value === null) return '–';
    return isMoney(setting) ? this.tenge.transform(value) : this.figures.transform(value);
  }
}
