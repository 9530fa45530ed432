import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DueFilter, ListPlaces } from '@shared/places/place.contract';
import { placeChoices } from './place-choices';

export const placeFilterNames = [
  'q',
  'region',
  'type',
  'authority',
  'due',
  'basis',
  'mandate',
  'sort',
  // From the pages of legal bases and trip areas: they have no control of their own here.
  'legalBasis',
  'tripArea',
] as const;
export type PlaceFilterName = (typeof placeFilterNames)[number];
export type PlaceFilterValues = Readonly<Record<PlaceFilterName, string>>;

/** What the list is narrowed to. A choice works at once; the words of a search when they are sent. */
@Component({
  selector: 'app-place-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  templateUrl: './place-filters.html',
  styleUrl: './place-filters.css',
})
export class PlaceFilters {
  readonly values = input.required<PlaceFilterValues>();
  readonly filtered = output<Partial<PlaceFilterValues>>();

  private readonly choices = placeChoices();
  protected readonly selects = computed(() => {
    const { regionIso, type, authorityId } = this.choices.of();
    return [
      { name: 'region', choices: regionIso },
      { name: 'type', choices: type },
      { name: 'authority', choices: authorityId },
    ] as const;
  });
  /** The first of each is what the API does unasked, so it leaves no trace in the address. */
  protected readonly fixed = [
    { name: 'due', texts: 'places.dueFilter.', values: ['all', 'overdue', 'never', 'soon'] satisfies DueFilter[] },
    { name: 'basis', texts: 'places.basisFilter.', values: ['any', 'repealed'] },
    {
      name: 'mandate',
      texts: 'places.mandateFilter.',
      values: ['current', 'closed', 'all'] satisfies ListPlaces['mandate'][],
    },
    { name: 'sort', texts: 'places.sortFilter.', values: ['name', 'due'] satisfies ListPlaces['sort'][] },
  ] as const;
  protected readonly isNarrowed = computed(() =>
    placeFilterNames.some((name) => name !== 'sort' && this.values()[name] !== ''),
  );

  protected narrow(name: PlaceFilterName, value: string): void {
    this.filtered.emit({ [name]: value });
  }

  protected search(event: Event, words: string): void {
    event.preventDefault();
    this.filtered.emit({ q: words.trim() });
  }

  protected clear(): void {
    this.filtered.emit(Object.fromEntries(placeFilterNames.map((name) => [name, ''])));
  }
}
