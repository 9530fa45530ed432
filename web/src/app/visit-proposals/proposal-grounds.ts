import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { ComplaintView } from '@shared/complaints/complaint.contract';
import type { Page } from '@shared/page';
import type { VisitProposalView } from '@shared/visit-proposals/visit-proposal.contract';
import { Language } from '../language/language';
import { LoadState } from '../ui/load-state';
import { messageLabel } from './message-label';

/** Why, and on which messages: for the Ombudsman and the office. To members of the Council the API sends neither. */
@Component({
  selector: 'app-proposal-grounds',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, RouterLink, TranslocoPipe],
  template: `
    @if (proposal().complaintIds; as ids) {
      <p class="words">{{ proposal().grounds ?? ('visitProposals.grounds.none' | transloco) }}</p>
      @if (ids.length > 0) {
        @if (register.hasValue()) {
          <ul>
            @for (message of messages(); track message.id) {
              <li>
                <a [routerLink]="['/office/complaints', message.id]">{{ message.label }}</a>
              </li>
            }
          </ul>
        } @else {
          <app-load-state [of]="register" />
        }
      }
    }
    <p class="quiet">{{ 'visitProposals.whoReads' | transloco }}</p>
  `,
  styles: `
    .words {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class ProposalGrounds {
  readonly proposal = input.required<VisitProposalView>();

  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly register = httpResource<Page<ComplaintView>>(() =>
    this.proposal().complaintIds?.length
      ? { url: '/api/v1/complaints', params: { place: this.proposal().place.id, limit: 200 } }
      : undefined,
  );
  protected readonly messages = computed(() => {
    const locale = this.language.active();
    const ids = this.proposal().complaintIds ?? [];
    const found = this.register.hasValue() ? this.register.value().items.filter(({ id }) => ids.includes(id)) : [];
    return found.map((each) => ({ id: each.id, label: messageLabel(each, this.transloco, locale) }));
  });
}
