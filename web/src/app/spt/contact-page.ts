import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SptContactView } from '@shared/spt/spt.contract';
import { ActionsBar } from '../ui/actions-bar';
import { InstantPipe } from '../ui/instant.pipe';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { ProvisionChip } from '../ui/provision-chip';

/** One entry of the log. Opening it is recorded (11-10(2)), so it is asked for once, not again in another language. */
@Component({
  selector: 'app-contact-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    InstantPipe,
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    ProvisionChip,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './contact-page.html',
  styleUrl: './contact-page.css',
})
export class ContactPage {
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  protected readonly contact = httpResource<SptContactView>(() => `/api/v1/spt/${encodeURIComponent(this.id())}`);

  protected kilobytes(size: number): number {
    return Math.max(1, Math.round(size / 1024));
  }

  protected correct(): void {
    void this.router.navigate(['/office/spt/new'], { queryParams: { corrects: this.id() } });
  }
}
