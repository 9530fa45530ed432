import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { exportFormats } from '@shared/places/place-export.formats';
import { Language } from '../../language/language';

/** The rows of a list as a file that the import reads: the filters of the list go with the link. */
@Component({
  selector: 'app-place-export',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
  template: `
    @for (link of links(); track link.format) {
      <a matButton="outlined" [href]="link.address" download>{{ 'places.export.' + link.format | transloco }}</a>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class PlaceExport {
  /** Filters of the list, an absent one being an empty string. */
  readonly filters = input.required<Readonly<Record<string, string>>>();

  private readonly language = inject(Language);
  protected readonly links = computed(() => {
    const asked = Object.entries(this.filters()).filter(([, value]) => value !== '');
    return exportFormats.toReversed().map((format) => {
      const params = new URLSearchParams([...asked, ['explainedIn', this.language.active()], ['format', format]]);
      return { format, address: `/api/v1/places/export?${params}` };
    });
  });
}
