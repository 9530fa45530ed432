import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** From the figures of capacity to the trainings and back. */
@Component({
  selector: 'app-capacity-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'capacity.title' | transloco">
      <a
        routerLink="/office/capacity"
        routerLinkActive="here"
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="{
          paths: 'exact',
          queryParams: 'ignored',
          matrixParams: 'ignored',
          fragment: 'ignored',
        }"
      >
        {{ 'capacity.title' | transloco }}
      </a>
      <a routerLink="/office/trainings" routerLinkActive="here" ariaCurrentWhenActive="page">
        {{ 'capacity.trainings.title' | transloco }}
      </a>
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.5rem;
    }
    a {
      display: inline-block;
      min-height: 1.75rem;
    }
    .here {
      font-weight: 600;
      text-decoration: none;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class CapacityTabs {}
