import { ChangeDetectionStrategy, Component, computed, inject, signal, ViewEncapsulation } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatListItem, MatNavList } from '@angular/material/list';
import { MatSidenav, MatSidenavContainer, MatSidenavContent } from '@angular/material/sidenav';
import { MatToolbar } from '@angular/material/toolbar';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../session/session';
import { LanguageSwitch } from '../ui/language-switch';
import { SkipLink } from '../ui/skip-link';
import { navigationOf } from './navigation';
import { wideScreen } from './wide-screen';

/** The office's frame. It carries Material's theme, so that the theme comes with the office and not with the portal. */
@Component({
  selector: 'app-office-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  imports: [
    LanguageSwitch,
    MatButton,
    MatListItem,
    MatNavList,
    MatSidenav,
    MatSidenavContainer,
    MatSidenavContent,
    MatToolbar,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SkipLink,
    TranslocoPipe,
  ],
  templateUrl: './office-shell.html',
  styleUrl: './office-shell.scss',
})
export class OfficeShell {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly isWide = wideScreen();
  protected readonly isMenuOpen = signal(false);
  protected readonly actor = this.session.actor;
  protected readonly navigation = computed(() => navigationOf(this.session.permissions()));

  protected closeMenu(): void {
    this.isMenuOpen.set(false);
  }

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/');
  }
}
