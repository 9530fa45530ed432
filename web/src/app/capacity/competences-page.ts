import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CapacityFile, CompetenceView } from '@shared/capacity/competence.contract';
import { categoryNames } from '@shared/participants/category-names';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { LoadState } from '../ui/load-state';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { AttendedTrainings } from './attended-trainings';
import { CompetenceList } from './competence-list';
import { EndCompetenceDialog } from './end-competence-dialog';
import { RecordCompetenceForm } from './record-competence-form';

/** What one participant has learnt (11-1(4)); the office records documents and ends what no longer holds. */
@Component({
  selector: 'app-competences-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AttendedTrainings,
    CompetenceList,
    EndCompetenceDialog,
    LoadState,
    ProvisionChip,
    ReaderTextPipe,
    RecordCompetenceForm,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './competences-page.html',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class CompetencesPage implements Unsaved {
  readonly id = input.required<string>();

  private readonly form = viewChild(RecordCompetenceForm);
  private readonly ending = viewChild.required(EndCompetenceDialog);

  protected readonly categories = categoryNames;
  protected readonly file = httpResource<CapacityFile>(
    () => `/api/v1/capacity/participants/${encodeURIComponent(this.id())}`,
  );
  protected readonly mayRecord = computed(
    () =>
      this.file.hasValue() &&
      this.file.value().actions.some(({ name, allowed }) => name === 'record-competence' && allowed),
  );
  protected readonly chosen = signal<CompetenceView | null>(null);
  /** Key of what was done last. */
  protected readonly said = signal('');

  isUnsaved(): boolean {
    return this.form()?.isUnsaved() ?? false;
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected askToEnd(row: CompetenceView): void {
    this.chosen.set(row);
    this.ending().ask();
  }

  protected show(file: CapacityFile, said: string): void {
    this.file.set(file);
    this.said.set(said);
  }
}
