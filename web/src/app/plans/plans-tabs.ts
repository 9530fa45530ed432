import { ChangeDetectionStrategy, Component } from '@angular/core';
import { type SectionTab, SectionTabs } from '../ui/section-tabs';

/** From the plans to the planner, the money and the settings, and back. */
@Component({
  selector: 'app-plans-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SectionTabs],
  template: `<app-section-tabs label="plans.section" [tabs]="tabs" />`,
})
export class PlansTabs {
  protected readonly tabs: readonly SectionTab[] = [
    { link: '/office/plans', text: 'plans.list.title' },
    { link: '/office/plan-runs', text: 'plans.runs.title' },
    { link: '/office/allotments', text: 'plans.allotments.title' },
    { link: '/office/planning-settings', text: 'plans.settings.title' },
  ];
}
