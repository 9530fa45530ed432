import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GroupSummary } from '@shared/groups/group.contract';
import { LocalDatePipe } from '../../ui/local-date.pipe';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';
import { EntryDialog } from './entry-dialog';

/** A group on its days. They are fixed with its lot, so it can only be opened from here. */
@Component({
  selector: 'app-group-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EntryDialog, LocalDatePipe, MatButton, ReaderTextPipe, RouterLink, TranslocoPipe],
  template: `
    @let it = group();
    <app-entry-dialog
      #box
      [title]="'calendar.groupOf' | transloco: { place: (it.place.name | readerText) }"
      (closed)="closed.emit()"
    >
      <p>{{ it.startsOn | localDate }} – {{ it.endsOn | localDate }}</p>
      <p class="links">
        <a [routerLink]="['/office/groups', it.id]">{{ 'calendar.toGroup' | transloco }}</a>
        @if (mayReadPlaces()) {
          <a [routerLink]="['/office/places', it.place.id]">{{ 'calendar.toPlace' | transloco }}</a>
          <a [routerLink]="['/office/dossiers', it.place.id]">{{ 'calendar.toDossier' | transloco }}</a>
        }
      </p>
      <div class="buttons">
        <button type="button" matButton="outlined" (click)="box.close()">{{ 'calendar.close' | transloco }}</button>
      </div>
    </app-entry-dialog>
  `,
  styleUrl: './visit-dialog.css',
})
export class GroupDialog {
  readonly group = input.required<GroupSummary>();
  readonly mayReadPlaces = input.required<boolean>();
  readonly closed = output<void>();
}
