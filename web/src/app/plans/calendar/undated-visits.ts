import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { Draggable } from 'fullcalendar/interaction';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlannedVisitView } from '@shared/plans/plan.contract';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';

/** The month's visits that have no day yet. Each is dragged into a day, or opened and given one. */
@Component({
  selector: 'app-undated-visits',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReaderTextPipe, TranslocoPipe],
  template: `
    <h3 id="undated">{{ 'calendar.undated.title' | transloco }}</h3>
    <ul #list aria-labelledby="undated">
      @for (visit of visits(); track visit.id) {
        <li [attr.data-visit]="visit.id" [class.draggable]="mayDrag()">
          <button type="button" class="link" (click)="opened.emit(visit)">{{ visit.place.name | readerText }}</button>
          @if (visit.tripArea; as area) {
            <div class="quiet">{{ area.name | readerText }}</div>
          }
        </li>
      }
    </ul>
    @if (visits().length === 0) {
      <p class="quiet">{{ 'calendar.undated.none' | transloco }}</p>
    } @else if (mayDrag()) {
      <p class="quiet">{{ 'calendar.undated.hint' | transloco }}</p>
    }
  `,
  styles: `
    h3 {
      margin-top: 0;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      margin-bottom: 0.5rem;
      padding: 0.375rem 0.75rem;
      border: 1px solid var(--line);
      border-radius: 0.375rem;
      background: var(--raised);
      color: var(--ink);
    }
    li.draggable {
      cursor: grab;
    }
    button {
      text-align: left;
    }
  `,
})
export class UndatedVisits {
  readonly visits = input.required<readonly PlannedVisitView[]>();
  readonly mayDrag = input.required<boolean>();
  readonly opened = output<PlannedVisitView>();

  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const dragging = new Draggable(this.list().nativeElement, { itemSelector: '.draggable' });
      destroyed.onDestroy(() => dragging.destroy());
    });
  }
}
