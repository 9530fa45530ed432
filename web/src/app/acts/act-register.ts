import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { actNames } from '@shared/acts/act-names';
import type { ActView } from '@shared/acts/act.contract';
import { today } from '../language/today';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { ActParametersList } from './act-parameters';

/** The five acts that the Ombudsman approves (11-2(2)), each with the edition in force on a day of the reader's choice. */
@Component({
  selector: 'app-act-register',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActParametersList, LoadState, LocalDatePipe, ProvisionChip, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './act-register.html',
  styleUrl: './act-register.css',
})
export class ActRegister {
  protected readonly query = addressQuery('on');
  protected readonly names = actNames;
  protected readonly day = computed(() => this.query.filters().on || today());
  protected readonly acts = httpResource<ActView[]>(() => ({ url: '/api/v1/acts', params: { on: this.day() } }));
  /** The register stays on the screen while another day comes. */
  protected readonly shown = linkedSignal<ActView[] | undefined, ActView[] | undefined>({
    source: () => (this.acts.hasValue() ? this.acts.value() : undefined),
    computation: (acts, before) => acts ?? (this.acts.error() ? undefined : before?.value),
  });

  protected ask(day: string): void {
    this.query.filterBy({ on: day });
  }
}
