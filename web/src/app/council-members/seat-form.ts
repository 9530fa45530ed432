import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CommissionActsView } from '@shared/council/commission.contract';
import { SeatCouncilMember } from '@shared/council/council.contract';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { DraftForm } from './draft-form';

interface SeatDraft {
  readonly fullName: string;
  readonly isExOfficio: boolean;
  readonly isCitizen: boolean;
  readonly electionActId: string;
  readonly termFrom: string;
  readonly termTo: string;
}

/** A citizen takes a seat by an act of the commission, or the Ombudsman ex officio (11-2(1)). */
@Component({
  selector: 'app-seat-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    LoadState,
    LocalDatePipe,
    MatButton,
    ProblemBanner,
    ProvisionChip,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './seat-form.html',
  styleUrl: './member-form.css',
})
export class SeatForm extends DraftForm<SeatDraft, SeatCouncilMember> {
  protected readonly url = '/api/v1/council/members';
  protected readonly contract = SeatCouncilMember;
  protected readonly fields = ['fullName', 'isCitizen', 'electionActId', 'termFrom', 'termTo'];
  protected readonly empty: SeatDraft = {
    fullName: '',
    isExOfficio: false,
    isCitizen: false,
    electionActId: '',
    termFrom: '',
    termTo: '',
  };
  protected readonly draft = signal(this.empty);
  protected readonly acts = httpResource<CommissionActsView>(() => '/api/v1/council/commission-acts');
  protected readonly elections = computed(() =>
    this.acts.hasValue() ? this.acts.value().items.filter(({ kind }) => kind === 'election') : [],
  );

  protected type(change: Partial<SeatDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected bodyOf({ electionActId, termTo, ...draft }: SeatDraft): Partial<SeatCouncilMember> {
    return {
      ...draft,
      ...(electionActId && !draft.isExOfficio && { electionActId }),
      ...(termTo && { termTo }),
    };
  }
}
