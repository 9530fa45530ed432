import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { latenessBands, owedStates } from '@shared/places/overdue.types';
import { placeTypeNames } from '@shared/places/place-type-names';
import { placeTypes } from '@shared/places/place.types';
import { regionNames } from '@shared/places/region-names';
import { Language } from '../../language/language';

export type OverdueFilterName = 'region' | 'type' | 'state' | 'late';
export type OverdueFilterValues = Readonly<Partial<Record<OverdueFilterName, string>>>;

/** What the figures or the rows are narrowed to; a filter that is not among the values is not offered. */
@Component({
  selector: 'app-overdue-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <form class="form" role="search" [attr.aria-label]="'overdue.filter.label' | transloco" (submit)="stay($event)">
      @for (select of selects(); track select.name) {
        <div>
          <label [for]="'filter-' + select.name">{{ 'overdue.filter.' + select.name | transloco }}</label>
          <select #chosen [id]="'filter-' + select.name" (change)="narrow(select.name, chosen.value)">
            @for (choice of select.choices; track choice.value) {
              <option [value]="choice.value" [selected]="choice.value === values()[select.name]">
                {{ choice.label }}
              </option>
            }
          </select>
        </div>
      }
    </form>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
      gap: 0 1rem;
      margin-bottom: 1rem;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class OverdueFilters {
  readonly values = input.required<OverdueFilterValues>();
  readonly filtered = output<OverdueFilterValues>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  protected readonly selects = computed(() => {
    const locale = this.language.active();
    const said = (key: string) => this.transloco.translate(`overdue.${key}`, {}, locale);
    const any = { value: '', label: said('filter.any') };
    const all: readonly { name: OverdueFilterName; choices: readonly { value: string; label: string }[] }[] = [
      // The first state is what the API does unasked.
      { name: 'state', choices: owedStates.map((state) => ({ value: state, label: said(`state.${state}`) })) },
      { name: 'late', choices: [any, ...latenessBands.map((band) => ({ value: band, label: said(`band.${band}`) }))] },
      {
        name: 'region',
        choices: [any, ...Object.entries(regionNames).map(([iso, name]) => ({ value: iso, label: name[locale] }))],
      },
      {
        name: 'type',
        choices: [any, ...placeTypes.map((type) => ({ value: type, label: placeTypeNames[type][locale] }))],
      },
    ];
    return all.filter(({ name }) => name in this.values());
  });

  protected narrow(name: OverdueFilterName, value: string): void {
    this.filtered.emit({ [name]: value });
  }

  protected stay(event: Event): void {
    event.preventDefault();
  }
}
