import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { FormCommission } from '@shared/council/commission.contract';
import { today } from '../language/today';
import { Field, FieldControl } from '../ui/field';
import { FileUpload } from '../ui/file-upload';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { DraftForm } from './draft-form';

interface FormationDraft {
  readonly number: string;
  readonly datedOn: string;
  readonly commissioners: string;
  readonly fileId: string;
}

/** The Ombudsman forms the commission that elects the members of the Council (11-2(1)). */
@Component({
  selector: 'app-formation-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, FileUpload, MatButton, ProblemBanner, ProvisionChip, RouterLink, TranslocoPipe],
  templateUrl: './formation-form.html',
  styleUrl: './member-form.css',
})
export class FormationForm extends DraftForm<FormationDraft, FormCommission> {
  protected readonly url = '/api/v1/council/commission-acts/formations';
  protected readonly contract = FormCommission;
  protected readonly fields = ['number', 'datedOn', 'commissioners', 'fileId'];
  protected readonly empty: FormationDraft = { number: '', datedOn: '', commissioners: '', fileId: '' };
  protected readonly draft = signal(this.empty);
  protected readonly today = today();

  protected type(change: Partial<FormationDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected bodyOf({ commissioners, fileId, ...draft }: FormationDraft): Partial<FormCommission> {
    return { ...draft, commissioners: Number(commissioners), ...(fileId && { fileId }) };
  }
}
