import { ChangeDetectionStrategy, Component } from '@angular/core';
import { type SectionTab, SectionTabs } from '../ui/section-tabs';

/** From the figures of capacity to the trainings and back. */
@Component({
  selector: 'app-capacity-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SectionTabs],
  template: `<app-section-tabs label="capacity.title" [tabs]="tabs" />`,
})
export class CapacityTabs {
  protected readonly tabs: readonly SectionTab[] = [
    { link: '/office/capacity', text: 'capacity.title', isExact: true },
    { link: '/office/trainings', text: 'capacity.trainings.title' },
  ];
}
