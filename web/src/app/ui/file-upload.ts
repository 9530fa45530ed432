import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { largestFile, type MediaType, mediaTypes, type StoredFileView } from '@shared/files/file.contract';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { Field, FieldControl } from './field';
import { Loading } from './loading';
import { LocalNumberPipe } from './local-number.pipe';
import { ProblemBanner } from './problem-banner';

/**
 * Sends a file as soon as it is chosen and gives what the record then refers to; null while there is none. Its name stays
 * on this machine. `name` is the path in the request body, e.g. `fileId`, where the record's refusals land.
 * @example <app-file-upload name="fileId" [label]="…" [problem]="problem()" (uploaded)="fileId.set($event?.id ?? '')" />
 */
@Component({
  selector: 'app-file-upload',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, Loading, LocalNumberPipe, ProblemBanner, TranslocoPipe],
  template: `
    <app-field [name]="name()" [label]="label()" [problem]="problem()">
      <input #chosen appControl type="file" [attr.accept]="accepted()" (change)="choose(chosen.files?.[0] ?? null)" />
      <p class="quiet">{{ 'upload.hint' | transloco: { types: typeNames() } }}</p>
    </app-field>
    @if (sending.isBusy()) {
      <app-loading />
    }
    @if (wrong(); as wrong) {
      <app-problem-banner [problem]="wrong" />
    }
    @if (kept(); as file) {
      <p role="status">✓ {{ 'upload.done' | transloco: { size: (kilobytes(file) | localNumber) } }}</p>
    }
  `,
  styles: `
    p {
      margin: 0.25rem 0 0;
    }
  `,
})
export class FileUpload {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly problem = input<ShownProblem | null>(null);
  readonly types = input<readonly MediaType[]>(mediaTypes);
  readonly uploaded = output<StoredFileView | null>();

  private readonly http = inject(HttpClient);

  protected readonly sending = new Attempt();
  protected readonly kept = signal<StoredFileView | null>(null);
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly wrong = computed(() => this.foundHere() ?? this.sending.problem());
  protected readonly accepted = computed(() => this.types().join(','));
  protected readonly typeNames = computed(() => this.types().map(shortName).join(', '));

  protected async choose(file: File | null): Promise<void> {
    this.sending.forget();
    this.kept.set(null);
    this.uploaded.emit(null);
    this.foundHere.set(file && this.problemOf(file));
    if (!file || this.foundHere()) return;
    const headers = { 'Content-Type': file.type };
    const kept = await this.sending.make(this.http.post<StoredFileView>('/api/v1/files', file, { headers }));
    if (!kept) return;
    this.kept.set(kept);
    this.uploaded.emit(kept);
  }

  protected kilobytes({ size }: StoredFileView): number {
    return Math.max(1, Math.round(size / 1024));
  }

  private problemOf(file: File): ShownProblem | null {
    const types: readonly string[] = this.types();
    if (!types.includes(file.type)) return { key: 'upload.wrongType' };
    return file.size > largestFile ? { key: 'upload.tooLarge' } : null;
  }
}

const shortName = (type: MediaType): string => type.slice(type.indexOf('/') + 1).toUpperCase();
