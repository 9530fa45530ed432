import { ChangeDetectionStrategy, Component } from '@angular/core';
import { type SectionTab, SectionTabs } from '../ui/section-tabs';

/** From the register of places to what its places rest on and to what one trip reaches, and back. */
@Component({
  selector: 'app-places-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SectionTabs],
  template: `<app-section-tabs label="places.title" [tabs]="tabs" />`,
})
export class PlacesTabs {
  protected readonly tabs: readonly SectionTab[] = [
    { link: '/office/places', text: 'places.tabs.register', isExact: true },
    { link: '/office/legal-bases', text: 'places.tabs.legalBases' },
    { link: '/office/trip-areas', text: 'places.tabs.tripAreas' },
  ];
}
