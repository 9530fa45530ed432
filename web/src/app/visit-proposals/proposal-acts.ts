import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionView } from '@shared/council/decision.contract';
import type { SessionSummary } from '@shared/council/session.contract';
import type { Page } from '@shared/page';
import type { DecideProposal, VisitProposalView } from '@shared/visit-proposals/visit-proposal.contract';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import { Session } from '../session/session';
import { ActionsBar } from '../ui/actions-bar';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';

/** What the office does with a proposal: onto the Council's agenda, decided as the Council decided, or withdrawn. */
@Component({
  selector: 'app-proposal-acts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    ConfirmAct,
    Field,
    FieldControl,
    LoadState,
    LocalDatePipe,
    ProblemBanner,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './proposal-acts.html',
  styleUrl: './proposal-acts.css',
})
export class ProposalActs {
  readonly proposal = input.required<VisitProposalView>();
  readonly changed = output<VisitProposalView>();
  /** Somebody else was faster: the proposal as it is now. */
  readonly stale = output<VisitProposalView>();

  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly deciding = viewChild.required<ConfirmAct>('deciding');
  private readonly withdrawing = viewChild.required<ConfirmAct>('withdrawing');

  protected readonly attempt = new Attempt();
  /** Before and after another's change, so that both are seen. */
  protected readonly conflict = signal<{ seen: VisitProposalView; now: VisitProposalView } | null>(null);
  protected readonly decisionId = signal('');
  private readonly isDeciding = signal(false);
  /** Adopted or rejected: the decision itself says which of the two acts it is. */
  protected readonly decisions = httpResource<Page<DecisionView>>(() =>
    this.isDeciding()
      ? {
          url: '/api/v1/council/decisions',
          params: { subjectType: 'visit_proposal', subjectId: this.proposal().id, limit: 200 },
        }
      : undefined,
  );
  /** One button for both words of the Council, unless the reserve lets only a rejection be taken note of. */
  protected readonly actions = computed(() => {
    const { actions } = this.proposal();
    const mayAdopt = actions.some(({ name, allowed }) => name === 'decide' && allowed);
    return actions.filter(({ name }) => !(name === 'reject' && mayAdopt));
  });
  private readonly mayPutForward = computed(
    () => this.session.can('council.manage') && this.proposal().status === 'proposed',
  );
  private readonly sessions = httpResource<Page<SessionSummary>>(() =>
    this.mayPutForward() ? { url: '/api/v1/council/sessions', params: { limit: 200 } } : undefined,
  );
  /** Sessions whose agenda is not closed yet. */
  protected readonly coming = computed(() =>
    this.mayPutForward() && this.sessions.hasValue()
      ? this.sessions.value().items.filter(({ status }) => status !== 'closed')
      : [],
  );
  protected readonly hasNoSession = computed(
    () => this.mayPutForward() && this.sessions.hasValue() && this.coming().length === 0,
  );

  protected perform(action: string): void {
    this.attempt.forget();
    this.conflict.set(null);
    if (action === 'withdraw') {
      this.withdrawing().ask();
    } else {
      this.isDeciding.set(true);
      this.deciding().ask();
    }
  }

  /** The list is asked anew each time: the Council may decide while the page is open. */
  protected closeDeciding(): void {
    this.isDeciding.set(false);
    this.attempt.forget();
  }

  protected async decide(): Promise<void> {
    const body: DecideProposal = { decisionId: this.decisionId() };
    const decided = await this.attempt.make(this.http.post<VisitProposalView>(this.address('decision'), body));
    if (!decided) return;
    this.deciding().close();
    this.changed.emit(decided);
  }

  protected async withdraw(): Promise<void> {
    const seen = this.proposal();
    const request = this.http.post<VisitProposalView>(this.address('withdrawal'), {}, ifMatch(seen));
    const withdrawn = await this.attempt.make(request);
    const problem = this.attempt.problem();
    if (withdrawn) {
      this.withdrawing().close();
      this.changed.emit(withdrawn);
    } else if (problem && 'code' in problem && problem.code === 'CONFLICT.STALE' && problem.current) {
      const now = problem.current as VisitProposalView;
      this.withdrawing().close();
      this.conflict.set({ seen, now });
      this.stale.emit(now);
    }
  }

  private address(act: string): string {
    return `/api/v1/visit-proposals/${this.proposal().id}/${act}`;
  }
}
