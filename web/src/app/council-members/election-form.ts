import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CommissionActsView, RecordElection } from '@shared/council/commission.contract';
import { today } from '../language/today';
import { Field, FieldControl } from '../ui/field';
import { FileUpload } from '../ui/file-upload';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { DraftForm } from './draft-form';

interface ElectionDraft {
  readonly formationId: string;
  readonly number: string;
  readonly datedOn: string;
  readonly fileId: string;
}

/** The office records by which act the commission elected; the members are then seated by it (11-2(1)). */
@Component({
  selector: 'app-election-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    FileUpload,
    LoadState,
    LocalDatePipe,
    MatButton,
    ProblemBanner,
    ProvisionChip,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './election-form.html',
  styleUrl: './member-form.css',
})
export class ElectionForm extends DraftForm<ElectionDraft, RecordElection> {
  protected readonly url = '/api/v1/council/commission-acts/elections';
  protected readonly contract = RecordElection;
  protected readonly fields = ['formationId', 'number', 'datedOn', 'fileId'];
  protected readonly empty: ElectionDraft = { formationId: '', number: '', datedOn: '', fileId: '' };
  protected readonly draft = signal(this.empty);
  protected readonly today = today();
  protected readonly acts = httpResource<CommissionActsView>(() => '/api/v1/council/commission-acts');
  protected readonly formations = computed(() =>
    this.acts.hasValue() ? this.acts.value().items.filter(({ kind }) => kind === 'formation') : [],
  );

  protected type(change: Partial<ElectionDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected bodyOf({ fileId, ...draft }: ElectionDraft): Partial<RecordElection> {
    return { ...draft, ...(fileId && { fileId }) };
  }
}
