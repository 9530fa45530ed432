import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Qualification } from '@shared/capacity/qualifications';
import { qualificationNames } from '@shared/capacity/qualification-names';
import type { GroupView } from '@shared/groups/group.contract';
import { Language } from '../language/language';
import { InstantPipe } from '../ui/instant.pipe';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ChancePipe } from './chance.pipe';

/**
 * How the lot was or will be drawn: what was frozen, whose seed it is, who was left out and why, who took whose seat. All
 * that anybody needs to check it.
 */
@Component({
  selector: 'app-draw-record',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChancePipe, InstantPipe, LocalDatePipe, LocalNumberPipe, ProvisionChip, TranslocoPipe],
  templateUrl: './draw-record.html',
  styleUrl: './draw-record.css',
})
export class DrawRecord {
  readonly group = input.required<GroupView>();

  private readonly language = inject(Language);

  protected readonly needs = computed(() =>
    Object.entries(this.group().needs).filter((need): need is [Qualification, number] => (need[1] ?? 0) > 0),
  );
  private readonly names = computed(
    () =>
      new Map([
        ...(this.group().frozen?.odds ?? []).map(({ participantId, fullName }) => [participantId, fullName] as const),
        ...this.group().members.map(({ participantId, fullName }) => [participantId, fullName] as const),
      ]),
  );

  protected nameOf(participantId: string): string {
    return this.names().get(participantId) ?? participantId;
  }

  protected nameOfMember(memberId: string): string {
    return this.group().members.find(({ id }) => id === memberId)?.fullName ?? '';
  }

  protected words(qualification: Qualification): string {
    return qualificationNames[qualification][this.language.active()];
  }

  protected list(qualifications: readonly Qualification[]): string {
    return qualifications.map((each) => this.words(each)).join(', ');
  }

  protected inGroups(hex: string): string {
    return hex.match(/.{1,8}/g)?.join(' ') ?? '';
  }
}
