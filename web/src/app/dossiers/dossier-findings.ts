import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DossierFinding } from '@shared/dossiers/dossier.contract';
import { EmptyState } from '../ui/empty-state';
import { DossierItem } from './dossier-item';

/** What was found on earlier visits, with its sources: two or more make a finding stronger. */
@Component({
  selector: 'app-dossier-findings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DossierItem, EmptyState, TranslocoPipe],
  template: `
    @if (findings().length > 0) {
      <ol>
        @for (finding of findings(); track finding.id) {
          <li>
            <app-dossier-item [item]="finding">
              <p class="quiet">
                {{ 'visitReports.field.sources' | transloco }}:
                @for (source of finding.sources; track source) {
                  {{ 'visitReports.source.' + source | transloco }}{{ $last ? '.' : ', ' }}
                }
              </p>
            </app-dossier-item>
          </li>
        }
      </ol>
    } @else {
      <app-empty-state [text]="'dossiers.findings.none' | transloco" />
    }
  `,
  styleUrl: './dossier-list.css',
})
export class DossierFindings {
  readonly findings = input.required<readonly DossierFinding[]>();
}
