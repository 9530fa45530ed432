import { ChangeDetectionStrategy, Component, computed, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Texts } from '@shared/locale';
import type { FindingTheme, ReportLanguage } from '@shared/visit-reports/visit-report.contract';
import { ConfirmAct } from '../ui/confirm-act';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { Paragraphs } from './paragraphs';

/** A finding or a recommendation as both are listed while they are written. */
export interface ReportItem {
  readonly id: string;
  readonly theme: FindingTheme;
  readonly body: string;
  readonly authority?: { readonly name: Texts };
}

/** What the report has so far of findings or recommendations; one is taken out after a question. */
@Component({
  selector: 'app-item-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, MatButton, Paragraphs, ReaderTextPipe, TranslocoPipe],
  template: `
    <ol>
      @for (item of items(); track item.id) {
        <li>
          <p class="quiet">
            @if (item.authority) {
              {{ item.authority.name | readerText }} ·
            }
            {{ 'visitReports.theme.' + item.theme | transloco }}
          </p>
          <app-paragraphs [id]="'item-' + item.id" [text]="item.body" [lang]="language()" />
          <button
            type="button"
            matButton="outlined"
            [id]="'remove-' + item.id"
            [attr.aria-labelledby]="'remove-' + item.id + ' item-' + item.id"
            (click)="ask(item)"
          >
            {{ 'visitReports.writing.remove' | transloco }}
          </button>
        </li>
      }
    </ol>
    <app-confirm-act
      [title]="'visitReports.writing.removeTitle' | transloco"
      [act]="'visitReports.writing.remove' | transloco"
      [isBusy]="isBusy()"
      (confirmed)="confirm()"
    >
      <p>{{ 'visitReports.writing.removeWhat' | transloco }}</p>
      <app-paragraphs [text]="askedBody()" [lang]="language()" />
    </app-confirm-act>
  `,
  styles: `
    ol {
      padding-left: 1.5rem;
    }
    li {
      margin-bottom: 1rem;
    }
    .quiet {
      margin: 0;
    }
  `,
})
export class ItemList {
  readonly items = input.required<readonly ReportItem[]>();
  readonly language = input.required<ReportLanguage>();
  readonly isBusy = input(false);
  readonly removed = output<string>();

  private readonly box = viewChild.required(ConfirmAct);
  private readonly asked = signal<ReportItem | null>(null);
  protected readonly askedBody = computed(() => this.asked()?.body ?? '');

  protected ask(item: ReportItem): void {
    this.asked.set(item);
    this.box().ask();
  }

  protected confirm(): void {
    const item = this.asked();
    this.box().close();
    if (item) this.removed.emit(item.id);
  }
}
