import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  largestPlaceFile,
  type PlaceFileFormat,
  placeFileTypes,
  type PlaceImportView,
} from '@shared/places/place-import.contract';
import { Attempt } from '../../http/attempt';
import type { ShownProblem } from '../../http/problem';
import { ConfirmAct } from '../../ui/confirm-act';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { ProblemBanner } from '../../ui/problem-banner';
import { ImportColumns } from './import-columns';
import { ImportPreview } from './import-preview';

/** A file of places: chosen, judged row by row without changing anything, confirmed, taken whole or not at all. */
@Component({
  selector: 'app-place-import',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConfirmAct,
    ImportColumns,
    ImportPreview,
    LocalNumberPipe,
    MatButton,
    ProblemBanner,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './place-import.html',
  styleUrl: './place-import.css',
})
export class PlaceImport {
  private readonly http = inject(HttpClient);
  private readonly confirmation = viewChild(ConfirmAct);

  protected readonly file = signal<File | null>(null);
  protected readonly judged = signal<PlaceImportView | null>(null);
  protected readonly sending = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.sending.problem());
  /** Nothing to take where every row stands in the register already. */
  protected readonly mayImport = computed(() => {
    const counts = this.judged()?.counts;
    return counts !== undefined && counts.refused === 0 && counts.new + counts.changed > 0;
  });
  /** The register changed between the preview and the confirmation, so that nothing was taken. */
  protected readonly wasLate = signal(false);

  protected choose(file: File | null): void {
    const problem = file && problemOf(file);
    this.sending.forget();
    this.foundHere.set(problem);
    this.file.set(problem ? null : file);
    this.judged.set(null);
    this.wasLate.set(false);
  }

  protected check(event: Event): void {
    event.preventDefault();
    const file = this.file();
    if (!file) this.foundHere.set({ key: 'places.import.noFile' });
    else void this.send(file, true);
  }

  protected confirm(): void {
    const file = this.file();
    if (file) void this.send(file, false);
  }

  /** What is confirmed is the preview that was read: its digest goes with the file. */
  private async send(file: File, isDryRun: boolean): Promise<void> {
    this.foundHere.set(null);
    const params: Record<string, string> = isDryRun ? { dryRun: 'true' } : { digest: this.judged()?.digest ?? '' };
    const headers = { 'Content-Type': placeFileTypes[formatOf(file) ?? 'csv'] };
    const request = this.http.post<PlaceImportView>('/api/v1/places/import', file, { params, headers });
    const judged = await this.sending.make(request);
    this.confirmation()?.close();
    if (!judged) return;
    this.wasLate.set(!isDryRun && !judged.imported);
    this.judged.set(judged);
  }
}

function problemOf(file: File): ShownProblem | null {
  if (formatOf(file) === null) return { key: 'places.import.wrongType' };
  return file.size > largestPlaceFile ? { key: 'places.import.tooLarge' } : null;
}

/** By its name: what a system says of the type of a CSV file differs from one to the next. */
function formatOf({ name }: File): PlaceFileFormat | null {
  if (/\.csv$/i.test(name)) return 'csv';
  return /\.xlsx$/i.test(name) ? 'xlsx' : null;
}
