import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { regionCodes } from '@shared/capacity/availability.contract';
import type {
  CapacityOverview,
  CapacityQuery,
  CapacityRow,
  ExpiringCompetence,
  TrainingOfYear,
} from '@shared/capacity/capacity.contract';
import { addDays } from '@shared/law/terms';
import type { Page } from '@shared/page';
import { ParticipantsService } from '../participants';
import { UnitOfWork, type Work } from '../platform/database';
import { attendanceRate, countByCompetence, countByRegion } from './capacity.counting';
import { CapableRepository } from './capable.repository';
import { CompetencesRepository } from './competences.repository';
import { QualificationsRepository } from './qualifications.repository';
import { titleOf } from './training.view';
import { TrainingsRepository } from './trainings.repository';

/** How far ahead a competence is said to expire: time to plan a training; the law sets none. */
const noticeDays = 90;

/** 11-1(4): what the mechanism can do where, for the Ombudsman who sees to it; each figure with the rows behind it. */
@Injectable()
export class CapacityOverviewService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly participants: ParticipantsService,
    private readonly qualifications: QualificationsRepository,
    private readonly competences: CompetencesRepository,
    private readonly trainings: TrainingsRepository,
    private readonly capable: CapableRepository,
  ) {}

  overview(actor: Actor): Promise<CapacityOverview> {
    return this.unit.read(actor, async (work) => {
      const held = await this.qualifications.competencesOn(work, work.today);
      const regions = await this.qualifications.regionsDeclared(work);
      const inForce = await this.participants.participantsInForceOn(work, work.today);
      const people = inForce.map(({ id }) => ({ competences: held.get(id) ?? [], regions: regions.get(id) }));
      return {
        today: work.today,
        participants: people.length,
        competences: countByCompetence(people),
        regions: countByRegion(people, regionCodes),
        expiring: await this.expiring(work, new Set(inForce.map(({ id }) => id))),
        trainings: await this.trainingsOfYear(work),
        withoutTraining: await this.capable.countWithoutTraining(work),
      };
    });
  }

  rows(actor: Actor, query: CapacityQuery): Promise<Page<CapacityRow>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.capable.page(work, query);
      const held = await this.qualifications.competencesOn(work, work.today);
      return {
        items: items.map(({ id, fullName, category }) => ({
          id,
          fullName,
          category,
          competences: held.get(id) ?? [],
        })),
        nextCursor,
      };
    });
  }

  private async expiring(work: Work, inForce: ReadonlySet<string>): Promise<ExpiringCompetence[]> {
    const last = addDays(work.today, noticeDays);
    const rows = (await this.competences.expiringBy(work, last)).filter((row) => inForce.has(row.participantId));
    const names = await this.participants.namesOf(
      work,
      rows.map(({ participantId }) => participantId),
    );
    return rows.map((row) => ({ ...row, fullName: names.get(row.participantId) ?? '' }));
  }

  private async trainingsOfYear(work: Work): Promise<TrainingOfYear[]> {
    const year = Number(work.today.slice(0, 4));
    const { items } = await this.trainings.page(work, { year, limit: 200 });
    return items.map(({ row, counts }) => {
      const known = counts ?? { invited: 0, attended: 0, missed: 0 };
      return {
        id: row.id,
        title: titleOf(row),
        endedOn: row.endedOn,
        counts: known,
        attendanceRate: attendanceRate(known),
      };
    });
  }
}
