import { Injectable } from '@nestjs/common';
import type { Competence } from '@shared/capacity/competences';
import type { LocalDate } from '@shared/law/local-date';
import type { Work } from '../platform/database';
import { type Journey, QualificationsRepository } from './qualifications.repository';

/** What later features ask: who has learnt what, and who said not to be free. Nothing else about anybody. */
@Injectable()
export class CapacityService {
  constructor(private readonly qualifications: QualificationsRepository) {}

  /**
   * Competences in force on the day by participant (11-1(4)); who has none is not in the map. A category is no competence.
   *
   * @example (await this.capacity.competencesOn(work, startsOn)).get(participantId)?.includes('psychiatry')
   */
  competencesOn(work: Work, day: LocalDate): Promise<ReadonlyMap<string, readonly Competence[]>> {
    return this.qualifications.competencesOn(work, day);
  }

  /** Who declared not to be free on one of the days, or not to travel to the region; who declared nothing is available. */
  unavailable(work: Work, journey: Journey): Promise<ReadonlySet<string>> {
    return this.qualifications.unavailable(work, journey);
  }
}
