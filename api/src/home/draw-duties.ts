import { Injectable } from '@nestjs/common';
import type { HomeItem } from '@shared/home/home.contract';
import { type WaitingDraw, WaitingDraws } from '../groups';
import type { Work } from '../platform/database';
import { drawStepTitles } from './home.texts';
import { firstOf, type Found } from './section';

/** Draws that wait for members of the Council: for their commitments, then for their secrets (11-8(2)). */
@Injectable()
export class DrawDuties {
  constructor(private readonly draws: WaitingDraws) {}

  /** Those to which the member who reads may still commit, or has yet to reveal. */
  async toContribute(work: Work): Promise<Found> {
    return drawSection(work, await this.draws.contributionsDue(work));
  }

  async underWay(work: Work): Promise<Found> {
    return drawSection(work, await this.draws.drawsUnderWay(work));
  }
}

function drawSection(work: Work, draws: readonly WaitingDraw[]): Found {
  const { total, items } = firstOf(draws);
  return {
    total,
    items: items.map(({ groupId, place, startsOn, endsOn, step }): HomeItem => ({
      id: groupId,
      link: `/office/groups/${groupId}`,
      title: place.name,
      params: { step: drawStepTitles[step][work.locale], startsOn, endsOn },
      provision: '11-8(2)',
    })),
  };
}
