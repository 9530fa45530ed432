import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { ListTrainings, TrainingSummary, TrainingView, WriteTraining } from '@shared/capacity/training.contract';
import type { Page } from '@shared/page';
import { applyChange, bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, refuseIf } from '../platform/errors';
import { Training } from './training.entity';
import { listMustFitThePlaces, recordedTrainingMustStay, trainingMustEndAfterItBegins } from './training.rules';
import { trainingSummary, trainingView } from './training.view';
import { TrainingsRepository } from './trainings.repository';

/** 11-1(4): trainings of participants. */
@Injectable()
export class TrainingsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly trainings: TrainingsRepository,
  ) {}

  list(actor: Actor, query: ListTrainings): Promise<Page<TrainingSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.trainings.page(work, query);
      return { items: items.map(trainingSummary), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<TrainingView> {
    return this.unit.read(actor, async (work) => {
      const file = (await this.trainings.find(work, id)) ?? notFound();
      return trainingView(file, await this.trainings.attendance(work, id), actor);
    });
  }

  plan(actor: Actor, body: WriteTraining): Promise<TrainingView> {
    return this.unit.run(actor, async (work) => {
      refuseIf(trainingMustEndAfterItBegins(body), 'endedOn');
      const row = await this.trainings.save(
        work,
        Object.assign(new Training(), { ...written(body), version: 1, createdAt: work.now }),
      );
      work.audit({ action: 'training.plan', subject: { type: 'training', id: row.id }, provision: '11-1(4)' });
      return this.viewOf(work, row);
    });
  }

  /** What is left out of the body is emptied: the form sends the whole training. */
  change(actor: Actor, id: string, version: number, body: WriteTraining): Promise<TrainingView> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.trainings.findForChange(work, id)) ?? notFound();
      const current = await this.viewOf(work, row);
      requireVersion(row, version, () => current);
      refuseIf(trainingMustEndAfterItBegins(body), 'endedOn');
      const attendance = await this.trainings.attendanceRows(work, id);
      const isRecorded = attendance.some(({ status }) => status !== 'invited');
      const after = written(body);
      refuseIf(recordedTrainingMustStay(isRecorded, row, after));
      refuseIf(listMustFitThePlaces(attendance.length, after.places), 'places');
      const changed = applyChange<Training>(row, after);
      bump(row);
      await this.trainings.save(work, row);
      work.audit({
        action: 'training.change',
        subject: { type: 'training', id },
        provision: '11-1(4)',
        detail: { changed },
      });
      return this.viewOf(work, row);
    });
  }

  private async viewOf(work: Work, row: Training): Promise<TrainingView> {
    const file = await this.trainings.fileOf(work, row);
    return trainingView(file, await this.trainings.attendance(work, row.id), work.actor);
  }
}

const written = (body: WriteTraining) => ({
  ...body,
  competences: [...body.competences].sort(),
  titleEn: body.titleEn ?? null,
  goodForMonths: body.goodForMonths ?? null,
  places: body.places ?? null,
});
