import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionView } from '@shared/council/decision.contract';
import type { AgendaItemView } from '@shared/council/session.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Attempt } from '../http/attempt';
import { ActionsBar } from '../ui/actions-bar';
import { ConfirmAct } from '../ui/confirm-act';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ConflictDialog } from './conflict-dialog';
import { OwnVote } from './own-vote';
import { RuleWords } from './rule-words';
import { SubjectLink } from './subject-link';

/** One matter on the agenda: what it is about, who has voted and how, what the reader may do, and what was decided. */
@Component({
  selector: 'app-agenda-item-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    ConfirmAct,
    ConflictDialog,
    LocalDatePipe,
    OwnVote,
    ProblemBanner,
    ProvisionChip,
    RouterLink,
    RuleWords,
    SubjectLink,
    TranslocoPipe,
  ],
  templateUrl: './agenda-item-card.html',
  styleUrl: './agenda-item-card.css',
})
export class AgendaItemCard {
  readonly item = input.required<AgendaItemView>();
  readonly heldOn = input.required<LocalDate>();
  readonly changed = output<void>();

  private readonly http = inject(HttpClient);
  private readonly counting = viewChild(ConfirmAct);

  protected readonly attempt = new Attempt();
  protected readonly isDeclaring = signal(false);
  protected readonly mayVote = computed(() =>
    this.item().actions.some(({ name, allowed }) => name === 'vote' && allowed),
  );
  /** A vote that is allowed has its own buttons; what was done leaves nothing to be told why it cannot be done again. */
  protected readonly actions = computed(() => {
    const { actions, status, own } = this.item();
    if (status === 'decided') return [];
    const isDone = own !== null && (own.hasVoted || own.hasConflict);
    return actions.filter(({ name, allowed }) => {
      if (name === 'vote') return !allowed && !isDone;
      return name !== 'declare-conflict' || !isDone;
    });
  });
  protected readonly paper = computed(() => `/api/v1/council/agenda-items/${this.item().id}/paper`);

  protected perform(action: string): void {
    if (action === 'decide') this.counting()?.ask();
    if (action === 'declare-conflict') this.isDeclaring.set(true);
  }

  protected async count(): Promise<void> {
    const url = `/api/v1/council/agenda-items/${this.item().id}/decision`;
    const decision = await this.attempt.make(this.http.post<DecisionView>(url, {}));
    this.counting()?.close();
    if (decision) this.changed.emit();
  }
}
