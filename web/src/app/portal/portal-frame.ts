import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageSwitch } from '../ui/language-switch';
import { SkipLink } from '../ui/skip-link';

@Component({
  selector: 'app-portal-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LanguageSwitch, RouterLink, RouterLinkActive, RouterOutlet, SkipLink, TranslocoPipe],
  template: `
    <app-skip-link />
    <header>
      <div class="width">
        <a class="name" routerLink="/">{{ 'app.name' | transloco }}</a>
        <app-language-switch />
        <nav [attr.aria-label]="'portal.nav.label' | transloco">
          <a routerLink="/reports" routerLinkActive="here" ariaCurrentWhenActive="page">{{
            'portal.nav.reports' | transloco
          }}</a>
          <a routerLink="/authorities" routerLinkActive="here" ariaCurrentWhenActive="page">{{
            'portal.nav.authorities' | transloco
          }}</a>
          <a routerLink="/calls" routerLinkActive="here" ariaCurrentWhenActive="page">{{
            'portal.nav.calls' | transloco
          }}</a>
          <a routerLink="/sign-in">{{ 'portal.nav.signIn' | transloco }}</a>
        </nav>
      </div>
    </header>
    <main id="content" class="width" tabindex="-1"><router-outlet /></main>
    <footer>
      <p class="width quiet">{{ 'portal.footer' | transloco }}</p>
    </footer>
  `,
  styleUrl: './portal-frame.css',
})
export class PortalFrame {}
