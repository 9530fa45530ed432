import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CouncilSeatsView } from '@shared/council/commission.contract';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';

/** How many seats the regulation gives, how many are taken, since when others are vacant, and whose term ends next. */
@Component({
  selector: 'app-council-seats',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, LocalNumberPipe, TranslocoPipe],
  template: `
    @let it = seats();
    <dl>
      <div>
        <dt>{{ 'councilMembers.seats.given' | transloco }}</dt>
        <dd>{{ it.seats === null ? ('councilMembers.seats.unset' | transloco) : (it.seats | localNumber) }}</dd>
      </div>
      <div>
        <dt>{{ 'councilMembers.seats.sitting' | transloco }}</dt>
        <dd>{{ it.sitting | localNumber }}</dd>
      </div>
      @if (it.seats !== null) {
        <div>
          <dt>{{ 'councilMembers.seats.vacant' | transloco }}</dt>
          <dd>
            {{ it.vacantSince.length | localNumber }}
            @if (it.vacantSince.length > 0) {
              <ul>
                @for (day of it.vacantSince; track $index) {
                  <li>{{ 'councilMembers.seats.since' | transloco: { day: (day | localDate) } }}</li>
                }
              </ul>
            }
          </dd>
        </div>
      }
      @if (it.nextToEnd; as next) {
        <div>
          <dt>{{ 'councilMembers.seats.next' | transloco }}</dt>
          <dd>
            {{ 'councilMembers.seats.nextIs' | transloco: { name: next.fullName, day: (next.lastDay | localDate) } }}
          </dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
      gap: 0.75rem 2rem;
      overflow-wrap: anywhere;
    }
    dt {
      color: var(--quiet);
    }
    dd {
      margin: 0;
      font-weight: 500;
    }
    ul {
      margin: 0;
      padding-left: 1.25rem;
      font-weight: 400;
    }
  `,
})
export class CouncilSeats {
  readonly seats = input.required<CouncilSeatsView>();
}
