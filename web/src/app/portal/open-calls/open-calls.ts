import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { documentKindNames } from '@shared/calls/document-kind-names';
import { competenceNames } from '@shared/capacity/competence-names';
import { categoryNames } from '@shared/participants/category-names';
import type { PublicCall } from '@shared/portal/open-call.contract';
import type { ReportTexts } from '@shared/portal/portal.contract';
import { Language } from '../../language/language';
import { EmptyState } from '../../ui/empty-state';
import { LoadState } from '../../ui/load-state';
import { LocalDatePipe } from '../../ui/local-date.pipe';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';

/** Who is wanted as a participant, until when, and what to bring. */
@Component({
  selector: 'app-open-calls',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LoadState, LocalDatePipe, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './open-calls.html',
  styleUrl: './open-calls.css',
})
export class OpenCalls {
  private readonly language = inject(Language);

  protected readonly calls = httpResource<readonly PublicCall[]>(() => '/api/public/v1/calls');
  protected readonly categoryNames = categoryNames;
  protected readonly competenceNames = competenceNames;
  protected readonly documentNames = documentKindNames;

  /** A call is announced in Kazakh and Russian; an English reader is shown the Russian words. */
  protected said(texts: ReportTexts): string {
    return this.language.active() === 'kk' ? texts.kk : texts.ru;
  }
}
