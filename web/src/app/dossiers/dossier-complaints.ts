import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DossierComplaints as Complaints } from '@shared/dossiers/dossier.contract';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';

/** Messages and complaints as figures: as they stand, or coarsely, so that nobody guesses who complained. */
@Component({
  selector: 'app-dossier-complaints',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, LocalNumberPipe, TranslocoPipe],
  template: `
    @let it = complaints();
    @if (it.shown === 'exact') {
      <dl>
        @for (figure of figures; track figure) {
          <div>
            <dt>{{ 'dossiers.complaints.' + figure | transloco }}</dt>
            <dd>{{ it[figure] | localNumber }}</dd>
          </div>
        }
        @if (it.lastReceivedOn) {
          <div>
            <dt>{{ 'dossiers.complaints.lastReceivedOn' | transloco }}</dt>
            <dd>{{ it.lastReceivedOn | localDate }}</dd>
          </div>
        }
      </dl>
    } @else {
      <p>
        {{
          (it.atLeast === 0 ? 'dossiers.complaints.few' : 'dossiers.complaints.atLeast')
            | transloco: { count: it.atLeast, day: (it.asOf | localDate) }
        }}
      </p>
      <p class="quiet">{{ 'dossiers.complaints.why' | transloco }}</p>
    }
  `,
  styleUrl: './dossier-list.css',
})
export class DossierComplaints {
  readonly complaints = input.required<Complaints>();

  protected readonly figures = ['messages', 'complaints', 'concerningTorture', 'untransferred'] as const;
}
