import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** From the code to who has acknowledged it, and to the register of violations. */
@Component({
  selector: 'app-conduct-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'conduct.sections' | transloco">
      <a
        routerLink="/office/conduct"
        routerLinkActive="here"
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="{ exact: true }"
      >
        {{ 'conduct.title' | transloco }}
      </a>
      <a routerLink="/office/conduct/acknowledgements" routerLinkActive="here" ariaCurrentWhenActive="page">
        {{ 'conduct.acknowledgements.title' | transloco }}
      </a>
      <a routerLink="/office/conduct/violations" routerLinkActive="here" ariaCurrentWhenActive="page">
        {{ 'conduct.violations.title' | transloco }}
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
export class ConductTabs {}
