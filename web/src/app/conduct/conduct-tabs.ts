import { ChangeDetectionStrategy, Component } from '@angular/core';
import { type SectionTab, SectionTabs } from '../ui/section-tabs';

/** From the code to who has acknowledged it, and to the register of violations. */
@Component({
  selector: 'app-conduct-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SectionTabs],
  template: `<app-section-tabs label="conduct.sections" [tabs]="tabs" />`,
})
export class ConductTabs {
  protected readonly tabs: readonly SectionTab[] = [
    { link: '/office/conduct', text: 'conduct.title', isExact: true },
    { link: '/office/conduct/acknowledgements', text: 'conduct.acknowledgements.title' },
    { link: '/office/conduct/violations', text: 'conduct.violations.title' },
  ];
}
