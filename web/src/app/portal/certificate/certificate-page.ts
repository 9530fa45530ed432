import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CertificateCheck } from '@shared/participants/certificate.contract';
import { Attempt } from '../../http/attempt';
import { Loading } from '../../ui/loading';
import { ProblemBanner } from '../../ui/problem-banner';

/**
 * Whether a card that somebody is shown is valid. What the card says stands after the `#` of the address, which browsers
 * send to nobody; it goes to the server in the body of one request.
 */
@Component({
  selector: 'app-certificate-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Loading, ProblemBanner, TranslocoPipe],
  template: `
    <h1>{{ 'certificate.title' | transloco }}</h1>
    <div aria-live="polite">
      @if (attempt.isBusy()) {
        <app-loading />
      } @else if (attempt.problem()) {
        @if (attempt.problem(); as problem) {
          <app-problem-banner [problem]="problem" [canRetry]="true" (retry)="check()" />
        }
      } @else if (answer(); as found) {
        @if (found.valid) {
          <div class="answer valid">
            <img [src]="photo()" [alt]="'certificate.photo' | transloco" width="150" height="200" />
            <div>
              <p class="word">✓ {{ 'certificate.valid' | transloco }}</p>
              <p class="name">{{ found.fullName }}</p>
              <p>{{ 'certificate.validWhat' | transloco }}</p>
              <p>{{ 'certificate.compare' | transloco }}</p>
            </div>
          </div>
        } @else {
          <div class="answer">
            <p class="word">✕ {{ 'certificate.notValid' | transloco }}</p>
            <p>{{ 'certificate.notValidWhat' | transloco }}</p>
          </div>
        }
      } @else {
        <p>{{ 'certificate.how' | transloco }}</p>
      }
    </div>
  `,
  styles: `
    .answer {
      display: flex;
      flex-wrap: wrap;
      gap: 1rem 1.5rem;
      max-width: 40rem;
      padding: 1rem 1.25rem;
      border: 1px solid var(--line);
      border-left: 0.5rem solid var(--danger);
      border-radius: 0.75rem;
    }
    .answer:not(.valid) {
      display: block;
    }
    .answer > div {
      flex: 1 1 14rem;
    }
    .valid {
      border-left-color: var(--met);
    }
    .word {
      margin: 0;
      font-size: 1.25rem;
      font-weight: 600;
    }
    .name {
      font-size: 1.25rem;
    }
    img {
      object-fit: cover;
      background: var(--raised);
    }
  `,
})
export class CertificatePage {
  private readonly http = inject(HttpClient);
  private token = '';

  protected readonly attempt = new Attempt();
  protected readonly answer = signal<CertificateCheck | null>(null);
  protected readonly photo = computed(() => {
    const answer = this.answer();
    return answer?.valid ? `data:image/jpeg;base64,${answer.photo}` : '';
  });

  constructor() {
    inject(ActivatedRoute)
      .fragment.pipe(takeUntilDestroyed())
      .subscribe((token) => {
        this.token = token ?? '';
        this.answer.set(null);
        if (this.token) void this.check();
      });
  }

  protected async check(): Promise<void> {
    const request = this.http.post<CertificateCheck>('/api/public/v1/certificates', {
      token: this.token.slice(0, 200),
    });
    this.answer.set((await this.attempt.make(request)) ?? null);
  }
}
