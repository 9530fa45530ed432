import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { AvailabilityView } from '@shared/capacity/availability.contract';
import { regionNames } from '@shared/places/region-names';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import { Language } from '../language/language';
import { ChoiceSet } from '../ui/choice-set';
import { InstantPipe } from '../ui/instant.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { RegionTiles } from '../ui/region-tiles';

/** The regions to which I can travel; none ticked means all. */
@Component({
  selector: 'app-declare-regions-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChoiceSet, InstantPipe, MatButton, ProblemBanner, RegionTiles, TranslocoPipe],
  template: `
    <h2>{{ 'capacity.availability.regions' | transloco }}</h2>
    <p>{{ 'capacity.availability.regionsHint' | transloco }}</p>
    @if (availability().declaredAt; as at) {
      <p class="quiet">{{ 'capacity.availability.declaredAt' | transloco: { at: (at | instant) } }}</p>
    }
    <app-region-tiles [label]="'capacity.availability.picture' | transloco" [figures]="figures()" />
    <form class="form" novalidate (submit)="$event.preventDefault(); declare()">
      @if (sending.problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
      <app-choice-set
        name="regions"
        [legend]="'capacity.availability.regionsLegend' | transloco"
        [choices]="choices()"
        [chosen]="chosen()"
        [problem]="sending.problem()"
        (changed)="chosen.set($event)"
      />
      <p class="buttons">
        <button type="submit" matButton="filled" [disabled]="sending.isBusy()" disabledInteractive>
          {{ 'capacity.availability.declareRegions' | transloco }}
        </button>
      </p>
    </form>
  `,
  styleUrl: './capacity-form.css',
})
export class DeclareRegionsForm {
  readonly availability = input.required<AvailabilityView>();
  readonly declared = output<AvailabilityView>();
  /** What stands by now, declared in another window. */
  readonly stale = output<AvailabilityView>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly sending = new Attempt();
  protected readonly chosen = linkedSignal<readonly string[]>(() => this.availability().regions);
  protected readonly choices = computed(() => {
    const locale = this.language.active();
    return Object.entries(regionNames).map(([value, name]) => ({ value, label: name[locale] }));
  });
  protected readonly figures = computed(() => {
    const locale = this.language.active();
    const chosen = this.chosen();
    return Object.keys(regionNames).map((iso) => {
      const goes = chosen.length === 0 || chosen.includes(iso);
      const key = goes ? 'capacity.availability.goes' : 'capacity.availability.stays';
      return { iso, value: goes ? 1 : 0, text: this.transloco.translate<string>(key, {}, locale) };
    });
  });

  isUnsaved(): boolean {
    return [...this.chosen()].sort().join() !== [...this.availability().regions].sort().join();
  }

  protected async declare(): Promise<void> {
    const body = { regions: this.chosen() };
    const url = '/api/v1/availability/mine/regions';
    const answer = await this.sending.make(this.http.put<AvailabilityView>(url, body, ifMatch(this.availability())));
    if (answer) return this.declared.emit(answer);
    const problem = this.sending.problem();
    const isStale = problem && 'code' in problem && problem.code === 'CONFLICT.STALE';
    if (isStale && problem.current) this.stale.emit(problem.current as AvailabilityView);
  }
}
