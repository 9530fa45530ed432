import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { groundsInForceOn } from '@shared/law/grounds';
import type { SuspensionView } from '@shared/participants/mandate.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { Language } from '../language/language';
import { Session } from '../session/session';
import { localDate, LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';

/** The powers in words, each mandate, each suspension, and the end of powers with what shows it. */
@Component({
  selector: 'app-powers-record',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, ProvisionChip, RouterLink, TranslocoPipe],
  templateUrl: './powers-record.html',
  styleUrl: './powers-record.css',
})
export class PowersRecord {
  readonly participant = input.required<ParticipantView>();

  private readonly language = inject(Language);
  private readonly texts = inject(TranslocoService);
  private readonly session = inject(Session);

  protected readonly mayReadApplications = computed(() => this.session.can('application.read'));
  protected readonly mayOpenDocument = computed(() => this.session.can('participant.terminate'));
  protected readonly documentAddress = computed(
    () => `/api/v1/participants/${this.participant().id}/termination/document`,
  );
  /** What lasts: open, or established. */
  private readonly rest = computed(() => this.participant().suspensions.find(({ outcome }) => outcome !== 'cleared'));
  protected readonly state = computed(() => {
    const { status, termination } = this.participant();
    return status === 'terminated' && !termination ? 'barred' : status;
  });
  /** The day or the term that the sentence on the powers names. */
  protected readonly facts = computed(() => {
    const { mandateTo, termination } = this.participant();
    const day = (of: string | null | undefined): string => (of ? localDate(of, this.language.active()) : '');
    const term = mandateTo
      ? this.texts.translate('participants.until', { day: day(mandateTo) })
      : this.texts.translate('participants.openEnded');
    const days = {
      in_force: '',
      expired: day(mandateTo),
      suspended: day(this.rest()?.startsOn),
      barred: day(this.rest()?.liftedOn),
      terminated: day(termination?.effectiveOn),
    };
    return { term, day: days[this.state()] };
  });

  /** The words of the ground as they stood on the first day of its examination; empty for who may not know it. */
  protected groundOf({ detail, startsOn }: SuspensionView): string {
    const ground = groundsInForceOn(startsOn).find(({ id }) => id === detail?.ground);
    return ground?.wording[this.language.active()] ?? '';
  }

  protected provisionOf({ detail, startsOn }: SuspensionView): string {
    return groundsInForceOn(startsOn).find(({ id }) => id === detail?.ground)?.provision ?? '11-3';
  }
}
