import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  planningSettings,
  type PlanningSettingsView,
  type PlanningValueView,
  SetPlanningSettings,
} from '@shared/plans/planning-settings.contract';
import { formProblem } from '../../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../../forms/unsaved';
import { Attempt } from '../../http/attempt';
import { ifMatch } from '../../http/if-match';
import type { ShownProblem } from '../../http/problem';
import { Language } from '../../language/language';
import { addressQuery } from '../../ui/address-query';
import { Field, FieldControl } from '../../ui/field';
import { InstantPipe } from '../../ui/instant.pipe';
import { LoadState } from '../../ui/load-state';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { ProblemBanner } from '../../ui/problem-banner';
import { TengePipe } from '../../ui/tenge.pipe';
import { PlansTabs } from '../plans-tabs';
import { isMoney, settingWords } from './setting-words';
import { changedOf, draftOf, keyOf, requestOf, type SettingsDraft, type ValueDraft } from './settings-draft';
import { SettingsHistory } from './settings-history';

/** What the planner counts with, a topic at a time: each value with its reason, and each change with a new one. */
@Component({
  selector: 'app-planning-settings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    InstantPipe,
    LoadState,
    LocalNumberPipe,
    MatButton,
    PlansTabs,
    ProblemBanner,
    RouterLink,
    SettingsHistory,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class SettingsPage implements Unsaved {
  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);

  protected readonly topics = planningSettings;
  protected readonly wordsOf = settingWords();
  protected readonly isMoney = isMoney;
  protected readonly query = addressQuery('setting');
  protected readonly topic = computed(
    () => planningSettings.find((name) => name === this.query.filters().setting) ?? 'term_points',
  );
  /** Asked again in another language: the reasons of assumed values come in words. */
  protected readonly settings = httpResource<PlanningSettingsView>(() => ({
    url: '/api/v1/planning-settings',
    headers: { 'Accept-Language': this.language.active() },
  }));
  private readonly loaded = computed(() => (this.settings.hasValue() ? this.settings.value() : null));
  protected readonly values = computed(
    () => this.loaded()?.values.filter(({ setting }) => setting === this.topic()) ?? [],
  );
  protected readonly maySet = computed(
    () => this.loaded()?.actions.some(({ name, allowed }) => name === 'set' && allowed) ?? false,
  );
  protected readonly draft = linkedSignal<SettingsDraft>(() => draftOf(this.values()));
  private readonly changed = computed(() => changedOf(this.draft(), this.values()));
  protected readonly isChanged = computed(() => this.changed().length > 0);
  protected readonly saving = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.saving.problem());
  /** Somebody else was faster: their values come, and what was typed here stays beside them. */
  protected readonly theirs = computed(() => {
    const problem = this.saving.problem();
    const isStale = problem !== null && 'code' in problem && problem.code === 'CONFLICT.STALE';
    return isStale && problem.current ? (problem.current as PlanningSettingsView) : null;
  });

  protected readonly names = computed(() =>
    Object.fromEntries(
      this.changed().flatMap((view, index) =>
        ['value', 'reason'].map((name) => [`values.${index}.${name}`, this.wordsOf(view.of)] as const),
      ),
    ),
  );
  protected readonly isSaved = signal(false);

  isUnsaved(): boolean {
    return this.isChanged();
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  /** The path in the request, where a refusal lands; what does not change is not in it. */
  protected nameOf(view: PlanningValueView, field: keyof ValueDraft): string {
    const index = this.changed().indexOf(view);
    return index < 0 ? `unchanged.${keyOf(view)}.${field}` : `values.${index}.${field}`;
  }

  protected drafted(view: PlanningValueView): ValueDraft {
    return this.draft()[keyOf(view)] ?? { value: '', reason: '' };
  }

  protected type(view: PlanningValueView, change: Partial<ValueDraft>): void {
    this.isSaved.set(false);
    this.draft.update((draft) => ({ ...draft, [keyOf(view)]: { ...this.drafted(view), ...change } }));
  }

  protected async save(event: Event, base: PlanningSettingsView): Promise<void> {
    event.preventDefault();
    if (!this.isChanged() || this.theirs()) return;
    const body: SetPlanningSettings = { values: requestOf(this.draft(), this.changed()) };
    this.foundHere.set(formProblem(SetPlanningSettings, body, this.language.active()));
    if (this.foundHere()) return;
    const request = this.http.put<PlanningSettingsView>('/api/v1/planning-settings', body, ifMatch(base));
    const saved = await this.saving.make(request);
    if (!saved) return;
    this.settings.set(saved);
    this.isSaved.set(true);
  }

  protected goOnFrom(theirs: PlanningSettingsView): void {
    const mine = this.draft();
    const touched = new Set(this.changed().map(keyOf));
    this.settings.set(theirs);
    this.draft.update((draft) =>
      Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, (touched.has(key) && mine[key]) || value])),
    );
    this.saving.forget();
  }
}
