import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CapacityOverview, CompetenceCounts } from '@shared/capacity/capacity.contract';
import { competenceNames } from '@shared/capacity/competence-names';
import { competences } from '@shared/capacity/competences';
import { regionNames } from '@shared/places/region-names';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** Regions down, competences across. A gap is a word and a dashed frame, the rest is shaded by how many there are. */
@Component({
  selector: 'app-capacity-matrix',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './capacity-matrix.html',
  styleUrl: './capacity-matrix.css',
})
export class CapacityMatrix {
  readonly overview = input.required<CapacityOverview>();

  protected readonly competences = competences;
  protected readonly names = competenceNames;
  private readonly most = computed(() =>
    Math.max(1, ...this.overview().regions.flatMap(({ competences: held }) => Object.values(held))),
  );
  protected readonly rows = computed(() =>
    this.overview().regions.map(({ iso, participants, competences: held }) => ({
      iso,
      participants,
      name: regionNames[iso] ?? iso,
      cells: this.cellsOf(held),
    })),
  );
  protected readonly everywhere = computed(() => this.cellsOf(this.overview().competences));

  private cellsOf(held: CompetenceCounts) {
    return competences.map((competence) => {
      const count = held[competence];
      return { competence, count, shade: `shade-${Math.min(4, Math.ceil((count / this.most()) * 4))}` };
    });
  }
}
