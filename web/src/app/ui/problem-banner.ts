import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ShownProblem } from '../http/problem';
import { ProvisionChip } from './provision-chip';

/**
 * Says what was refused, on which provision, and leads to the fields concerned. The control of the field `answers.0.measures`
 * carries the id `field-answers.0.measures`.
 */
@Component({
  selector: 'app-problem-banner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProvisionChip, TranslocoPipe],
  template: `
    <div class="banner" role="alert">
      <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24">
        <path d="M12 2 1 21h22zM11 9h2v6h-2zm0 8h2v2h-2z" fill="currentColor" fill-rule="evenodd" />
      </svg>
      <div class="words">
        @if (said(); as problem) {
          <p class="title">
            {{ problem.title }}
            @if (problem.provision; as provision) {
              <app-provision-chip [provision]="provision" />
            }
          </p>
          @if (problem.detail; as detail) {
            <p>{{ detail }}</p>
          }
          @if (problem.fields?.length) {
            <ul>
              @for (wrong of problem.fields; track wrong.field) {
                <li>
                  <button type="button" class="link" (click)="goTo(wrong.field)">
                    @if (names()[wrong.field]; as name) {
                      {{ name }}:
                    }
                    {{ wrong.message }}
                  </button>
                </li>
              }
            </ul>
          }
          @if (problem.correlationId) {
            <p class="quiet">{{ 'problem.reference' | transloco: { id: problem.correlationId } }}</p>
          }
        } @else if (key(); as key) {
          <p class="title">{{ key | transloco }}</p>
        }
        @if (canRetry()) {
          <button type="button" class="button" (click)="retry.emit()">{{ 'problem.retry' | transloco }}</button>
        }
      </div>
    </div>
  `,
  styles: `
    .banner {
      display: flex;
      gap: 0.75rem;
      margin: 1rem 0;
      padding: 0.75rem 1rem;
      border: 1px solid var(--danger);
      border-left-width: 0.4rem;
      border-radius: 0.5rem;
      background: var(--danger-paper);
    }
    svg {
      flex: none;
      color: var(--danger);
    }
    .words {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    p,
    ul {
      margin: 0 0 0.5rem;
    }
    .title {
      font-weight: 600;
    }
  `,
})
export class ProblemBanner {
  private readonly document = inject(DOCUMENT);

  readonly problem = input.required<ShownProblem>();
  /** What the form calls its fields; a summary of messages alone would say «fill this in» many times over. */
  readonly names = input<Readonly<Record<string, string>>>({});
  readonly canRetry = input(false);
  readonly retry = output<void>();

  protected readonly said = computed(() => {
    const problem = this.problem();
    return 'key' in problem ? null : problem;
  });
  protected readonly key = computed(() => {
    const problem = this.problem();
    return 'key' in problem ? problem.key : null;
  });

  protected goTo(field: string): void {
    this.document.getElementById(`field-${field}`)?.focus();
  }
}
