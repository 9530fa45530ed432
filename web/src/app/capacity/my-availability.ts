import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AvailabilityView } from '@shared/capacity/availability.contract';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { LoadState } from '../ui/load-state';
import { ProvisionChip } from '../ui/provision-chip';
import { DeclarePeriodForm } from './declare-period-form';
import { DeclareRegionsForm } from './declare-regions-form';

/** Where and when I can travel: my own word, and nobody else has a page on which it stands. */
@Component({
  selector: 'app-my-availability',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeclarePeriodForm, DeclareRegionsForm, LoadState, ProvisionChip, RouterLink, TranslocoPipe],
  template: `
    <p class="back">
      <a routerLink="/office/me">{{ 'shell.nav.myRecord' | transloco }}</a>
    </p>
    <h1>{{ 'capacity.availability.title' | transloco }}</h1>
    <p>{{ 'capacity.availability.about' | transloco }} <app-provision-chip provision="11-8(2)" /></p>
    <section class="who" aria-labelledby="who-sees">
      <h2 id="who-sees">{{ 'capacity.availability.who.title' | transloco }}</h2>
      <ul>
        <li>{{ 'capacity.availability.who.you' | transloco }}</li>
        <li>{{ 'capacity.availability.who.draw' | transloco }}</li>
        <li>{{ 'capacity.availability.who.planning' | transloco }}</li>
      </ul>
    </section>
    <p role="status">
      @if (said(); as key) {
        {{ key | transloco }}
      }
    </p>
    @if (availability.hasValue()) {
      @let it = availability.value();
      <app-declare-regions-form
        [availability]="it"
        (declared)="show($event, 'capacity.availability.regionsDeclared')"
        (stale)="availability.set($event)"
      />
      <app-declare-period-form
        [availability]="it"
        (declared)="show($event, 'capacity.availability.periodDeclared')"
        (withdrawn)="show($event, 'capacity.availability.periodWithdrawn')"
      />
    } @else {
      <app-load-state [of]="availability" />
    }
  `,
  styles: `
    :host {
      display: block;
      max-width: 60rem;
    }
    .who {
      padding: 0.25rem 1rem 0.75rem;
      border-left: 0.25rem solid var(--accent);
      background: var(--raised);
    }
    .who h2 {
      margin: 0.5rem 0;
      font-size: 1.125rem;
    }
    .who ul {
      margin: 0;
      padding-left: 1.25rem;
    }
  `,
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class MyAvailability implements Unsaved {
  private readonly regions = viewChild(DeclareRegionsForm);
  private readonly period = viewChild(DeclarePeriodForm);

  protected readonly availability = httpResource<AvailabilityView>(() => '/api/v1/availability/mine');
  /** Key of what was done last. */
  protected readonly said = signal('');

  isUnsaved(): boolean {
    return [this.regions(), this.period()].some((form) => form?.isUnsaved());
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected show(availability: AvailabilityView, said: string): void {
    this.availability.set(availability);
    this.said.set(said);
  }
}
