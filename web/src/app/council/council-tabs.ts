import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** From the sessions of the Council to its decisions and back. */
@Component({
  selector: 'app-council-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'council.title' | transloco">
      <a routerLink="/office/council/sessions" routerLinkActive="here" ariaCurrentWhenActive="page">
        {{ 'council.sessions' | transloco }}
      </a>
      <a routerLink="/office/council/decisions" routerLinkActive="here" ariaCurrentWhenActive="page">
        {{ 'council.decisions' | transloco }}
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
export class CouncilTabs {}
