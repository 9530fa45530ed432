import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input, model, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ExclusionReason, exclusionReasons } from '@shared/groups/reasons';
import type { Page } from '@shared/page';
import type { ParticipantView } from '@shared/participants/participant.contract';
import type { ShownProblem } from '../http/problem';
import { LoadState } from '../ui/load-state';
import { ProvisionChip } from '../ui/provision-chip';
import type { DraftedExclusion } from './group-draft';

/** Who is left out of the lot, each with a reason of the closed list; whom the registers leave out need not be named (11-8(2)). */
@Component({
  selector: 'app-group-exclusions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, ProvisionChip, TranslocoPipe],
  templateUrl: './group-exclusions.html',
  styleUrl: './group-exclusions.css',
})
export class GroupExclusions {
  readonly exclusions = model.required<readonly DraftedExclusion[]>();
  readonly problem = input<ShownProblem | null>(null);

  protected readonly reasons = exclusionReasons;
  private readonly words = signal('');
  private readonly found = httpResource<Page<ParticipantView>>(() =>
    this.words() ? { url: '/api/v1/participants', params: { q: this.words(), limit: 10 } } : undefined,
  );
  protected readonly search = this.found;
  protected readonly hits = computed(() => {
    const named = new Set(this.exclusions().map(({ participantId }) => participantId));
    return this.found.hasValue() ? this.found.value().items.filter(({ id }) => !named.has(id)) : null;
  });

  protected find(event: Event, words: string): void {
    event.preventDefault();
    this.words.set(words.trim());
  }

  protected add({ id, fullName }: ParticipantView): void {
    this.exclusions.update((all) => [...all, { participantId: id, fullName, reason: 'unavailable' }]);
    this.words.set('');
  }

  protected remove(at: number): void {
    this.exclusions.update((all) => all.filter((_, index) => index !== at));
  }

  protected give(at: number, value: string): void {
    const reason: ExclusionReason = exclusionReasons.find((each) => each === value) ?? 'unavailable';
    this.exclusions.update((all) => all.map((each, index) => (index === at ? { ...each, reason } : each)));
  }

  protected wrong(at: number): string | undefined {
    const problem = this.problem();
    if (!problem || 'key' in problem) return undefined;
    return problem.fields?.find(({ field }) => field.startsWith(`exclusions.${at}.`))?.message;
  }
}
