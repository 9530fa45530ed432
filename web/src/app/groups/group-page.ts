import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GroupView, ImpartialityView } from '@shared/groups/group.contract';
import { visitKindById } from '@shared/law/visit-kinds';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Language } from '../language/language';
import { Session } from '../session/session';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { ChancePipe } from './chance.pipe';
import { DrawRecord } from './draw-record';
import { GroupActs } from './group-acts';
import { ImpartialityForm } from './impartiality-form';
import { SeedContribution } from './seed-contribution';

/**
 * A group before its visit: where, when, how its lot is drawn, who goes. Council members give their part of the seed here,
 * the office records what the Council decided, and each member declares impartiality or steps back (11-5(3)).
 */
@Component({
  selector: 'app-group-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChancePipe,
    DrawRecord,
    GroupActs,
    ImpartialityForm,
    LoadState,
    LocalDatePipe,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    SeedContribution,
    TranslocoPipe,
  ],
  templateUrl: './group-page.html',
  styleUrl: './group-page.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class GroupPage implements Unsaved {
  readonly id = input.required<string>();

  private readonly session = inject(Session);
  private readonly language = inject(Language);
  private readonly form = viewChild(ImpartialityForm);

  /** Asked again in another language: the reasons of refused actions come in words. */
  protected readonly group = httpResource<GroupView>(() => ({
    url: `/api/v1/groups/${encodeURIComponent(this.id())}`,
    headers: { 'Accept-Language': this.language.active() },
  }));
  /** Who has stepped back sees the group no more, so the answer is all that is left to show. */
  protected readonly recusal = signal<ImpartialityView | null>(null);
  protected readonly kind = computed(() => (this.group.hasValue() ? visitKindById(this.group.value().kind) : null));
  protected readonly mayList = computed(() => this.session.can('council.read'));
  protected readonly mayDeclare = computed(
    () =>
      this.group.hasValue() && this.group.value().actions.some(({ name, allowed }) => name === 'declare' && allowed),
  );
  protected readonly hasDeclared = computed(() => {
    const me = this.session.actor()?.participantId;
    const members = this.group.hasValue() ? this.group.value().members : [];
    return members.some(({ participantId, impartialityDeclared }) => participantId === me && impartialityDeclared);
  });

  isUnsaved(): boolean {
    return this.form()?.isUnsaved() ?? false;
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected declared(answer: ImpartialityView): void {
    if (answer.impartial) this.group.reload();
    else this.recusal.set(answer);
  }
}
