import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CapacityFile } from '@shared/capacity/competence.contract';
import { LoadState } from '../ui/load-state';
import { ProvisionChip } from '../ui/provision-chip';
import { AttendedTrainings } from './attended-trainings';
import { CompetenceList } from './competence-list';

/** What a participant has learnt, as the office has it (11-1(4)). */
@Component({
  selector: 'app-my-trainings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AttendedTrainings, CompetenceList, LoadState, ProvisionChip, RouterLink, TranslocoPipe],
  template: `
    <h1>{{ 'capacity.mine.title' | transloco }}</h1>
    <p>{{ 'capacity.mine.about' | transloco }} <app-provision-chip provision="11-1(4)" /></p>
    @if (file.hasValue()) {
      <h2>{{ 'capacity.mine.competences' | transloco }}</h2>
      <app-competence-list [competences]="file.value().competences" [emptyText]="'capacity.mine.none' | transloco" />
      <h2>{{ 'capacity.mine.trainings' | transloco }}</h2>
      <app-attended-trainings [trainings]="file.value().trainings" />
      <p>
        <a routerLink="/office/trainings">{{ 'capacity.mine.allTrainings' | transloco }}</a>
      </p>
    } @else {
      <app-load-state [of]="file" />
    }
  `,
})
export class MyTrainings {
  protected readonly file = httpResource<CapacityFile>(() => '/api/v1/capacity/mine');
}
