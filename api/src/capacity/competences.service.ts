import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { CapacityFile, EndCompetence, RecordCompetence } from '@shared/capacity/competence.contract';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { competenceMustNotHaveEnded, documentMustNotExpireBeforeItsDay } from './competence.rules';
import { capacityFile, competenceView } from './competence.view';
import { CompetencesRepository } from './competences.repository';
import { HeldCompetence } from './held-competence.entity';

/** 11-1(4): what one participant has learnt. */
@Injectable()
export class CompetencesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly competences: CompetencesRepository,
  ) {}

  fileOf(actor: Actor, participantId: string): Promise<CapacityFile> {
    return this.unit.read(actor, (work) => this.file(work, participantId));
  }

  ownFile(actor: Actor): Promise<CapacityFile> {
    return this.fileOf(actor, actor.participantId ?? notFound());
  }

  /** Shown by a document, which stays with its holder: its reference is kept. */
  record(actor: Actor, participantId: string, body: RecordCompetence): Promise<CapacityFile> {
    return this.unit.run(actor, async (work) => {
      const { id } = (await this.competences.person(work, participantId)) ?? notFound();
      const { competence, reference, validFrom, validTo = null } = body;
      refuseIf(mustNotBeInTheFuture(validFrom, work.today), 'validFrom');
      refuseIf(documentMustNotExpireBeforeItsDay(validFrom, validTo), 'validTo');
      const row = await this.competences.save(
        work,
        Object.assign(new HeldCompetence(), {
          participantId: id,
          competence,
          reference,
          validFrom,
          validTo,
          createdAt: work.now,
        }),
      );
      work.audit({
        action: 'competence.record',
        subject: { type: 'competence', id: row.id },
        provision: '11-1(4)',
        detail: { participantId: id, competence },
      });
      return this.file(work, id);
    });
  }

  /** Today is the first day without it. */
  end(actor: Actor, id: string, version: number, { reason, reference }: EndCompetence): Promise<CapacityFile> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.competences.find(work, id)) ?? notFound();
      const current = await this.file(work, row.participantId);
      requireVersion(row, version, () => current);
      refuseIf(competenceMustNotHaveEnded(row));
      row.endedOn = work.today;
      row.endReason = reason;
      row.endReference = reference ?? null;
      bump(row);
      await this.competences.save(work, row);
      work.audit({
        action: 'competence.end',
        subject: { type: 'competence', id },
        provision: '11-1(4)',
        detail: { reason },
      });
      return this.file(work, row.participantId);
    });
  }

  private async file(work: Work, participantId: string): Promise<CapacityFile> {
    const person = (await this.competences.person(work, participantId)) ?? notFound();
    const rows = await this.competences.ofParticipant(work, participantId);
    const trainings = await this.competences.trainings(
      work,
      rows.flatMap(({ trainingId }) => trainingId ?? []),
    );
    const views = rows.map((row) =>
      competenceView(row, trainings.find(({ id }) => id === row.trainingId) ?? null, work.actor, work.today),
    );
    return capacityFile(person, views, await this.competences.attended(work, participantId), work.actor);
  }
}
