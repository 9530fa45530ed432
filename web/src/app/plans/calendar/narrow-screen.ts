import { DestroyRef, DOCUMENT, inject, type Signal, signal } from '@angular/core';

/** Whether a week is too narrow for its days to be read: then the days stand in a list. */
export function narrowScreen(): Signal<boolean> {
  const query = inject(DOCUMENT).defaultView?.matchMedia?.('(max-width: 40rem)');
  const isNarrow = signal(query?.matches ?? false);
  const follow = (event: MediaQueryListEvent) => isNarrow.set(event.matches);
  query?.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => query?.removeEventListener('change', follow));
  return isNarrow.asReadonly();
}
