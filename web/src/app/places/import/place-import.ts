import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlaceImportView } from '@shared/places/place-import.contract';
import { Attempt } from '../../http/attempt';
import type { ShownProblem } from '../../http/problem';
import { ConfirmAct } from '../../ui/confirm-act';
import { Loading } from '../../ui/loading';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { ProblemBanner } from '../../ui/problem-banner';
import { ImportColumns } from './import-columns';
import { ImportPreview } from './import-preview';

const LARGEST_BYTES = 10 * 1024 * 1024;

/** A file of places: chosen, judged row by row without changing anything, confirmed, taken whole or not at all. */
@Component({
  selector: 'app-place-import',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConfirmAct,
    ImportColumns,
    ImportPreview,
    Loading,
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
  /** The register changed between the preview and the confirmation, so rows were refused after all. */
  protected readonly wasRefusedLate = signal(false);

  protected choose(file: File | null): void {
    const isTooLarge = file !== null && file.size > LARGEST_BYTES;
    this.sending.forget();
    this.foundHere.set(isTooLarge ? { key: 'places.import.tooLarge' } : null);
    this.file.set(isTooLarge ? null : file);
    this.judged.set(null);
    this.wasRefusedLate.set(false);
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

  private async send(file: File, isDryRun: boolean): Promise<void> {
    this.foundHere.set(null);
    const params = isDryRun ? { dryRun: 'true' } : undefined;
    const headers = { 'Content-Type': 'text/csv' };
    const request = this.http.post<PlaceImportView>('/api/v1/places/import', file, { params, headers });
    const judged = await this.sending.make(request);
    this.confirmation()?.close();
    if (!judged) return;
    this.wasRefusedLate.set(!isDryRun && !judged.imported);
    this.judged.set(judged);
  }
}
