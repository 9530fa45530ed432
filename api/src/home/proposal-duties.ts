import { Injectable } from '@nestjs/common';
import type { HomeItem } from '@shared/home/home.contract';
import { visitKindById } from '@shared/law/visit-kinds';
import { PlacesService } from '../places';
import type { Work } from '../platform/database';
import { OpenProposals } from '../visit-proposals';
import { firstOf, type Found } from './section';

/** Interim and special visits that wait for the Council (11-7(2)). */
@Injectable()
export class ProposalDuties {
  constructor(
    private readonly proposals: OpenProposals,
    private readonly places: PlacesService,
  ) {}

  async toDecide(work: Work): Promise<Found> {
    const { total, items } = firstOf(await this.proposals.list(work));
    const places = await this.places.refsOf(
      work,
      items.map(({ placeId }) => placeId),
    );
    return {
      total,
      items: items.map(({ id, kind, placeId, proposedOn, decideBy }): HomeItem => ({
        id,
        link: `/office/visit-proposals/${id}`,
        title: places.get(placeId)?.name ?? '',
        params: { visitKind: visitKindById(kind).name[work.locale], proposedOn },
        ...(decideBy && { dueOn: decideBy }),
        provision: '11-7(2)',
      })),
    };
  }
}
