import { DOCUMENT, inject, type Signal, signal, DestroyRef } from '@angular/core';

/** Whether the menu has a place of its own beside the page; measured in rem, so that a large type counts as a narrow screen. */
export function wideScreen(): Signal<boolean> {
  const query = inject(DOCUMENT).defaultView?.matchMedia?.('(min-width: 60rem)');
  const isWide = signal(query?.matches ?? true);
  const follow = (event: MediaQueryListEvent) => isWide.set(event.matches);
  query?.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => query?.removeEventListener('change', follow));
  return isWide.asReadonly();
}
