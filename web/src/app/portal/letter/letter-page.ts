import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LetterText } from '@shared/participants/letter.contract';
import { Attempt } from '../../http/attempt';
import { ProblemBanner } from '../../ui/problem-banner';

/**
 * The letter that tells a candidate of the decision. The token stands behind the `#`, which no browser sends; it goes out
 * in the body, together with the end of the IIN, and only when the reader asks.
 */
@Component({
  selector: 'app-letter-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProblemBanner, TranslocoPipe],
  template: `
    @if (letter(); as found) {
      <article [attr.lang]="found.locale">
        <h1>{{ found.title }}</h1>
        @for (paragraph of found.paragraphs; track $index) {
          <p>{{ paragraph }}</p>
        }
      </article>
    } @else {
      <h1>{{ 'letter.title' | transloco }}</h1>
      @if (token()) {
        <p id="what">{{ 'letter.what' | transloco }}</p>
        @if (opening.problem(); as problem) {
          <app-problem-banner [problem]="problem" />
        }
        <form class="form" novalidate (submit)="open($event)">
          <label for="iin-end">{{ 'letter.iinEnd' | transloco }}</label>
          <input
            #digits
            id="iin-end"
            inputmode="numeric"
            autocomplete="off"
            maxlength="4"
            aria-describedby="what"
            [value]="iinEnd()"
            (input)="iinEnd.set(digits.value)"
          />
          <p>
            <button type="submit" class="button primary" [attr.aria-disabled]="opening.isBusy() || null">
              {{ 'letter.open' | transloco }}
            </button>
          </p>
        </form>
      } @else {
        <p>{{ 'letter.noLink' | transloco }}</p>
      }
    }
  `,
  styles: `
    form {
      max-width: 20rem;
    }
    article p {
      max-width: 44rem;
    }
  `,
})
export class LetterPage {
  private readonly http = inject(HttpClient);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);

  protected readonly token = computed(() => this.fragment() ?? '');
  protected readonly iinEnd = signal('');
  protected readonly opening = new Attempt();
  protected readonly letter = signal<LetterText | null>(null);

  protected async open(event: Event): Promise<void> {
    event.preventDefault();
    const body = { token: this.token(), iinEnd: this.iinEnd().trim() };
    const letter = await this.opening.make(this.http.post<LetterText>('/api/public/v1/letters', body));
    if (letter) this.letter.set(letter);
  }
}
