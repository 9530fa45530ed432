import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionView } from '@shared/council/decision.contract';
import type { Page } from '@shared/page';
import type { ApplicationView, RefuseApplication, SelectCandidate } from '@shared/participants/application.contract';
import { Attempt } from '../http/attempt';
import { today } from '../language/today';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';

type Deed = 'select' | 'refuse';

interface Draft {
  readonly decisionId: string;
  readonly mandateTo: string;
  readonly provision: string;
  readonly refusedOn: string;
}

/** Records the Council's word on a candidate (11-1(3)), or a refusal over a ground that is met (11-3). It cannot be taken back. */
@Component({
  selector: 'app-decision-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, LoadState, LocalDatePipe, ProblemBanner, RouterLink, TranslocoPipe],
  templateUrl: './decision-dialog.html',
})
export class DecisionDialog {
  readonly application = input.required<ApplicationView>();
  readonly decided = output<void>();

  private readonly http = inject(HttpClient);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly today = today();
  protected readonly deed = signal<Deed>('select');
  /** Asked for when the dialog is, not with every page. */
  private readonly isAsked = signal(false);
  protected readonly decisions = httpResource<Page<DecisionView>>(() =>
    this.isAsked()
      ? `/api/v1/council/decisions?subjectType=selection&subjectId=${this.application().id}&limit=200`
      : undefined,
  );
  protected readonly offered = computed(() => {
    const wanted = this.deed() === 'select' ? 'adopted' : 'rejected';
    const rows = this.decisions.hasValue() ? this.decisions.value().items : [];
    return rows.filter(({ outcome }) => outcome === wanted);
  });
  /** The Council's own choice, where it has rejected the candidate; a ground, where one is met. */
  protected readonly provisions = computed(() => {
    const met = this.application().grounds.filter(({ state }) => state === 'met');
    return [...(this.offered().length > 0 ? ['11-1(3)'] : []), ...new Set(met.map(({ provision }) => provision))];
  });
  protected readonly draft = signal<Draft>({ decisionId: '', mandateTo: '', provision: '', refusedOn: this.today });
  protected readonly recording = new Attempt();

  ask(deed: Deed): void {
    this.deed.set(deed);
    this.draft.set({ decisionId: '', mandateTo: '', provision: '', refusedOn: this.today });
    if (this.isAsked()) this.decisions.reload();
    this.isAsked.set(true);
    this.confirmation().ask();
  }

  protected type(change: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected async record(): Promise<void> {
    const path = this.deed() === 'select' ? 'selection' : 'refusal';
    const body = this.deed() === 'select' ? this.selection() : this.refusal();
    const request = this.http.post<object>(`/api/v1/applications/${this.application().id}/${path}`, body);
    if (!(await this.recording.make(request))) return;
    this.confirmation().close();
    this.decided.emit();
  }

  private selection(): SelectCandidate {
    const { decisionId, mandateTo } = this.draft();
    return { decisionId: decisionId || (this.offered()[0]?.id ?? ''), ...(mandateTo && { mandateTo }) };
  }

  private refusal(): RefuseApplication {
    const { decisionId, provision, refusedOn } = this.draft();
    return {
      provision: (provision || this.provisions()[0] || '') as RefuseApplication['provision'],
      ...(decisionId ? { decisionId } : { refusedOn }),
    };
  }
}
