import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { documentKindNames } from '@shared/calls/document-kind-names';
import { type DocumentKind, documentKinds } from '@shared/calls/document-kinds';
import type {
  AddApplicationDocument,
  ApplicationDocumentView,
  ApplicationView,
} from '@shared/participants/application.contract';
import type { Observable } from 'rxjs';
import { Attempt } from '../http/attempt';
import { RepeatKey } from '../http/repeat-key';
import { Field, FieldControl } from '../ui/field';
import { FileUpload } from '../ui/file-upload';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** The candidate's papers: those of the closed list, never a medical or a criminal one. */
@Component({
  selector: 'app-application-papers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    FileUpload,
    LocalDatePipe,
    LocalNumberPipe,
    MatButton,
    ProblemBanner,
    ReaderTextPipe,
    TranslocoPipe,
  ],
  templateUrl: './application-papers.html',
})
export class ApplicationPapers {
  readonly application = input.required<ApplicationView>();
  readonly mayChange = input(false);
  readonly changed = output<ApplicationView>();

  private readonly http = inject(HttpClient);
  private readonly key = new RepeatKey();

  protected readonly kinds = documentKinds;
  protected readonly kindNames = documentKindNames;
  protected readonly kind = signal<DocumentKind>('application_form');
  protected readonly fileId = signal('');
  /** A new number brings a new, empty upload. */
  protected readonly uploads = signal([0]);
  protected readonly changing = new Attempt();

  protected chooseKind(value: string): void {
    this.kind.set(documentKinds.find((kind) => kind === value) ?? 'application_form');
  }

  protected addressOf({ id }: ApplicationDocumentView): string {
    return `/api/v1/applications/${this.application().id}/documents/${id}`;
  }

  protected kilobytes({ size }: ApplicationDocumentView): number {
    return Math.max(1, Math.round(size / 1024));
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.fileId()) return;
    const body: AddApplicationDocument = { kind: this.kind(), fileId: this.fileId() };
    const url = `/api/v1/applications/${this.application().id}/documents`;
    if (!(await this.change(this.http.post<ApplicationView>(url, body, this.key.for(body))))) return;
    this.fileId.set('');
    this.uploads.update(([number = 0]) => [number + 1]);
  }

  protected remove(document: ApplicationDocumentView): Promise<boolean> {
    return this.change(this.http.delete<ApplicationView>(this.addressOf(document)));
  }

  private async change(request: Observable<ApplicationView>): Promise<boolean> {
    const view = await this.changing.make(request);
    if (view) this.changed.emit(view);
    return view !== undefined;
  }
}
