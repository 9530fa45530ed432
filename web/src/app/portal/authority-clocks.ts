import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Clock } from '../ui/clock';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { authorityClocks } from './portal-api';

/** How each authority answers each annual report: sent, received, and the three months that run from its own receipt (11-11(2)). */
@Component({
  selector: 'app-authority-clocks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Clock, EmptyState, LoadState, LocalDatePipe, ReaderTextPipe, RouterLink, TranslocoPipe],
  template: `
    <h1>{{ 'portal.authorities.title' | transloco }}</h1>
    <p>{{ 'portal.authorities.lead' | transloco }}</p>
    @if (clocks.hasValue()) {
      @for (year of years(); track year) {
        <section>
          <h2>
            <a [routerLink]="['/reports', year]">{{ 'portal.report.ofYear' | transloco: { year } }}</a>
          </h2>
          <ul>
            @for (row of of(year); track $index) {
              <li>
                <h3>{{ row.authority | readerText }}</h3>
                <p class="quiet">
                  {{ 'portal.authorities.dispatchedOn' | transloco: { day: (row.dispatchedOn | localDate) } }}
                  @if (row.receivedOn) {
                    {{ 'portal.authorities.receivedOn' | transloco: { day: (row.receivedOn | localDate) } }}
                  }
                </p>
                @if (row.deadline; as deadline) {
                  <app-clock [deadline]="deadline" />
                } @else {
                  <app-empty-state [text]="'portal.authorities.notReceived' | transloco" />
                }
              </li>
            }
          </ul>
        </section>
      } @empty {
        <app-empty-state [text]="'portal.authorities.none' | transloco" />
      }
    } @else {
      <app-load-state [of]="clocks" />
    }
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr));
      gap: 1rem 2rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    p {
      margin: 0 0 0.5rem;
    }
  `,
})
export class AuthorityClocks {
  protected readonly clocks = authorityClocks();
  private readonly rows = computed(() => (this.clocks.hasValue() ? this.clocks.value() : []));
  protected readonly years = computed(() => [...new Set(this.rows().map((row) => row.year))].sort((a, b) => b - a));

  protected of(year: number) {
    return this.rows().filter((row) => row.year === year);
  }
}
