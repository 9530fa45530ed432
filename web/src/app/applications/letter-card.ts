import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView } from '@shared/participants/application.contract';
import type { LetterState } from '@shared/participants/letter.contract';
import { Attempt } from '../http/attempt';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';

/** What became of the letter that tells the candidate of the decision; where no mail reaches anybody, it is printed. */
@Component({
  selector: 'app-letter-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, MatButton, ProblemBanner, TranslocoPipe],
  template: `
    <section aria-labelledby="letter">
      <h2 id="letter">{{ 'applications.letter.title' | transloco }}</h2>
      <p>
        <strong>{{ 'applications.letter.state.' + state() | transloco }}</strong>
        @if (letter().sentOn) {
          {{ letter().sentOn | localDate }}
        }
      </p>
      @if (letter().readOn) {
        <p>{{ 'applications.letter.readOn' | transloco: { day: (letter().readOn | localDate) } }}</p>
      } @else if (letter().isLocked) {
        <p>{{ 'applications.letter.locked' | transloco }}</p>
      }
      @if (sending.problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
      @if (mayRead()) {
        <p class="buttons">
          <a
            [matButton]="mustPrint() ? 'filled' : 'outlined'"
            [href]="'/api/v1/applications/' + applicationId() + '/letter/pdf'"
            target="_blank"
            rel="noopener"
            >{{ 'applications.letter.print' | transloco }}</a
          >
          @if (maySend() && letter().canBeMailed) {
            <button
              type="button"
              matButton="outlined"
              [disabled]="sending.isBusy()"
              disabledInteractive
              (click)="send()"
            >
              {{ 'applications.letter.send' | transloco }}
            </button>
          }
        </p>
      }
    </section>
  `,
  styles: `
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    @media print {
      .buttons {
        display: none;
      }
    }
  `,
})
export class LetterCard {
  readonly applicationId = input.required<string>();
  readonly letter = input.required<LetterState>();
  readonly mayRead = input(false);
  readonly maySend = input(false);
  readonly changed = output<ApplicationView>();

  private readonly http = inject(HttpClient);

  protected readonly sending = new Attempt();
  /** A mail that waits for a server that nobody has configured waits in vain. */
  protected readonly state = computed(() => {
    const { mail, canBeMailed } = this.letter();
    return mail === 'waiting' && !canBeMailed ? 'noServer' : mail;
  });
  protected readonly mustPrint = computed(() => this.state() !== 'sent' && this.state() !== 'waiting');

  protected async send(): Promise<void> {
    const url = `/api/v1/applications/${this.applicationId()}/letter/mail`;
    const view = await this.sending.make(this.http.post<ApplicationView>(url, {}));
    if (view) this.changed.emit(view);
  }
}
