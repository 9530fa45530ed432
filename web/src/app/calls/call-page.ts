import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, viewChildren } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CallView } from '@shared/calls/call.contract';
import { documentKindNames } from '@shared/calls/document-kind-names';
import { competenceNames } from '@shared/capacity/competence-names';
import { categoryNames } from '@shared/participants/category-names';
import { regionNames } from '@shared/places/region-names';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import { Session } from '../session/session';
import { ActionsBar } from '../ui/actions-bar';
import { ConfirmAct } from '../ui/confirm-act';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { CallTitlePipe } from './call-title.pipe';

const acts = { announce: 'announcement', close: 'closing' } as const;

/** One call: what it asks for, and its way from draft to announced to closed. */
@Component({
  selector: 'app-call-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    CallTitlePipe,
    ConfirmAct,
    LoadState,
    LocalDatePipe,
    ProblemBanner,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './call-page.html',
  styleUrl: './call-page.css',
})
export class CallPage {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly confirmations = viewChildren(ConfirmAct);

  protected readonly call = httpResource<CallView>(() => `/api/v1/calls/${this.id()}`);
  protected readonly moving = new Attempt();
  protected readonly mayReadApplications = computed(() => this.session.can('application.read'));
  protected readonly mayManageApplications = computed(() => this.session.can('application.manage'));
  protected readonly categoryNames = categoryNames;
  protected readonly competenceNames = competenceNames;
  protected readonly documentNames = documentKindNames;
  protected readonly regionNames = regionNames;
  protected readonly acts = ['announce', 'close'] as const;

  protected perform(action: string): void {
    if (action === 'change') void this.router.navigate(['/office/calls', this.id(), 'change']);
    else this.confirmations()[this.acts.findIndex((act) => act === action)]?.ask();
  }

  protected async move(call: CallView, act: keyof typeof acts): Promise<void> {
    const url = `/api/v1/calls/${call.id}/${acts[act]}`;
    const moved = await this.moving.make(this.http.post<CallView>(url, {}, ifMatch(call)));
    if (!moved) return;
    this.confirmations().forEach((confirmation) => confirmation.close());
    this.call.set(moved);
  }
}
