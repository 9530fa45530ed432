import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OpenDuty } from '@shared/participants/mandate.contract';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** What somebody else takes over when the powers end or rest (11-6); each line leads to where that is done. */
@Component({
  selector: 'app-open-duties',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, LocalDatePipe, ProvisionChip, ReaderTextPipe, RouterLink, TranslocoPipe],
  template: `
    <section aria-labelledby="duties">
      <h2 id="duties">{{ 'participants.duties.title' | transloco }} <app-provision-chip provision="11-6" /></h2>
      <p class="quiet">{{ 'participants.duties.lead' | transloco }}</p>
      @if (duties.hasValue()) {
        <ul>
          @for (duty of duties.value(); track duty.kind + duty.subjectId) {
            <li>
              {{ 'participants.duties.kind.' + duty.kind | transloco }}:
              <a [routerLink]="duty.link">{{ duty.title | readerText }}</a>
              @if (duty.dueOn; as day) {
                <span class="quiet">, {{ 'participants.duties.due' | transloco: { day: (day | localDate) } }}</span>
              }
            </li>
          } @empty {
            <li>{{ 'participants.duties.none' | transloco }}</li>
          }
        </ul>
      } @else {
        <app-load-state [of]="duties" />
      }
    </section>
  `,
  styles: `
    ul {
      padding-left: 1.25rem;
    }
    li {
      padding-block: 0.25rem;
    }
  `,
})
export class OpenDuties {
  readonly participantId = input.required<string>();

  protected readonly duties = httpResource<readonly OpenDuty[]>(
    () => `/api/v1/participants/${this.participantId()}/open-duties`,
  );
}
