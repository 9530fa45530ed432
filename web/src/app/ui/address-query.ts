import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';

/**
 * A list's filters and page, kept in the address: a link, the back button and a reload show the same rows.
 * Must be called where `inject` works.
 */
export interface AddressQuery<Name extends string> {
  /** What the address holds of the named filters; an absent one is an empty string. */
  readonly filters: Signal<Readonly<Record<Name, string>>>;
  readonly cursor: Signal<string>;
  /** Filters and cursor that are not empty, as the API's query parameters. */
  readonly params: Signal<Record<string, string>>;
  /** Changes some filters and goes back to the first page. */
  filterBy(change: Partial<Record<Name, string>>): void;
}

export function addressQuery<Name extends string>(...names: readonly Name[]): AddressQuery<Name> {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const query = toSignal(route.queryParamMap, { requireSync: true });
  const cursor = computed(() => query().get('cursor') ?? '');
  const filters = computed(() => {
    const entries = names.map((name) => [name, query().get(name) ?? ''] as const);
    return Object.fromEntries(entries) as Record<Name, string>;
  });
  return {
    filters,
    cursor,
    params: computed(() =>
      Object.fromEntries(
        Object.entries<string>({ ...filters(), cursor: cursor() }).filter(([, value]) => value !== ''),
      ),
    ),
    filterBy(change) {
      const wanted = Object.entries<string | undefined>(change).map(([name, value]) => [name, value || null] as const);
      void router.navigate([], {
        relativeTo: route,
        queryParams: { ...Object.fromEntries(wanted), cursor: null },
        queryParamsHandling: 'merge',
      });
    },
  };
}
