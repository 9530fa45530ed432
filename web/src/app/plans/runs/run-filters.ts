import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { placeTypeNames } from '@shared/places/place-type-names';
import { placeTypes } from '@shared/places/place.types';
import { regionNames } from '@shared/places/region-names';
import { Language } from '../../language/language';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';

/** Region and type of place; a page may put further filters beside them. */
@Component({
  selector: 'app-run-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReaderTextPipe, TranslocoPipe],
  template: `
    <form class="form filters" role="search" (submit)="$event.preventDefault()">
      <div>
        <label for="filter-region">{{ 'plans.column.region' | transloco }}</label>
        <select #chosenRegion id="filter-region" (change)="narrow.emit({ region: chosenRegion.value })">
          <option value="">{{ 'plans.any' | transloco }}</option>
          @for (each of regions(); track each.iso) {
            <option [value]="each.iso" [selected]="each.iso === region()">{{ each.name }}</option>
          }
        </select>
      </div>
      <div>
        <label for="filter-type">{{ 'plans.column.type' | transloco }}</label>
        <select #chosenType id="filter-type" (change)="narrow.emit({ type: chosenType.value })">
          <option value="">{{ 'plans.any' | transloco }}</option>
          @for (each of types; track each) {
            <option [value]="each" [selected]="each === type()">{{ names[each] | readerText }}</option>
          }
        </select>
      </div>
      <ng-content />
    </form>
  `,
  styleUrl: '../plan-tables.css',
})
export class RunFilters {
  readonly region = input.required<string>();
  readonly type = input.required<string>();
  readonly narrow = output<{ region?: string; type?: string }>();

  private readonly language = inject(Language);

  protected readonly types = placeTypes;
  protected readonly names = placeTypeNames;
  protected readonly regions = computed(() => {
    const locale = this.language.active();
    return Object.entries(regionNames)
      .map(([iso, name]) => ({ iso, name: name[locale] }))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
  });
}
