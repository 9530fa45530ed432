import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type VoteChoice, voteChoices } from '@shared/council/council.contract';
import type { AgendaItemView, CastVote } from '@shared/council/session.contract';
import { Attempt } from '../http/attempt';
import { ConfirmAct } from '../ui/confirm-act';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';

/** The vote of the member who is signed in: three buttons, one question, and no way back (11-2(1)). */
@Component({
  selector: 'app-own-vote',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, MatButton, ProblemBanner, ProvisionChip, TranslocoPipe],
  template: `
    <div class="choices" role="group" [attr.aria-label]="'council.own.title' | transloco">
      @for (choice of choices; track choice) {
        <button type="button" matButton="outlined" (click)="ask(choice)">
          {{ 'council.choice.' + choice | transloco }}
        </button>
      }
    </div>
    <app-confirm-act
      [title]="'council.own.confirm' | transloco"
      [act]="'council.own.act' | transloco"
      [isBusy]="attempt.isBusy()"
      (confirmed)="vote()"
      (closed)="forget()"
    >
      <p>{{ item().position }}. {{ item().title }}</p>
      @if (asked(); as choice) {
        <p>
          {{ 'council.own.yours' | transloco }} <strong>{{ 'council.choice.' + choice | transloco }}</strong>
          <app-provision-chip provision="11-2(1)" />
        </p>
      }
      <p>{{ 'council.own.' + (item().ballot === 'secret' ? 'inSecret' : 'byName') | transloco }}</p>
      @if (attempt.problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
    </app-confirm-act>
  `,
  styles: `
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
      gap: 0.5rem;
      margin: 0.75rem 0;
    }
    .choices button {
      height: auto;
      min-height: 3.5rem;
      padding-block: 0.5rem;
      font-size: 1.125rem;
      white-space: normal;
    }
  `,
})
export class OwnVote {
  readonly item = input.required<AgendaItemView>();
  readonly voted = output<void>();

  private readonly http = inject(HttpClient);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly choices = voteChoices;
  protected readonly asked = signal<VoteChoice | null>(null);
  protected readonly attempt = new Attempt();

  protected ask(choice: VoteChoice): void {
    this.asked.set(choice);
    this.confirmation().ask();
  }

  protected async vote(): Promise<void> {
    const choice = this.asked();
    if (!choice) return;
    const body: CastVote = { choice };
    const url = `/api/v1/council/agenda-items/${this.item().id}/votes`;
    const cast = await this.attempt.make(this.http.post<AgendaItemView>(url, body));
    if (!cast) return;
    this.confirmation().close();
    this.voted.emit();
  }

  /** What was about to be voted stays nowhere. */
  protected forget(): void {
    this.asked.set(null);
    this.attempt.forget();
  }
}
