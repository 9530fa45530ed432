import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { ComplaintView } from '@shared/complaints/complaint.contract';
import type { Page } from '@shared/page';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { ChoiceSet, type SetChoice } from '../ui/choice-set';
import { LoadState } from '../ui/load-state';
import { messageLabel } from './message-label';

/** The registered messages and complaints about the place that a special visit rests on (11-7(1)(3)). */
@Component({
  selector: 'app-proposal-messages',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChoiceSet, LoadState, RouterLink, TranslocoPipe],
  template: `
    @if (messages.hasValue()) {
      @if (choices().length > 0) {
        <app-choice-set
          name="complaintIds"
          [legend]="'visitProposals.field.complaintIds' | transloco"
          [choices]="choices()"
          [chosen]="chosen()"
          [problem]="problem()"
          (changed)="changed.emit($event)"
        />
        <p class="quiet">{{ 'visitProposals.new.messagesHint' | transloco }}</p>
      } @else {
        <p class="quiet">
          {{ 'visitProposals.new.noMessages' | transloco }}
          <a routerLink="/office/complaints">{{ 'visitProposals.new.toMessages' | transloco }}</a>
        </p>
      }
    } @else {
      <app-load-state [of]="messages" />
    }
  `,
})
export class ProposalMessages {
  readonly placeId = input.required<string>();
  readonly chosen = input.required<readonly string[]>();
  readonly problem = input<ShownProblem | null>(null);
  readonly changed = output<string[]>();

  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly messages = httpResource<Page<ComplaintView>>(() => ({
    url: '/api/v1/complaints',
    params: { place: this.placeId(), limit: 200 },
  }));
  protected readonly choices = computed<SetChoice[]>(() => {
    const locale = this.language.active();
    const items = this.messages.hasValue() ? this.messages.value().items : [];
    return items.map((message) => ({ value: message.id, label: messageLabel(message, this.transloco, locale) }));
  });
}
