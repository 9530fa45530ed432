import { Injectable } from '@nestjs/common';
import type { HomeItem } from '@shared/home/home.contract';
import { ParticipantFlags } from '../participants';
import type { Work } from '../platform/database';
import { endingTitles } from './home.texts';
import { firstOf, type Found } from './section';

/** What of the participants comes to an end soon (11-1(3), 11-3). */
@Injectable()
export class ParticipantDuties {
  constructor(private readonly flags: ParticipantFlags) {}

  async mandatesToWatch(work: Work): Promise<Found> {
    const { total, items } = firstOf(await this.flags.open(work));
    return {
      total,
      items: items.map(({ participantId, fullName, kind, fallsOn }): HomeItem => ({
        id: `${participantId}-${kind}-${fallsOn}`,
        link: `/office/participants/${participantId}`,
        title: fullName,
        params: { ending: endingTitles[kind][work.actor.locale] },
        dueOn: fallsOn,
        provision: kind === 'mandate_ends' ? '11-1(3)' : '11-3',
      })),
    };
  }
}
