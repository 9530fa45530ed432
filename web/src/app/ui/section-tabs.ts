import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type IsActiveMatchOptions, RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

export interface SectionTab {
  readonly link: string;
  /** Key of the text. */
  readonly text: string;
  /** Whether the addresses below it belong to other tabs. */
  readonly isExact?: boolean;
}

const within: IsActiveMatchOptions = {
  paths: 'subset',
  queryParams: 'ignored',
  matrixParams: 'ignored',
  fragment: 'ignored',
};

/** Leads between the pages of one section; the page that is open is said to a screen reader and set in bold. */
@Component({
  selector: 'app-section-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="label() | transloco">
      @for (tab of tabs(); track tab.link) {
        <a
          [routerLink]="tab.link"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="tab.isExact ? exactly : within"
        >
          {{ tab.text | transloco }}
        </a>
      }
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
export class SectionTabs {
  /** Key of the section's name. */
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly SectionTab[]>();

  protected readonly within = within;
  protected readonly exactly: IsActiveMatchOptions = { ...within, paths: 'exact' };
}
