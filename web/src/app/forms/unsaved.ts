import { DOCUMENT, inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/** A page on which something may have been typed and not sent. */
export interface Unsaved {
  isUnsaved(): boolean;
}

/** What was typed is kept nowhere but on the screen, so leaving it is the reader's decision. `question` is a text's key. */
export const askBeforeLeaving =
  (question: string): CanDeactivateFn<Unsaved> =>
  (page) =>
    !page.isUnsaved() || (inject(DOCUMENT).defaultView?.confirm(inject(TranslocoService).translate(question)) ?? true);

/** The browser's own question before the window is closed or reloaded; it lets no page choose the words. */
export function warnBeforeUnload(page: Unsaved, event: Event): void {
  if (page.isUnsaved()) event.preventDefault();
}
