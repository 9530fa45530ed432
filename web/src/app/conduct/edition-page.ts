import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CodeEditionView } from '@shared/conduct/code-of-conduct.contract';
import { InstantPipe } from '../ui/instant.pipe';
import { LoadState } from '../ui/load-state';
import { CodeText } from './code-text';

/** An edition that is not in force today, or not any more. */
@Component({
  selector: 'app-edition-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CodeText, InstantPipe, LoadState, RouterLink, TranslocoPipe],
  template: `
    <p class="back">
      <a routerLink="/office/conduct">{{ 'conduct.back' | transloco }}</a>
    </p>
    <h1>{{ 'conduct.title' | transloco }}</h1>
    @if (edition.hasValue()) {
      @if (edition.value().acknowledgedAt; as at) {
        <p>{{ 'conduct.acknowledgedAt' | transloco: { at: (at | instant) } }}</p>
      }
      <app-code-text [edition]="edition.value()" />
    } @else {
      <app-load-state [of]="edition" />
    }
  `,
})
export class EditionPage {
  readonly id = input.required<string>();

  protected readonly edition = httpResource<CodeEditionView>(
    () => `/api/v1/conduct/editions/${encodeURIComponent(this.id())}`,
  );
}
