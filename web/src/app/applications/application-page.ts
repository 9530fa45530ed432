import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { competenceNames } from '@shared/capacity/competence-names';
import type { ApplicationView } from '@shared/participants/application.contract';
import { categoryNames } from '@shared/participants/category-names';
import { regionNames } from '@shared/places/region-names';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Session } from '../session/session';
import { ActionsBar } from '../ui/actions-bar';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { AddressDialog } from './address-dialog';
import { ApplicationPapers } from './application-papers';
import { DecisionDialog } from './decision-dialog';
import { GroundLedger } from './ground-ledger';
import { LetterCard } from './letter-card';
import { SaidDialog } from './said-dialog';

/** Shown as buttons; the others are done where their subject stands on the page. */
const shown = ['select', 'refuse', 'change', 'change-address'];

/** One application: the ledger of its grounds (11-3), its papers, the Council's word and the letter. */
@Component({
  selector: 'app-application-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    AddressDialog,
    ApplicationPapers,
    DecisionDialog,
    GroundLedger,
    LetterCard,
    LoadState,
    LocalDatePipe,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    SaidDialog,
    TranslocoPipe,
  ],
  templateUrl: './application-page.html',
  styleUrl: './application-page.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ApplicationPage implements Unsaved {
  readonly id = input.required<string>();

  private readonly session = inject(Session);
  private readonly dialog = viewChild(DecisionDialog);
  private readonly saidDialog = viewChild(SaidDialog);
  private readonly addressDialog = viewChild(AddressDialog);
  private readonly ledger = viewChild(GroundLedger);

  protected readonly application = httpResource<ApplicationView>(() => `/api/v1/applications/${this.id()}`);
  protected readonly categoryNames = categoryNames;
  protected readonly competenceNames = competenceNames;
  protected readonly regionNames = regionNames;
  protected readonly mayManage = computed(() => this.session.can('application.manage'));
  protected readonly actions = computed(() =>
    this.application.hasValue() ? this.application.value().actions.filter(({ name }) => shown.includes(name)) : [],
  );

  isUnsaved(): boolean {
    return this.ledger()?.isUnsaved() ?? false;
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected perform(action: string): void {
    if (action === 'select' || action === 'refuse') this.dialog()?.ask(action);
    if (action === 'change') this.saidDialog()?.ask();
    if (action === 'change-address') this.addressDialog()?.ask();
  }

  protected may(action: string): boolean {
    return (
      this.application.hasValue() &&
      this.application.value().actions.some(({ name, allowed }) => name === action && allowed)
    );
  }
}
