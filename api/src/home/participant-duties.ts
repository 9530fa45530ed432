import { Injectable } from '@nestjs/common';
import type { HomeItem } from '@shared/home/home.contract';
import { ParticipantFlags, SelectionSteps } from '../participants';
import type { Work } from '../platform/database';
import { endingTitles, selectionStepTitles } from './home.texts';
import { firstOf, type Found } from './section';

/** Who may become a participant, and whose mandate comes to an end soon (11-1(3), 11-3). */
@Injectable()
export class ParticipantDuties {
  constructor(
    private readonly flags: ParticipantFlags,
    private readonly selection: SelectionSteps,
  ) {}

  /** Applications that wait for a step of the office, the nearest to their end first. */
  async selectionSteps(work: Work): Promise<Found> {
    const { total, items } = firstOf(await this.selection.toTake(work));
    return {
      total,
      items: items.map(({ applicationId, fullName, submittedOn, step }): HomeItem => ({
        id: applicationId,
        link: `/office/applications/${applicationId}`,
        title: fullName,
        params: { step: selectionStepTitles[step][work.locale], submittedOn },
        provision: step === 'grounds' ? '11-3' : '11-1(3)',
      })),
    };
  }

  async mandatesToWatch(work: Work): Promise<Found> {
    const { total, items } = firstOf(await this.flags.open(work));
    return {
      total,
      items: items.map(({ participantId, fullName, kind, fallsOn }): HomeItem => ({
        id: `${participantId}-${kind}-${fallsOn}`,
        link: `/office/participants/${participantId}`,
        title: fullName,
        params: { ending: endingTitles[kind][work.locale] },
        dueOn: fallsOn,
        provision: kind === 'mandate_ends' ? '11-1(3)' : '11-3',
      })),
    };
  }
}
