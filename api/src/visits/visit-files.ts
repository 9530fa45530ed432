import { Injectable } from '@nestjs/common';
import { GroupSeats } from '../groups';
import { PlacesService } from '../places';
import type { Work } from '../platform/database';
import type { Visit } from './visit.entity';
import type { VisitFile } from './visit.view';
import { VisitsRepository } from './visits.repository';

/** Gathers what is judged and shown of a visit. */
@Injectable()
export class VisitFiles {
  constructor(
    private readonly visits: VisitsRepository,
    private readonly groups: GroupSeats,
    private readonly places: PlacesService,
  ) {}

  async of(work: Work, visit: Visit): Promise<VisitFile> {
    const messages = await this.visits.messages(work, visit.id);
    const members = await this.visits.members(work, visit.id);
    return {
      visit,
      place: await this.places.placeFacts(work, visit.placeId),
      group: await this.groups.groupFacts(work, visit.groupId),
      messages: messages.map(({ complaintId, concernsTorture }) => ({ id: complaintId, concernsTorture })),
      carriedOutBy: members.map(({ participantId }) => participantId),
    };
  }
}
