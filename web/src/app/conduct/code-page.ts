import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CodeEditionView, CodeOfConductView } from '@shared/conduct/code-of-conduct.contract';
import { Attempt } from '../http/attempt';
import { Session } from '../session/session';
import { ActionsBar } from '../ui/actions-bar';
import { ConfirmAct } from '../ui/confirm-act';
import { EmptyState } from '../ui/empty-state';
import { InstantPipe } from '../ui/instant.pipe';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { CodeText } from './code-text';
import { ConductTabs } from './conduct-tabs';
import { OwnViolations } from './own-violations';

/** The code in force, a participant's own word on it, and where the reader stands otherwise to it. */
@Component({
  selector: 'app-code-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    CodeText,
    ConductTabs,
    ConfirmAct,
    EmptyState,
    InstantPipe,
    LoadState,
    LocalDatePipe,
    MatButton,
    OwnViolations,
    ProblemBanner,
    ProvisionChip,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './code-page.html',
  styleUrl: './code-page.css',
})
export class CodePage {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly confirmation = viewChild(ConfirmAct);

  protected readonly code = httpResource<CodeOfConductView>(() => '/api/v1/conduct/code');
  protected readonly acknowledging = new Attempt();
  protected readonly seesRegister = computed(() => this.session.can('conduct.read'));
  protected readonly hasOwnRecord = computed(() => this.session.can('conduct.read-own'));
  protected readonly mayApprove = computed(
    () => this.code.hasValue() && this.code.value().actions.some(({ name, allowed }) => name === 'approve' && allowed),
  );

  protected ask(): void {
    this.confirmation()?.ask();
  }

  protected async acknowledge({ id }: CodeEditionView): Promise<void> {
    const request = this.http.post<CodeEditionView>(`/api/v1/conduct/editions/${id}/acknowledgement`, {});
    const inForce = await this.acknowledging.make(request);
    if (!inForce) return;
    this.confirmation()?.close();
    this.code.update((code) => code && { ...code, inForce });
  }
}
