import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { VisitKind } from '@shared/law/visit-kinds';
import type { ParticipantCategory } from '@shared/participants/application.contract';
import type { VisitMethod, VisitStatus } from '@shared/visits/visit.contract';
import { GroupSeats } from '../groups';
import type { Work } from '../platform/database';
import { notFound } from '../platform/errors';
import type { Visit } from './visit.entity';
import { VisitsRepository } from './visits.repository';

/** A visit as the rules and documents of later features see it. */
export interface VisitFacts {
  readonly id: string;
  readonly number: string;
  readonly kind: VisitKind;
  readonly method: VisitMethod;
  readonly status: VisitStatus;
  readonly groupId: string;
  readonly placeId: string;
  /** The region on the day of the visit. */
  readonly regionIso: string;
  readonly startedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
}

export interface MemberWhoCarriedOut {
  readonly participantId: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
}

/** What later features may ask of visits, inside their own transaction; narrowed to what the actor sees. */
@Injectable()
export class VisitRegister {
  constructor(
    private readonly visits: VisitsRepository,
    private readonly groups: GroupSeats,
  ) {}

  /** An absent visit and one of another group are the same 404. */
  async visitFacts(work: Work, id: string): Promise<VisitFacts> {
    return visitFactsOf((await this.visits.find(work, id)) ?? notFound());
  }

  /** The same, where an absent visit is for the caller to refuse. */
  async find(work: Work, id: string): Promise<VisitFacts | null> {
    const row = await this.visits.find(work, id);
    return row && visitFactsOf(row);
  }

  /** 11-8(4): those who carried out the visit, each of whom signs; nobody until it is carried out. */
  async membersWhoCarriedOut(work: Work, visitId: string): Promise<readonly MemberWhoCarriedOut[]> {
    const visit = (await this.visits.find(work, visitId)) ?? notFound();
    const { members } = await this.groups.groupFacts(work, visit.groupId);
    const ids = (await this.visits.members(work, visitId)).map(({ participantId }) => participantId);
    return members
      .filter(({ participantId }) => ids.includes(participantId))
      .map(({ participantId, fullName, category }) => ({ participantId, fullName, category }));
  }

  /** 11-9(1): the year's visits, by the day on which they started. */
  async visitsStartedIn(work: Work, year: number): Promise<VisitFacts[]> {
    return (await this.visits.startedIn(work, year)).map(visitFactsOf);
  }
}

const visitFactsOf = (row: Visit): VisitFacts => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  method: row.method,
  status: row.status,
  groupId: row.groupId,
  placeId: row.placeId,
  regionIso: row.regionIso,
  startedOn: row.startedOn,
  endedOn: row.endedOn,
});
