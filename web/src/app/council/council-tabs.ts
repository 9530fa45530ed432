import { ChangeDetectionStrategy, Component } from '@angular/core';
import { type SectionTab, SectionTabs } from '../ui/section-tabs';

/** From the sessions of the Council to its decisions and back. */
@Component({
  selector: 'app-council-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SectionTabs],
  template: `<app-section-tabs label="council.title" [tabs]="tabs" />`,
})
export class CouncilTabs {
  protected readonly tabs: readonly SectionTab[] = [
    { link: '/office/council/sessions', text: 'council.sessions' },
    { link: '/office/council/decisions', text: 'council.decisions' },
  ];
}
